/**
 * Learns a likeness: examples in, the file of a model out, the same for the same examples. Forgets
 * the order in which it went through them.
 */
@NullMarked
package org.capias.reading.likeness;

import org.jspecify.annotations.NullMarked;
