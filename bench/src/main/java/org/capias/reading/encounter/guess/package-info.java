/**
 * Lessons on encounters: pairs of annotated passages, and the model learnt from them. Takes
 * passages, gives the file of the model; forgets what is unclear, and says how much it was.
 */
@NullMarked
package org.capias.reading.encounter.guess;

import org.jspecify.annotations.NullMarked;
