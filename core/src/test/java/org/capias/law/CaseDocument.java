package org.capias.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A legal case as a document that counsel can read, {@code core/src/test/cases/TOPIC/*.md}; the
 * form is told in {@code core/src/test/cases/README.md}.
 *
 * @param parts paragraphs by their label ({@code Question}), without it
 * @param lists items by the label above them ({@code Trace})
 */
record CaseDocument(Path file, Map<String, String> parts, Map<String, List<String>> lists) {

  static CaseDocument read(Path file) {
    Map<String, String> parts = new LinkedHashMap<>();
    Map<String, List<String>> lists = new LinkedHashMap<>();
    String label = "";
    for (String paragraph : text(file).strip().split("\n\n+")) {
      String words = paragraph.replace('\n', ' ').strip();
      if (words.startsWith("**")) {
        int end = words.indexOf(".**");
        label = words.substring(2, end);
        parts.put(label, words.substring(end + 3).strip());
      } else if (words.startsWith("- ")) {
        lists.put(label, items(paragraph));
      }
    }
    return new CaseDocument(file, parts, lists);
  }

  private static List<String> items(String paragraph) {
    List<String> items = new ArrayList<>();
    for (String line : paragraph.split("\n")) {
      if (line.startsWith("- ")) {
        items.add(line.substring(2).strip());
      } else {
        int last = items.size() - 1;
        items.set(last, items.get(last) + " " + line.strip());
      }
    }
    return items;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String part(String label) {
    String part = parts.get(label);
    if (part == null) {
      throw new IllegalStateException(file + ": no '" + label + "'");
    }
    return part;
  }

  List<String> list(String label) {
    return lists.getOrDefault(label, List.of());
  }

  /** Ids named after that label, such as {@code R19, R25}. */
  List<String> ids(String label) {
    return parts.containsKey(label) ? List.of(part(label).split(", *")) : List.of();
  }

  String name() {
    return file.getParent().getFileName() + "/" + file.getFileName();
  }
}
