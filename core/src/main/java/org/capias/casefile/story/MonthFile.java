package org.capias.casefile.story;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.capias.casefile.story.Neighbours.Neighbour;
import org.capias.casefile.verdict.Days;
import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * One month's documents as bytes: all but their words, which are in a file of their own, since most
 * months are only asked who is near to whom. Every string stands once, in a table.
 */
final class MonthFile {
  private static final int VERSION = 3;

  /**
   * One document as kept.
   *
   * @param own without its words
   * @param words where they begin in the file of words
   * @param cell see {@link StoryGraph#cell}
   */
  record Entry(Outline own, long words, Neighbours near, String cell, String story) {}

  /**
   * A month.
   *
   * @param words how much of the file of words is whole
   */
  record Month(List<Entry> entries, long words) {}

  private MonthFile() {}

  static byte[] bytes(Month month) throws IOException {
    Map<String, Integer> table = new LinkedHashMap<>();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(body);
    out.writeLong(month.words());
    out.writeInt(month.entries().size());
    for (Entry entry : month.entries()) {
      Outline own = entry.own();
      out.writeInt(number(table, own.id()));
      out.writeInt(number(table, own.source()));
      out.writeInt(number(table, text(own.published())));
      centre(out, table, own.centre());
      out.writeLong(entry.words());
      out.writeInt(number(table, entry.cell()));
      out.writeInt(number(table, entry.story()));
      out.writeInt(entry.near().nearest().size());
      for (Neighbour one : entry.near().nearest()) {
        out.writeDouble(one.cosine());
        out.writeInt(number(table, text(one.published())));
        out.writeInt(number(table, one.id()));
      }
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    DataOutputStream whole = new DataOutputStream(all);
    whole.writeInt(VERSION);
    whole.writeInt(table.size());
    for (String text : table.keySet()) {
      byte[] letters = text.getBytes(StandardCharsets.UTF_8);
      whole.writeInt(letters.length);
      whole.write(letters);
    }
    body.writeTo(whole);
    return all.toByteArray();
  }

  private static int number(Map<String, Integer> table, String text) {
    return table.computeIfAbsent(text, t -> table.size());
  }

  private static String text(@Nullable PartialDate date) {
    return date == null ? "" : date.toString();
  }

  private static void centre(
      DataOutputStream out, Map<String, Integer> table, @Nullable Centre centre)
      throws IOException {
    out.writeInt(centre == null ? -1 : number(table, centre.person()));
    if (centre != null) {
      Days days = centre.days();
      out.writeInt(number(table, centre.state()));
      out.writeLong(days == null ? Long.MIN_VALUE : days.first().toEpochDay());
      out.writeLong(days == null ? 0 : days.last().toEpochDay());
      out.writeInt(centre.exact() ? 1 : 0);
    }
  }

  static Month month(byte[] bytes) throws IOException {
    try {
      return new Reading(ByteBuffer.wrap(bytes)).month();
    } catch (java.nio.BufferUnderflowException | IndexOutOfBoundsException e) {
      throw new IOException("not whole", e);
    }
  }

  /** One file while it is read; each date is parsed once. */
  private static final class Reading {
    private final ByteBuffer in;
    private final List<String> table = new ArrayList<>();
    private final Map<Integer, PartialDate> dates = new LinkedHashMap<>();

    Reading(ByteBuffer in) {
      this.in = in;
    }

    Month month() throws IOException {
      if (in.getInt() != VERSION) {
        throw new IOException("not an index of stories, or of another version");
      }
      for (int i = in.getInt(); i > 0; i--) {
        byte[] letters = new byte[in.getInt()];
        in.get(letters);
        table.add(new String(letters, StandardCharsets.UTF_8));
      }
      long words = in.getLong();
      List<Entry> entries = new ArrayList<>();
      for (int i = in.getInt(); i > 0; i--) {
        String id = text();
        String source = text();
        Outline own = new Outline(id, source, date(), centre(), Outline.NONE, Outline.NOTHING);
        long at = in.getLong();
        String cell = text();
        String story = text();
        Neighbours near = new Neighbours();
        for (int n = in.getInt(); n > 0; n--) {
          near.add(new Neighbour(in.getDouble(), date(), text()));
        }
        entries.add(new Entry(own, at, near, cell, story));
      }
      return new Month(entries, words);
    }

    private String text() {
      return table.get(in.getInt());
    }

    private @Nullable PartialDate date() {
      int number = in.getInt();
      return table.get(number).isEmpty()
          ? null
          : dates.computeIfAbsent(number, n -> PartialDate.parse(table.get(n)));
    }

    private @Nullable Centre centre() {
      int person = in.getInt();
      if (person < 0) {
        return null;
      }
      String state = text();
      long first = in.getLong();
      long last = in.getLong();
      Days days =
          first == Long.MIN_VALUE
              ? null
              : new Days(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last));
      return new Centre(table.get(person), state, days, in.getInt() == 1);
    }
  }

  /** A document's words: how many, each term, each weight. */
  static byte[] words(Outline own) {
    int n = own.terms().length;
    ByteBuffer out = ByteBuffer.allocate(4 + 8 * n);
    out.putInt(n);
    out.asIntBuffer().put(own.terms());
    out.position(4 + 4 * n);
    out.asFloatBuffer().put(own.weights());
    return out.array();
  }

  /** The same document with its words, which begin there. */
  static Outline withWords(Outline own, ByteBuffer in, long at) {
    in.position((int) at);
    int[] terms = new int[in.getInt()];
    float[] weights = new float[terms.length];
    in.asIntBuffer().get(terms);
    in.position((int) at + 4 + 4 * terms.length);
    in.asFloatBuffer().get(weights);
    return new Outline(own.id(), own.source(), own.published(), own.centre(), terms, weights);
  }
}
