/**
 * The command line. Takes words typed by a person, gives answers on standard output and problems on
 * standard error, forgets everything when it exits. Each sub-command is a small class of its own
 * that uses only the front classes of the library.
 */
@NullMarked
package org.capias.cli;

import org.jspecify.annotations.NullMarked;
