/**
 * Files that hold many things: web archives, zip files, mailboxes. Takes a file; gives what lies in
 * it one by one as captures, with the time, the address and the heads that the file keeps; forgets
 * indexes and page lists. Names inside are labels, never paths: nothing is written anywhere. What a
 * file unpacks to is held to a budget.
 */
@NullMarked
package org.capias.intake.box;

import org.jspecify.annotations.NullMarked;
