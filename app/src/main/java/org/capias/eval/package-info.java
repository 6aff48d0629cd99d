/**
 * Measures a case file against texts that people have annotated. Takes the printed JSON of one case
 * file per event and a corpus (texts, gold, metadata); gives counts per event and over all, and
 * every miss; forgets nothing that it counts. It reads the printed form on purpose: what is
 * measured is what a reader of the case file gets.
 */
@NullMarked
package org.capias.eval;

import org.jspecify.annotations.NullMarked;
