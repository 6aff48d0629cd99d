/**
 * How values that several tell stand to each other: agree, differ, changed, told by one alone.
 *
 * <p>Takes values with their words and what makes two of them compatible; gives an account. Also
 * what is compared of a number and of a date: the span that its words allow.
 */
@NullMarked
package org.capias.casefile.verdict;

import org.jspecify.annotations.NullMarked;
