package org.capias.reading.particular;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.capias.model.Claim;
import org.capias.model.CodePoints;
import org.capias.model.Document;
import org.capias.model.Evidence;
import org.capias.model.PartialDate;
import org.capias.model.Particular;
import org.capias.model.Particular.Kind;
import org.capias.model.Particular.Of;
import org.capias.model.PersonRef;
import org.capias.model.Reading;
import org.capias.model.Statement;
import org.capias.model.Told;
import org.capias.model.ToldEncounter;
import org.capias.model.ToldWarrant;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of an article while it is asked the questions that all reports of such a day come
 * to. Its text has straight quotation marks and plain spaces so that a pattern need not know the
 * others; the evidence has the words as they stand.
 *
 * @param article what the reading of the whole article holds
 * @param low the text in small letters
 * @param before the sentence before, or null for the first one
 */
record Line(Contents article, String text, String low, Evidence evidence, @Nullable Line before) {
  private static final Set<String> SHORT =
      Set.of(
          "mr", "mrs", "ms", "dr", "gen", "col", "lt", "sgt", "st", "jr", "sr", "prof", "gov",
          "sen", "rep", "no", "art", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept",
          "oct", "nov", "dec", "vs", "p", "pp", "inc", "ltd", "co");

  /** A line so short is a heading or an item of a list, even where no blank line follows. */
  private static final int HEADING = 50;

  String document() {
    return article.reading.document().id();
  }

  /** A particular that this sentence tells. */
  Particular tell(String rule, Kind kind, String topic, Of of, String value, String... things) {
    return new Particular(kind, topic, of, value, List.of(things), List.of(evidence), rule);
  }

  /** One answer of several that exclude each other. */
  Particular choice(String rule, String topic, Of of, String answer) {
    return tell(rule, Kind.CHOICE, topic, of, answer, answer);
  }

  /** Whether one of these stands in it, in small letters; cheap, to be asked before a pattern. */
  boolean mentions(String... parts) {
    for (String part : parts) {
      if (low.contains(part)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it has the last part of a name: "Bashir" of "al-Bashir". */
  boolean names(PersonRef person) {
    String name = person.name();
    int last = Math.max(name.lastIndexOf(' '), name.lastIndexOf('-'));
    return text.contains(name.substring(last + 1));
  }

  /** Whether its document tells of an encounter at all. */
  boolean ofAnEncounter() {
    return article.most != null;
  }

  boolean has(Pattern pattern) {
    return pattern.matcher(text).find();
  }

  /** The first match, or null. */
  @Nullable Matcher find(Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher : null;
  }

  /**
   * The encounter that the sentence speaks of: the one whose words it has, else the one that its
   * document says most of; null where the document tells of none.
   */
  @Nullable ToldEncounter encounter() {
    List<ToldEncounter> here = encounters();
    return here.isEmpty() ? article.most : here.get(0);
  }

  /** The encounters that have words in it. */
  List<ToldEncounter> encounters() {
    return article.encounters.in(evidence);
  }

  List<Statement> statements() {
    return article.statements.in(evidence);
  }

  List<ToldWarrant> warrants() {
    return article.warrants.in(evidence);
  }

  List<Claim> claims() {
    return article.claims.in(evidence);
  }

  /** The dates that the sentence tells. */
  List<Told<PartialDate>> dates() {
    return article.dates.in(evidence);
  }

  /** The sentences of an article, without headers and page noise. */
  static List<Line> of(Reading reading) {
    Document document = reading.document();
    String text = document.text();
    CodePoints points = new CodePoints(document);
    Contents article = new Contents(reading);
    List<Line> lines = new ArrayList<>();
    int start = document.bodyStart();
    for (int i = start; i <= text.length(); i++) {
      if (i == text.length() || ends(text, start, i)) {
        Line line = line(article, points, start, i, lines);
        if (line != null) {
          lines.add(line);
        }
        start = i;
      }
    }
    return lines;
  }

  private static @Nullable Line line(
      Contents article, CodePoints points, int from, int to, List<Line> before) {
    String text = article.reading.document().text();
    int start = from;
    int end = to;
    while (start < end && !begins(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end - start < 8) {
      return null;
    }
    Evidence words = points.evidence(start, end);
    if (!article.noise.in(words).isEmpty()) {
      return null;
    }
    Line last = before.isEmpty() ? null : before.get(before.size() - 1);
    String plain = plain(words.quote());
    return new Line(article, plain, plain.toLowerCase(java.util.Locale.ROOT), words, last);
  }

  private static boolean begins(char c) {
    return Character.isLetterOrDigit(c) || c == '“' || c == '"' || c == '‘' || c == '(' || c == '$';
  }

  /** Whether a sentence that began at {@code start} is over before {@code i}. */
  private static boolean ends(String text, int start, int i) {
    char c = text.charAt(i);
    if (c == '\n') {
      return i + 1 >= text.length()
          || text.charAt(i + 1) == '\n'
          || text.charAt(i + 1) == '-'
          || i - text.lastIndexOf('\n', i - 1) < HEADING
          || ".!?\"”".indexOf(text.charAt(Math.max(start, i - 1))) >= 0;
    }
    if (c != ' ' && c != '\u00A0') {
      return false;
    }
    int last = i - 1;
    while (last > start && "\"”’')".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    if (last <= start || ".!?".indexOf(text.charAt(last)) < 0) {
      return false;
    }
    boolean next = i + 1 < text.length() && begins(text.charAt(i + 1));
    boolean small = next && Character.isLowerCase(text.charAt(i + 1));
    return next && !small && !(text.charAt(last) == '.' && abbreviated(text, start, last));
  }

  private static boolean abbreviated(String text, int start, int dot) {
    int from = dot;
    while (from > start && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, dot);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    boolean dotted = from > start && text.charAt(from - 1) == '.' && word.length() == 1;
    return initial || dotted || SHORT.contains(word.toLowerCase(java.util.Locale.ROOT));
  }

  private static String plain(String words) {
    StringBuilder plain = new StringBuilder(words);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == '’' || c == '‘') {
        plain.setCharAt(i, '\'');
      } else if (c == '“' || c == '”') {
        plain.setCharAt(i, '"');
      } else if (c == '\n' || c == '\r' || c == '\t' || c == '\u00A0' || c == '\u202F') {
        plain.setCharAt(i, ' ');
      } else if (c == '‑') {
        plain.setCharAt(i, '-');
      }
    }
    // Nearly always the same words: one string for both, since all lines are held at once.
    return words.contentEquals(plain) ? words : plain.toString();
  }
}
