/**
 * A letter in, its words out. Takes the bytes of a message (RFC 5322, MIME); gives sender, subject,
 * day and the words of its body with their places in the bytes; forgets attachments, which are
 * counted.
 */
@NullMarked
package org.capias.intake.mail;

import org.jspecify.annotations.NullMarked;
