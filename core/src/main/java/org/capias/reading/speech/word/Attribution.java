package org.capias.reading.speech.word;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that a text gives to somebody, in token spans of its page: who (source), the words that say
 * so (cue), and what (content). After the scheme of PolNeAR (Newell, Margolin, Ruths: An
 * Attribution Relations Corpus for Political News, LREC 2018), which counts thoughts, plans and
 * documents too.
 *
 * @param source the noun phrase as it stands there, appositions included; null where the text names
 *     nobody
 * @param head token of the noun that names the source, which for "who" stands before it; -1 without
 *     a source
 * @param cue never empty
 * @param content in text order; several when the cue interrupts; never empty
 * @param kind what the source does
 * @param denied whether the source denies the content
 * @param told what the text tells of the attribution itself: that it was made, was not, or may be
 * @param rule name of the rule that saw it
 */
public record Attribution(
    @Nullable Span source,
    int head,
    Span cue,
    List<Span> content,
    Kind kind,
    boolean denied,
    Told told,
    String rule) {
  /** Whether the source spoke at all. */
  public enum Told {
    MADE,
    /** "has not said", "never condemned". */
    NOT_MADE,
    /** "may announce", "if it asks", "will urge". */
    POSSIBLE
  }

  public Attribution {
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("attribution without content");
    }
  }

  /** An attribution that was made. */
  public static Attribution made(
      @Nullable Span source, int head, Span cue, List<Span> content, Kind kind, String rule) {
    return new Attribution(source, head, cue, content, kind, kind == Kind.DENY, Told.MADE, rule);
  }

  public Attribution with(Span newCue) {
    return new Attribution(source, head, newCue, content, kind, denied, told, rule);
  }

  public Attribution with(List<Span> newContent) {
    return new Attribution(source, head, cue, newContent, kind, denied, told, rule);
  }
}
