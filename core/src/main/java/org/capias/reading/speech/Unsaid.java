package org.capias.reading.speech;

import java.util.Set;
import org.capias.reading.speech.quotation.Quotation;
import org.capias.reading.speech.word.Attribution;
import org.capias.reading.speech.word.Kind;
import org.capias.reading.text.Page;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Tells quotation marks around names, titles and terms from those around words that somebody said.
 *
 * <p>A name is written with capitals and needs no verb; a term is introduced ("so-called", "known
 * as"); a scare quote is a word or two before a noun, with nobody in the sentence who says it.
 */
final class Unsaid {
  private static final Set<String> NAMING =
      Set.of(
          "so-called",
          "called",
          "named",
          "titled",
          "entitled",
          "dubbed",
          "nicknamed",
          "headlined",
          "codenamed",
          "code-named",
          "labelled",
          "labeled",
          "termed",
          "christened",
          "aka",
          "alias",
          "subtitled",
          "billed");
  private static final Set<String> WORKS =
      Set.of(
          "newspaper",
          "magazine",
          "daily",
          "weekly",
          "book",
          "novel",
          "film",
          "movie",
          "song",
          "album",
          "documentary",
          "series",
          "show",
          "play",
          "programme",
          "program",
          "project",
          "operation",
          "exercise",
          "article",
          "column",
          "essay",
          "report",
          "paper",
          "website",
          "word",
          "words",
          "term",
          "terms",
          "phrase",
          "slogan",
          "channel",
          "ship",
          "vessel",
          "jet",
          "plane",
          "pipeline",
          "hashtag",
          "podcast");
  private static final Set<String> SMALL =
      Set.of(
          "of", "the", "a", "an", "and", "in", "on", "for", "to", "with", "at", "by", "from", "or",
          "de", "la", "al");

  private static final Set<String> OWNERS =
      Set.of("his", "her", "its", "their", "our", "my", "your", "whose");

  private final Tokens tokens;

  Unsaid(Page page, QuoteMap quotes) {
    this.tokens = page.tokens();
  }

  /** Whether nobody says the words, given the attribution that holds them or null. */
  boolean is(Quotation q, @Nullable Attribution a) {
    boolean direct = a != null && isDirect(q, a);
    if (direct) {
      return false;
    }
    if (isNamed(q) || isTitle(q)) {
      return true;
    }
    if (a == null) {
      return words(q) < 3 || isModifier(q) || isAfterWork(q) || isOwned(q);
    }
    boolean speaks = a.kind() != Kind.THINK && a.kind() != Kind.WANT && a.kind() != Kind.PLAN;
    return !speaks && isModifier(q);
  }

  /** Right beside its cue, with a comma or colon between, or ended by a mark of its own. */
  private boolean isDirect(Quotation q, Attribution a) {
    int before = q.from() - 1;
    boolean comma = tokens.is(before, ",") || tokens.is(before, ":");
    if (before >= 0 && (a.cue().holds(before) || comma && a.cue().holds(before - 1))) {
      return comma || !isTitle(q);
    }
    boolean marked = endsWith(q, ",") || endsWith(q, "!") || endsWith(q, "?") || endsWith(q, ".");
    return marked
        && q.size() > 1
        && (q.to() == a.cue().first() || a.source() != null && q.to() == a.source().first());
  }

  private boolean endsWith(Quotation q, String mark) {
    return tokens.is(q.end() - 1, mark);
  }

  private boolean isNamed(Quotation q) {
    int before = q.from() - 1;
    String word = before < 0 ? "" : tokens.lower(before);
    if (word.equals("as") && before > 0) {
      String verb = tokens.lower(before - 1);
      return verb.equals("known") || verb.equals("named") || verb.equals("titled");
    }
    if (word.equals("called")
        || word.equals("labeled")
        || word.equals("labelled")
        || word.equals("termed")) {
      return isTitle(q);
    }
    return NAMING.contains(word);
  }

  /** Capitals on every word that counts, no mark at the end, no verb with a small letter. */
  private boolean isTitle(Quotation q) {
    int words = 0;
    for (int i = q.first(); i < q.end(); i++) {
      Shape shape = tokens.shape(i);
      if (shape == Shape.LOWER) {
        if (!SMALL.contains(tokens.lower(i))) {
          return false;
        }
      } else if (shape == Shape.CAPITALISED || shape == Shape.CAPITALS) {
        words++;
      } else if (shape == Shape.MARK
          && i == q.end() - 1
          && (tokens.is(i, "!") || tokens.is(i, "?"))) {
        return false;
      }
    }
    return words > 0;
  }

  private int words(Quotation q) {
    int words = 0;
    for (int i = q.first(); i < q.end(); i++) {
      words += tokens.shape(i) == Shape.MARK || tokens.shape(i) == Shape.QUOTE ? 0 : 1;
    }
    return words;
  }

  /** "his “war on drugs” cost lives": what somebody has, by the name it goes by. */
  private boolean isOwned(Quotation q) {
    int before = q.from() - 1;
    boolean owned =
        before >= 0
            && (tokens.is(before, "'s")
                || tokens.is(before, "the")
                || tokens.tag(before) == Tag.PRON && OWNERS.contains(tokens.lower(before)));
    if (!owned || words(q) > 4) {
      return false;
    }
    for (int i = q.first(); i < q.end(); i++) {
      Tag tag = tokens.tag(i);
      if (tag == Tag.VERB || tag == Tag.AUX || tag == Tag.PRON || tag == Tag.PUNCT) {
        return false;
      }
    }
    return true;
  }

  private boolean isAfterWork(Quotation q) {
    return q.from() > 0 && WORKS.contains(tokens.lower(q.from() - 1));
  }

  /** Between an article or possessive and a noun: the “so-called” council. */
  private boolean isModifier(Quotation q) {
    int before = q.from() - 1;
    int after = q.to();
    if (before < 0 || after >= tokens.size() || q.size() > 4) {
      return false;
    }
    Tag tag = tokens.tag(before);
    boolean opens = tag == Tag.DET || tag == Tag.PRON || tag == Tag.ADJ || tokens.is(before, "'s");
    Tag next = tokens.tag(after);
    return opens && (next == Tag.NOUN || next == Tag.PROPN || next == Tag.ADJ);
  }
}
