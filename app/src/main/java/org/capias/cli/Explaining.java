package org.capias.cli;

import java.io.PrintWriter;
import java.util.List;
import org.capias.model.Document;
import org.capias.reading.Explained;
import org.capias.reading.Reader;
import org.capias.registry.Registry;

/**
 * {@code capias read --explain}: a line for each item, on standard error, so that the answer on
 * standard output stays what its format says it is.
 *
 * <pre>
 * a.txt
 *   + encounter 24-30 “landed”: Vladimir Putin, MN, arrive, happened [verb arrive]
 *   - encounter 61-69 “arrested”: arrest [demanded, feared, denied, asked or only possible]
 * </pre>
 */
final class Explaining {
  /** Characters of an item's words that are shown; the offsets tell where the rest is. */
  private static final int SHOWN = 60;

  private Explaining() {}

  static void tell(List<Document> documents, Registry registry, Console console) {
    Reader reader = Reader.with(registry);
    PrintWriter err = console.err();
    console.clearProgress();
    for (Document document : documents) {
      err.print(document.source() + "\n");
      for (Explained one : reader.explain(document)) {
        err.print("  " + line(one) + "\n");
      }
    }
    err.flush();
  }

  private static String line(Explained one) {
    return (one.taken() ? "+ " : "- ")
        + one.what()
        + " "
        + one.words().start()
        + "-"
        + one.words().end()
        + " “"
        + cut(one.words().quote())
        + "”: "
        + one.item()
        + " ["
        + one.rule()
        + "]";
  }

  private static String cut(String words) {
    String line = words.replaceAll("[\\s\\p{Cntrl}]+", " ");
    int size = line.codePointCount(0, line.length());
    return size <= SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
