package org.capias.reading.name;

import java.util.List;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;

/** Whom a text is about. */
final class Topic {
  private Topic() {}

  /**
   * Whom the text is about: named first and most, above all if on the list; -1 where unclear.
   *
   * @param first who is named first, other than to tell whose chief or son another is; or -1
   */
  static int of(List<Casting.Role> roles, int first) {
    int most = -1;
    int best = 2;
    for (int i = 0; i < roles.size(); i++) {
      Casting.Role role = roles.get(i);
      if (role.kind != Kind.PERSON) {
        continue;
      }
      int weight = role.names + (i == first ? 2 : 0) + (role.id != null ? 1 : 0);
      if (weight > best) {
        most = i;
        best = weight;
      }
    }
    return most;
  }

  /** Whether a sentence is a short question that opens a paragraph, as in questions and answers. */
  static boolean isQuestion(Page page, int number) {
    Sentence sentence = page.sentences().get(number);
    int last = sentence.end() - 1;
    boolean asks =
        page.tokens().is(last, "?") || last > sentence.first() && page.tokens().is(last - 1, "?");
    return asks
        && sentence.size() < 25
        && (number == 0 || page.sentences().get(number - 1).paragraph() != sentence.paragraph());
  }

  /** Who is meant however far back he was named: the only person of the text; -1 where several. */
  static int only(List<Casting.Role> roles) {
    int only = -1;
    for (int i = 0; i < roles.size(); i++) {
      if (roles.get(i).kind == Kind.PERSON) {
        if (only >= 0) {
          return -1;
        }
        only = i;
      }
    }
    return only;
  }
}
