package org.capias.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of the custody log: who did what, when, with which version, and the hash of the line
 * before.
 *
 * <pre>{@code
 * {"entry":3,"time":"2026-01-05T10:00:00Z","action":"added","who":"mira","with":"capias 0.1.0",
 *  …what the action tells…,"previous":"<hash of entry 2>","hash":"<hash of this entry>"}
 * }</pre>
 *
 * <p><b>Canonical bytes</b> of an entry are those of its line in UTF-8 from the brace up to where
 * {@code ,"hash":"} begins, and a closing brace. Its hash is their SHA-256. Nothing is sorted or
 * normalised, so {@code sed} and {@code sha256sum} can check a line. Entry 0 has 64 zeros before
 * it.
 *
 * @param number counts from 0
 * @param facts what this action tells besides, in order
 * @param hash of this entry's canonical bytes
 */
record Entry(
    long number,
    Instant time,
    String action,
    String who,
    String with,
    Map<String, @Nullable Object> facts,
    String previous,
    String hash) {

  static final String NOTHING_BEFORE = "0".repeat(64);
  private static final String HASH = ",\"hash\":\"";
  private static final Set<String> COMMON =
      Set.of("entry", "time", "action", "who", "with", "previous", "hash");

  /** The next entry of a log. */
  static Entry make(
      long number,
      Instant time,
      String action,
      Archive.Hand hand,
      Map<String, @Nullable Object> facts,
      String previous) {
    Entry open =
        new Entry(number, time, action, hand.who(), hand.with(), facts, previous, NOTHING_BEFORE);
    return new Entry(
        number,
        time,
        action,
        hand.who(),
        hand.with(),
        facts,
        previous,
        Sha256.hex(canonical(open.line())));
  }

  /** The line without its line feed. */
  String line() {
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    all.put("entry", number);
    all.put("time", time.toString());
    all.put("action", action);
    all.put("who", who);
    all.put("with", with);
    all.putAll(facts);
    all.put("previous", previous);
    all.put("hash", hash);
    return Json.line(all);
  }

  static byte[] canonical(String line) {
    int end = line.lastIndexOf(HASH);
    return ((end < 0 ? line : line.substring(0, end)) + "}").getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The entry that a line holds.
   *
   * @throws IOException where the line is none, or is not what its hash says
   */
  static Entry parse(String line) throws IOException {
    Map<String, @Nullable Object> all = Json.object(line);
    Entry entry;
    try {
      Map<String, @Nullable Object> facts = new LinkedHashMap<>(all);
      facts.keySet().removeAll(COMMON);
      entry =
          new Entry(
              (Long) need(all, "entry"),
              Instant.parse((String) need(all, "time")),
              (String) need(all, "action"),
              (String) need(all, "who"),
              (String) need(all, "with"),
              facts,
              (String) need(all, "previous"),
              (String) need(all, "hash"));
    } catch (ClassCastException | DateTimeException e) {
      throw new IOException("a member of the wrong kind: " + e.getMessage(), e);
    }
    String found = Sha256.hex(canonical(line));
    if (!found.equals(entry.hash)) {
      throw new IOException("its hash says " + entry.hash + ", its bytes give " + found);
    }
    if (!line.equals(entry.line())) {
      throw new IOException("not written as entries are");
    }
    return entry;
  }

  private static Object need(Map<String, @Nullable Object> all, String key) throws IOException {
    Object value = all.get(key);
    if (value == null) {
      throw new IOException("no '" + key + "'");
    }
    return value;
  }

  boolean is(String name) {
    return action.equals(name);
  }

  /** Whether this action put something into the WARC files. */
  boolean holdsRecords() {
    return facts.containsKey("stored") && !is("deleted");
  }

  @Nullable String text(String key) {
    return facts.get(key) instanceof String text ? text : null;
  }

  /** A fact that every entry of this action has. */
  String need(String key) {
    String text = text(key);
    if (text == null) {
      throw new ArchiveException(
          "entry " + number + " (" + action + ") has no " + key, "custody.jsonl", "verify it");
    }
    return text;
  }

  long number(String key) {
    return facts.get(key) instanceof Long value ? value : -1;
  }

  Place place() {
    return new Place(need("file"), number("offset"), number("length"), need("stored"));
  }
}
