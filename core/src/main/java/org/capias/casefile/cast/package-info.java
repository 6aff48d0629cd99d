/**
 * Who is who in the articles, for comparison only: whom a family name means, whom "he" most likely
 * is, and which stories are on one man in the same days.
 *
 * <p>Takes readings and their stories; gives keys of people and groups of stories. Changes no name
 * and no story that is printed.
 */
@NullMarked
package org.capias.casefile.cast;

import org.jspecify.annotations.NullMarked;
