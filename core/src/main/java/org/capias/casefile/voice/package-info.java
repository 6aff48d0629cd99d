/**
 * Who speaks: the readings in an order of their own, which documents copy each other, which
 * passages stand in two of them.
 *
 * <p>Takes readings in any order, gives a {@link org.capias.casefile.voice.Shelf} that knows the
 * independent voices; forgets the order in which they came.
 */
@NullMarked
package org.capias.casefile.voice;

import org.jspecify.annotations.NullMarked;
