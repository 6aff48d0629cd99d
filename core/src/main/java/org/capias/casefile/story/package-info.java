/**
 * Which documents tell the same story, in one run or in a folder kept between runs.
 *
 * <p>Takes documents as outlines (day, journey at the centre, commonest terms), in any order; gives
 * each its story. Forgets the texts.
 */
@NullMarked
package org.capias.casefile.story;

import org.jspecify.annotations.NullMarked;
