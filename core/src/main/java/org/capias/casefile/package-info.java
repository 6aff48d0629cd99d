/**
 * Many readings in, one record out: same event, same fact, agreement, contradiction, timeline,
 * precedents. Takes readings in any order, gives the same case file, forgets the order they came
 * in.
 */
@NullMarked
package org.capias.casefile;

import org.jspecify.annotations.NullMarked;
