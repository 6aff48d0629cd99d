package org.capias.report.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.capias.model.Evidence;
import org.capias.report.view.Page.Cite;
import org.capias.report.view.Page.Source;

/**
 * The threads between sentences and words on one page, filled while the page is written from top to
 * bottom: each citation gets an id, and the words remember by whom they are cited, so that a reader
 * can go there and back. Used for one page and by one thread.
 */
public final class Footnotes {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Map<Evidence, List<String>> citations = new LinkedHashMap<>();
  private int last;

  public Footnotes(Page page) {
    for (Source source : page.sources()) {
      numbers.put(source.source().document().id(), source.number());
    }
  }

  /** Notes one citation of these words, and gives its id. */
  public String cite(Evidence words) {
    String id = "c" + ++last;
    citations.computeIfAbsent(words, w -> new ArrayList<>()).add(id);
    return id;
  }

  /** What a citation is called where it cannot be seen. */
  public static String label(Cite cite, int index) {
    String copy = cite.copies() == 0 ? "" : ", a copy of " + cite.copies();
    return index == 0
        ? "source " + cite.source() + copy + ", its words"
        : letter(index) + ": more words of source " + cite.source() + copy;
  }

  /** How further words of a source are called behind its number: {@code b}, {@code c} … */
  public static String letter(int index) {
    return index < 26 ? String.valueOf((char) ('a' + index)) : String.valueOf(index + 1);
  }

  /** The id of these words in their source text. */
  public String target(Evidence words) {
    return "w" + numbers.get(words.document()) + "-" + words.start() + "-" + words.end();
  }

  /** The ids of the citations of these words so far. */
  public List<String> citing(Evidence words) {
    return citations.getOrDefault(words, List.of());
  }

  /** The text of a source with all words marked that are cited so far. */
  public List<Marked> marked(Source source) {
    String id = source.source().document().id();
    List<Evidence> cited =
        citations.keySet().stream().filter(e -> e.document().equals(id)).sorted().toList();
    return Marking.of(source.source().document(), cited);
  }
}
