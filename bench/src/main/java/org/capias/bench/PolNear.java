package org.capias.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.capias.model.Document;
import org.capias.reading.name.Cast;
import org.capias.reading.speech.Speech;
import org.capias.reading.speech.word.Attribution;
import org.capias.reading.speech.word.Span;
import org.capias.reading.text.Page;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * PolNeAR (Newell, Margolin, Ruths: An Attribution Relations Corpus for Political News, LREC 2018):
 * a folder with {@code text/NAME.txt} and {@code attributions/NAME_ANNOTATOR.ann} (BRAT standoff).
 *
 * <p>For each role (content, source, cue) the tokens that gold and reader mark, over all articles:
 * words and single marks, cut by the scorer itself. An article that several people annotated counts
 * once, as the mean of its annotations.
 */
final class PolNear implements GoldSet {
  /** Parts of an attribution, in the order in which they are printed. */
  private enum Role {
    CONTENT,
    SOURCE,
    CUE;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Characters marked, one set for each role. */
  private static final class Marks {
    private final List<BitSet> sets = List.of(new BitSet(), new BitSet(), new BitSet());

    BitSet of(Role role) {
      return sets.get(role.ordinal());
    }
  }

  @Override
  public String name() {
    return "polnear";
  }

  @Override
  public Map<String, Score> score(Path folder, PrintStream misses) throws IOException {
    List<Count> counts = List.of(new Count(), new Count(), new Count());
    Map<String, List<Path>> annotations = annotations(folder.resolve("attributions"));
    if (annotations.isEmpty()) {
      throw new IOException("no .ann file in attributions");
    }
    for (Map.Entry<String, List<Path>> article : annotations.entrySet()) {
      String text = Files.readString(folder.resolve("text").resolve(article.getKey() + ".txt"));
      Marks found = read(text);
      for (Path file : article.getValue()) {
        Marks gold = gold(Files.readAllLines(file), text, file);
        double weight = 1.0 / article.getValue().size();
        for (Role role : Role.values()) {
          counts.get(role.ordinal()).add(text, gold.of(role), found.of(role), weight);
          tell(misses, article.getKey(), role.label(), text, gold.of(role), found.of(role));
        }
      }
    }
    Map<String, Score> scores = new LinkedHashMap<>();
    for (Role role : Role.values()) {
      scores.put(role.label(), counts.get(role.ordinal()).score());
    }
    return scores;
  }

  /** Annotation files by article, both in order of name. */
  private static Map<String, List<Path>> annotations(Path folder) throws IOException {
    Map<String, List<Path>> byArticle = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.filter(f -> f.toString().endsWith(".ann")).sorted().toList()) {
        String name = file.getFileName().toString();
        int annotator = name.lastIndexOf('_');
        String article = name.substring(0, annotator < 0 ? name.length() - 4 : annotator);
        byArticle.computeIfAbsent(article, a -> new ArrayList<>()).add(file);
      }
    }
    return byArticle;
  }

  /** Characters that the reader marks, by role. */
  private static Marks read(String text) {
    Document document = new Document("sha256:", "", text, 0, null, null, null, null, null, "en");
    Page page = Page.of(document);
    Marks marked = new Marks();
    for (Attribution one : Speech.in(page, new Cast(List.of(), List.of())).attributions()) {
      Span source = one.source();
      if (source != null) {
        mark(marked.of(Role.SOURCE), page.tokens(), source);
      }
      mark(marked.of(Role.CUE), page.tokens(), one.cue());
      one.content().forEach(span -> mark(marked.of(Role.CONTENT), page.tokens(), span));
    }
    return marked;
  }

  private static void mark(BitSet bits, Tokens tokens, Span span) {
    bits.set(tokens.start(span.first()), tokens.end(span.end() - 1));
  }

  /** Characters that an annotator marked, by role; BRAT counts in code points. */
  private static Marks gold(List<String> lines, String text, Path file) throws IOException {
    Marks marked = new Marks();
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      if (!line.startsWith("T") || cells.length < 2) {
        continue;
      }
      int space = cells[1].indexOf(' ');
      Role role = role(cells[1].substring(0, Math.max(space, 0)));
      if (role == null) {
        continue;
      }
      try {
        for (String stretch : cells[1].substring(space + 1).split(";")) {
          String[] ends = stretch.split(" ");
          marked
              .of(role)
              .set(at(text, Integer.parseInt(ends[0])), at(text, Integer.parseInt(ends[1])));
        }
      } catch (RuntimeException e) {
        throw new IOException(file.getFileName() + ": no such stretch: " + line, e);
      }
    }
    return marked;
  }

  private static int at(String text, int codePoint) {
    return text.offsetByCodePoints(0, Math.min(codePoint, text.codePointCount(0, text.length())));
  }

  /** The role that a label names, or null for the labels that are not scored. */
  private static @Nullable Role role(String label) {
    for (Role role : Role.values()) {
      if (role.label().equals(label.toLowerCase(Locale.ROOT))) {
        return role;
      }
    }
    return null;
  }

  /** Stretches that only one side marks. */
  private static void tell(
      PrintStream misses, String article, String role, String text, BitSet gold, BitSet found) {
    BitSet missed = (BitSet) gold.clone();
    missed.andNot(found);
    BitSet extra = (BitSet) found.clone();
    extra.andNot(gold);
    tell(misses, article, role + " missed", text, missed);
    tell(misses, article, role + " extra", text, extra);
  }

  private static void tell(
      PrintStream misses, String article, String what, String text, BitSet bits) {
    for (int from = bits.nextSetBit(0); from >= 0; ) {
      int to = bits.nextClearBit(from);
      String words = text.substring(from, Math.min(to, text.length())).replace('\n', ' ').strip();
      if (!words.isEmpty()) {
        misses.printf("%s\t%s\t%s%n", article, what, words);
      }
      from = bits.nextSetBit(to);
    }
  }

  /** Tokens marked by both, by the reader, by gold. */
  private static final class Count {
    private double both;
    private double given;
    private double wanted;

    void add(String text, BitSet gold, BitSet found, double weight) {
      for (int i = 0; i < text.length(); ) {
        int c = text.codePointAt(i);
        int end = i + Character.charCount(c);
        if (isWord(c)) {
          while (end < text.length() && isWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
          }
        }
        if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
          both += gold.get(i) && found.get(i) ? weight : 0;
          given += found.get(i) ? weight : 0;
          wanted += gold.get(i) ? weight : 0;
        }
        i = end;
      }
    }

    private static boolean isWord(int c) {
      return Character.isLetterOrDigit(c)
          || c == '_'
          || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    Score score() {
      return Score.of(both, given, wanted);
    }
  }
}
