package org.capias.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text of blocks, the form in which rules, views and steps are written: lines of {@code key:
 * value}, blocks set off by empty lines, {@code #} for a comment. A key may come several times. The
 * form is described for lawyers in {@code rules/README.md} beside the files.
 *
 * <p>Every mistake names the file and the line.
 */
final class Blocks {
  private Blocks() {}

  /** One {@code key: value}. */
  record Line(String key, String value) {}

  /** One block and where it stands. */
  record Block(String file, int line, List<Line> lines) {
    Block {
      lines = List.copyOf(lines);
    }

    /** Every value of that key, in order. */
    List<String> all(String key) {
      return lines.stream().filter(l -> l.key().equals(key)).map(Line::value).toList();
    }

    Optional<String> maybe(String key) {
      List<String> values = all(key);
      if (values.size() > 1) {
        throw mistake("'" + key + "' comes " + values.size() + " times");
      }
      return values.stream().findFirst();
    }

    String one(String key) {
      return maybe(key).orElseThrow(() -> mistake("no '" + key + "'"));
    }

    IllegalStateException mistake(String what) {
      return new IllegalStateException(file + ":" + line + ": " + what);
    }
  }

  /** Reads a file that lies beside this class. */
  static List<Block> read(String file) {
    InputStream in = Blocks.class.getResourceAsStream(file);
    if (in == null) {
      throw new IllegalStateException(file + ": no such file beside " + Blocks.class.getName());
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return parse(file, reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": not readable", e);
    }
  }

  static List<Block> parse(String file, List<String> text) {
    List<Block> blocks = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int n = 0; n <= text.size(); n++) {
      String line = n < text.size() ? text.get(n).strip() : "";
      if (line.startsWith("#")) {
        continue;
      }
      if (line.isEmpty()) {
        if (!lines.isEmpty()) {
          blocks.add(new Block(file, start, lines));
          lines = new ArrayList<>();
        }
        continue;
      }
      if (lines.isEmpty()) {
        start = n + 1;
      }
      int colon = line.indexOf(':');
      if (colon <= 0) {
        throw new IllegalStateException(file + ":" + (n + 1) + ": not 'key: value': " + line);
      }
      lines.add(new Line(line.substring(0, colon).strip(), line.substring(colon + 1).strip()));
    }
    return blocks;
  }
}
