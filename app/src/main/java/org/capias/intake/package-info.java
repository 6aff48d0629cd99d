/**
 * Files in, documents out. Takes paths as a person types them, and a table of what is known of the
 * files; gives captures (bytes as received, with address, time and heads) and of each its
 * documents: text, title, outlet, author, day and language as far as they are told, and where in
 * the bytes each word stands; a line for everything that could not be read. Forgets furniture and
 * markup. Nothing is concluded from a file's name. Inside, each format has a room of its own, which
 * is only entered when a capture has that format.
 */
@NullMarked
package org.capias.intake;

import org.jspecify.annotations.NullMarked;
