/**
 * Reads annotated passages for what learns from them. Takes their files, gives lessons; forgets the
 * texts.
 */
@NullMarked
package org.capias.reading;

import org.jspecify.annotations.NullMarked;
