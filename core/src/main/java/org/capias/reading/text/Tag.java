package org.capias.reading.text;

/**
 * Part of speech, by the universal tag set (Petrov, Das, McDonald: A Universal Part-of-Speech
 * Tagset, LREC 2012; universaldependencies.org/u/pos).
 */
public enum Tag {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X;

  /** All tags by ordinal: {@code values()} makes a copy at each call. */
  static final Tag[] VALUES = values();
}
