/**
 * Makes and measures the tables of the reader's first passes; stands in their package because it
 * uses the same features. Takes folders of plain text, gives a table of numbers or a speed, forgets
 * the text.
 */
@NullMarked
package org.capias.reading.text;

import org.jspecify.annotations.NullMarked;
