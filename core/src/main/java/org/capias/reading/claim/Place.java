package org.capias.reading.claim;

import org.capias.reading.text.Tokens;

/** One sentence with all that helps to read it: what a rule is given. */
record Place(
    Line line, Clauses clauses, Wording wording, Sayings sayings, Antecedents antecedents) {

  static Place of(Line line, Antecedents antecedents) {
    Clauses clauses = new Clauses(line);
    Wording wording = new Wording(line, clauses, antecedents);
    return new Place(line, clauses, wording, new Sayings(line, clauses, wording), antecedents);
  }

  Tokens tokens() {
    return line.tokens;
  }

  /** A noun phrase as a name for a thing, or its last word. */
  String called(int noun) {
    String words = wording.noun(line.first(noun), line.end(noun));
    return words == null ? line.headWord(noun) : words;
  }
}
