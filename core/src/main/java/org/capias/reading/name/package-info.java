/**
 * Who and what a text names: people, states, organisations, places, groups, with every mention of
 * each, pronouns and descriptions included.
 *
 * <p>Takes a {@link org.capias.reading.text.Page} and the registry's names, gives a {@link
 * org.capias.reading.name.Cast}. A name that the text does not tie to anybody stays a name; a
 * pronoun with no clear antecedent stays unresolved. Forgets ordinary nouns.
 */
@NullMarked
package org.capias.reading.name;

import org.jspecify.annotations.NullMarked;
