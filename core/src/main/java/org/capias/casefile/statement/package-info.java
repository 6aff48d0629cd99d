/**
 * Statements of all documents, and who gives the same words to whom.
 *
 * <p>Takes statements; gives them numbered, and an account of each quotation that several print.
 */
@NullMarked
package org.capias.casefile.statement;

import org.jspecify.annotations.NullMarked;
