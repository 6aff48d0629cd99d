/**
 * A feed in, its entries out. Takes the bytes of RSS 0.9 to 2.0, RDF, Atom, CDF or JSON Feed, sound
 * or not; gives what the feed tells of itself and each entry with its words and their places;
 * forgets extensions for players and maps. Entities that a document type defines are not expanded
 * and nothing outside the bytes is asked for.
 */
@NullMarked
package org.capias.intake.feed;

import org.jspecify.annotations.NullMarked;
