package org.capias.reading.name;

import java.util.ArrayList;
import java.util.List;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * "The former" and "the latter": of the people whom the sentence so far, or else the one before,
 * has named, the first of two and the last. Where nobody but one was named they mean nobody.
 */
final class Latter {
  private final Page page;
  private final Tokens tokens;
  private final List<Casting.Placed> names;

  Latter(Page page, List<Casting.Placed> names) {
    this.page = page;
    this.tokens = page.tokens();
    this.names = names;
  }

  List<Descriptions.Meant> find() {
    List<Descriptions.Meant> meant = new ArrayList<>();
    List<Casting.Role> before = new ArrayList<>();
    List<Casting.Role> here = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : page.sentences()) {
      before = here;
      here = new ArrayList<>();
      for (int i = sentence.first(); i < sentence.end(); i++) {
        while (next < names.size() && names.get(next).found().first() <= i) {
          Casting.Role who = names.get(next++).role();
          if (who.kind == Kind.PERSON && !here.contains(who) && here.size() < 3) {
            here.add(who);
          }
        }
        boolean latter = tokens.is(i, "latter");
        if ((latter || tokens.is(i, "former")) && isAlone(i, sentence)) {
          List<Casting.Role> pair = here.size() > 1 ? here : before;
          if (pair.size() == 2) {
            meant.add(new Descriptions.Meant(i - 1, i + 1, pair.get(latter ? 1 : 0)));
          }
        }
      }
    }
    return meant;
  }

  /** "the latter was", "of the latter."; but not "the latter half", "the former president". */
  private boolean isAlone(int token, Sentence sentence) {
    int next = token + 1;
    if (token == sentence.first() || !tokens.is(token - 1, "the") || !sentence.zone().tells()) {
      return false;
    }
    if (next >= sentence.end() || tokens.is(next, "'s")) {
      return true;
    }
    return switch (tokens.tag(next)) {
      case VERB -> !tokens.lower(next).endsWith("ing");
      case AUX, ADV, PRON, PUNCT, ADP -> !tokens.is(next, "of");
      case CCONJ -> tokens.tag(next + 1) == Tag.DET;
      default -> false;
    };
  }
}
