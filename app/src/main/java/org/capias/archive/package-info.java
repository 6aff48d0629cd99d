/**
 * What was received, kept so that it can be shown later to somebody hostile. Takes captures from
 * intake; gives them back byte for byte, with a chained log of who did what and when, and answers
 * whether everything is still as it was; forgets nothing that it has acknowledged, except what a
 * person deletes, of which a tombstone stays.
 *
 * <p>An archive is one folder: {@code warc/} holds the bytes (WARC/1.1), {@code custody.jsonl} says
 * where each came from and what was done with it. Everything else in the folder is derived and can
 * be thrown away. The format, to be checked by hand: {@code docs/archive.md}.
 */
@NullMarked
package org.capias.archive;

import org.jspecify.annotations.NullMarked;
