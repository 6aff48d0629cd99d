/**
 * What a text says about when: dates, times of day, durations, repeated times.
 *
 * <p>Takes a {@link org.capias.reading.text.Page}, gives every temporal expression with its words,
 * its value as told and what that value rests on: the words alone, the day of publication, a
 * dateline, an earlier date of the text, or nothing. Forgets how an expression was recognised.
 * Front class: {@link org.capias.reading.time.Times}.
 */
@NullMarked
package org.capias.reading.time;

import org.jspecify.annotations.NullMarked;
