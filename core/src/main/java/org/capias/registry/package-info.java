/**
 * Facts the world has published, as of a day: people, warrants, parties, declarations, resolutions,
 * rulings, past encounters, places. Takes the registry's files, gives dated facts each with its
 * source, forgets the files' layout.
 */
@NullMarked
package org.capias.registry;

import org.jspecify.annotations.NullMarked;
