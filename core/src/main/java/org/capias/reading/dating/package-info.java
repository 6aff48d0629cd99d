/**
 * Which of the dates of a text is that of an encounter or a warrant, as learnt from annotated ones
 * (docs/decisions/0051-days-by-likeness.md). Front: {@link org.capias.reading.dating.Dating}.
 */
@NullMarked
package org.capias.reading.dating;

import org.jspecify.annotations.NullMarked;
