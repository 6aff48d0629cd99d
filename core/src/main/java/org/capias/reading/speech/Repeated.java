package org.capias.reading.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.capias.model.Speaker;
import org.capias.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Quotations that name nobody and stand again, in full, with a speaker: a headline's “brazen and
 * futile” is his who says it below. Fewer than two words are too common to tell.
 */
final class Repeated {
  private Repeated() {}

  /** The statements without a speaker, with one where the same words have exactly one. */
  static List<Statement> told(List<Statement> loose, List<Statement> said) {
    List<Statement> all = new ArrayList<>();
    for (Statement one : loose) {
      Speaker speaker = one.speaker() == null ? speaker(one, said) : null;
      all.add(
          speaker == null
              ? one
              : new Statement(
                  one.id(),
                  speaker,
                  one.quote(),
                  one.paraphrase(),
                  one.cue(),
                  one.polarity(),
                  one.about(),
                  one.evidence(),
                  "quotation told again"));
    }
    return all;
  }

  private static @Nullable Speaker speaker(Statement loose, List<Statement> said) {
    String words = bare(loose.quote());
    if (words.indexOf(' ') < 0) {
      return null;
    }
    Speaker found = null;
    for (Statement one : said) {
      Speaker speaker = one.speaker();
      if (speaker == null || !holds(bare(one.quote()), words)) {
        continue;
      }
      if (found != null && !found.name().equals(speaker.name())) {
        return null;
      }
      found = speaker;
    }
    return found;
  }

  private static boolean holds(String text, String words) {
    return (" " + text + " ").contains(" " + words + " ");
  }

  private static String bare(@Nullable String quote) {
    return quote == null
        ? ""
        : quote.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
