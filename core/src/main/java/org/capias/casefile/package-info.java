/**
 * Many readings in, one record out: which documents tell the same story and which copy each other,
 * which encounters are one, where the sources agree, differ or stand alone, and what happened when.
 *
 * <p>Takes readings in any order and gives the same case file; forgets the order they came in.
 * Nothing is added: every date, outcome and name in the record was told by a document, and what
 * only copies tell counts once. The law is not asked here.
 */
@NullMarked
package org.capias.casefile;

import org.jspecify.annotations.NullMarked;
