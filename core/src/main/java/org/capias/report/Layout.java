package org.capias.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.capias.report.view.Visible;

/**
 * Lines of text for a terminal: wrapped between words, with a hanging indent, styled only where
 * colours are wanted. Everything passes {@link Visible}.
 */
final class Layout {
  /** How a piece of text looks on a terminal that can show it. */
  enum Style {
    PLAIN(""),
    STRONG("\u001B[1m"),
    FAINT("\u001B[2m"),
    ALARM("\u001B[1;31m"),
    GOOD("\u001B[1;32m"),
    DOUBT("\u001B[1;33m");

    private final String on;

    Style(String on) {
      this.on = on;
    }
  }

  private static final String OFF = "\u001B[0m";

  private final Writer out;
  private final int columns;
  private final boolean colours;
  private final StringBuilder line = new StringBuilder();
  private int width;
  private int hang;
  private boolean blank = true;

  /**
   * @param columns kept between 60 and 120
   */
  Layout(Writer out, int columns, boolean colours) {
    this.out = out;
    this.columns = Math.max(60, Math.min(columns, 120));
    this.colours = colours;
  }

  int columns() {
    return columns;
  }

  /** Begins a line: indented now, and by the second number after a break. */
  Layout line(int indent, int hanging) {
    end();
    spaces(indent);
    hang = hanging;
    return this;
  }

  /** Goes on at a column, or on a new line if that is passed already. */
  Layout column(int column) {
    if (width >= column) {
      flushLine();
    }
    spaces(column - width);
    hang = column;
    return this;
  }

  Layout add(String text) {
    return add(text, Style.PLAIN);
  }

  Layout add(String text, Style style) {
    for (String word : Visible.line(text).split(" ")) {
      if (!word.isEmpty()) {
        word(word, style);
      }
    }
    return this;
  }

  private void word(String word, Style style) {
    boolean fresh = line.toString().isBlank();
    int length = word.codePointCount(0, word.length());
    if (!fresh && width + 1 + length > columns) {
      flushLine();
      spaces(hang);
      fresh = true;
    }
    if (!fresh && line.charAt(line.length() - 1) != ' ') {
      spaces(1);
    }
    boolean styled = colours && style != Style.PLAIN;
    line.append(styled ? style.on : "").append(word).append(styled ? OFF : "");
    width += length;
  }

  private void spaces(int count) {
    for (int i = 0; i < count; i++) {
      line.append(' ');
      width++;
    }
  }

  /** A blank line, but never two. */
  Layout gap() {
    end();
    if (!blank) {
      write("\n");
      blank = true;
    }
    return this;
  }

  void end() {
    if (!line.isEmpty()) {
      flushLine();
    }
  }

  private void flushLine() {
    write(line.toString().stripTrailing() + "\n");
    blank = false;
    line.setLength(0);
    width = 0;
  }

  private void write(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void flush() {
    end();
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
