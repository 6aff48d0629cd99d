/**
 * Finding: a Lucene index over what the store holds. Takes the store's changes and follows them;
 * gives documents for words, phrases, fields and filters, with the places of the words as evidence
 * in code points, and counts by person, state, outlet, month, language and kind of encounter;
 * forgets the texts, which it reads again from the store for each hit. It can be thrown away and
 * built again at any time.
 */
@NullMarked
package org.capias.archive.search;

import org.jspecify.annotations.NullMarked;
