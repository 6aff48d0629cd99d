/**
 * A web page in, its article out. Takes the bytes of a page and what was told of their encoding;
 * gives the main text with the place of every code point in the bytes, and title, author, outlet,
 * day, language and canonical address as far as the page tells them; forgets navigation, teasers,
 * comments, captions, forms and all markup. No rule names a site.
 */
@NullMarked
package org.capias.intake.html;

import org.jspecify.annotations.NullMarked;
