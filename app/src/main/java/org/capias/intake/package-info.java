/**
 * Files in, documents out. Takes paths as a person types them, and a table of what is known of the
 * files; gives each article's text exactly as decoded, with title, outlet, author, day and language
 * as far as they are told, and a line for everything that could not be read; forgets the bytes once
 * their hash is taken. Nothing is concluded from a file's name.
 */
@NullMarked
package org.capias.intake;

import org.jspecify.annotations.NullMarked;
