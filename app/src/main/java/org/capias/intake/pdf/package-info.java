/**
 * A PDF in, its text layer out. Takes the bytes; gives the words page by page and what the file's
 * own description tells; forgets pictures, forms and layout. Nothing is recognised from pictures.
 */
@NullMarked
package org.capias.intake.pdf;

import org.jspecify.annotations.NullMarked;
