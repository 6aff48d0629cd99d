/**
 * What the registry knows beforehand, for comparison only.
 *
 * <p>Takes a registry or none; gives crimes, days of warrants and numbers of members. Nothing of it
 * ever stands in the place of what was told.
 */
@NullMarked
package org.capias.casefile.known;

import org.jspecify.annotations.NullMarked;
