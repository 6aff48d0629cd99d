/**
 * What people have put right.
 *
 * <p>Takes corrections and the readings; says which is meant for which words, gives readings
 * without what was rejected, and tells of those that find nothing. Forgets corrections that were
 * undone.
 */
@NullMarked
package org.capias.casefile.correction;

import org.jspecify.annotations.NullMarked;
