/**
 * Bytes as text, for every format. Takes bytes and what was told of their encoding; gives the text,
 * the encoding that fits, and the bytes of every character; forgets what was told where the bytes
 * contradict it, and says so.
 */
@NullMarked
package org.capias.intake.text;

import org.jspecify.annotations.NullMarked;
