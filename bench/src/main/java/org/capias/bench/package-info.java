/**
 * Measures the reader on public gold sets. Takes a set's name and a folder in its layout, gives one
 * table or one line of JSON, forgets the texts. Not shipped.
 */
@NullMarked
package org.capias.bench;

import org.jspecify.annotations.NullMarked;
