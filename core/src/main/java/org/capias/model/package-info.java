/**
 * The nouns of Capias: documents and evidence, people and states, partial dates, encounters,
 * statements, claims, determinations, readings of one document and case files of many.
 *
 * <p>Takes nothing and knows nobody: every other package stands on this one. Records check what
 * they can on construction, hold no behaviour beyond what their values mean, and are immutable. A
 * value that the sources do not tell is {@code null} or an empty list, never a placeholder.
 */
@NullMarked
package org.capias.model;

import org.jspecify.annotations.NullMarked;
