package org.capias.reading.encounter.verb;

import java.util.ArrayList;
import java.util.List;
import org.capias.model.Evidence;
import org.capias.reading.text.Page;
import org.jspecify.annotations.Nullable;

/**
 * A word that could tell of an encounter, and what was made of it.
 *
 * @param taken whether it tells of one
 * @param told who, where and how real where it was taken; what the word means where it was not
 * @param why the rule that took it, or the reason for which it was left
 * @param words the word itself
 */
public record Weighed(boolean taken, String told, String why, Evidence words) {

  /** What was left while a text was read, in text order. */
  public static final class Left {
    private final Page page;
    private final List<Weighed> all = new ArrayList<>();

    public Left(Page page) {
      this.page = page;
    }

    public List<Weighed> all() {
      return all;
    }

    public void add(Trigger trigger, @Nullable VerbPhrase phrase) {
      all.add(
          new Weighed(
              false,
              trigger.act().name().toLowerCase(java.util.Locale.ROOT),
              reason(trigger, phrase),
              words(page, trigger.token(), trigger.end())));
    }

    private static String reason(Trigger trigger, @Nullable VerbPhrase phrase) {
      if (phrase == null) {
        return "nobody's on the list, or demanded, feared or only possible";
      }
      return switch (phrase.reality()) {
        case IMAGINED -> "demanded, feared, denied, asked or only possible";
        case PLANNED ->
            trigger.act().isPresence()
                ? "nobody on the list does it"
                : "announced, which is not yet done";
        case HAPPENED, NOT, NAMED -> "nobody on the list does or undergoes it";
      };
    }
  }

  public static Evidence words(Page page, int from, int end) {
    return page.evidence(page.tokens().start(from), page.tokens().end(end - 1));
  }
}
