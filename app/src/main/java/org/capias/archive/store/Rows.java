package org.capias.archive.store;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.capias.model.Correction;
import org.capias.model.Document;
import org.capias.model.PartialDate;
import org.capias.model.Reading;
import org.jspecify.annotations.Nullable;

/** Rows as records. The selections name their columns as the tables do. */
final class Rows {
  /** Of {@code documents d} joined with {@code texts t}. */
  static final String ENTRY =
      "d.number, d.id, d.source, d.url, d.title, d.outlet, d.author, d.published, d.language,"
          + " d.story, t.body_start, t.text";

  static final String LISTED =
      "d.number, d.id, d.source, d.url, d.title, d.outlet, d.author, d.published, d.language,"
          + " d.story, d.characters";

  /** The newest reader's reading as {@code r}, for {@code documents d}. */
  static final String NEWEST_READING =
      " LEFT JOIN readings r ON r.document = d.number AND r.reader ="
          + " (SELECT MAX(n.reader) FROM readings n WHERE n.document = d.number)";

  private static final String WHOLE = "Reading.document";
  private static final String QUOTED = "Evidence.document";

  private Rows() {}

  static Store.Entry entry(ResultSet row) throws SQLException {
    return new Store.Entry(row.getLong("number"), document(row), row.getString("story"));
  }

  private static Document document(ResultSet row) throws SQLException {
    return new Document(
        row.getString("id"),
        row.getString("source"),
        row.getString("text"),
        row.getInt("body_start"),
        row.getString("title"),
        row.getString("outlet"),
        row.getString("author"),
        date(row.getString("published")),
        row.getString("url"),
        row.getString("language"));
  }

  static Listed listed(ResultSet row) throws SQLException {
    return new Listed(
        row.getLong("number"),
        row.getString("id"),
        row.getString("source"),
        row.getString("url"),
        row.getString("title"),
        row.getString("outlet"),
        row.getString("author"),
        date(row.getString("published")),
        row.getString("language"),
        row.getString("story"),
        row.getInt("characters"));
  }

  static Store.Removed removed(ResultSet row) throws SQLException {
    return new Store.Removed(row.getString("id"), row.getString("reason"), row.getString("at"));
  }

  static Change change(ResultSet row) throws SQLException {
    boolean gone = row.getString("id") == null;
    Store.@Nullable Entry entry = gone ? null : entry(row);
    @Nullable String json = row.getString("json");
    return new Change(
        row.getLong("change"),
        row.getLong("document"),
        entry,
        entry == null || json == null ? null : reading(entry.document(), json));
  }

  private static @Nullable PartialDate date(@Nullable String text) {
    return text == null ? null : PartialDate.parse(text);
  }

  /** A reading as JSON, without its document, which all its evidence is of. */
  static String json(Reading reading) {
    return RecordJson.write(reading, Set.of(WHOLE, QUOTED));
  }

  static Reading reading(Document document, String json) {
    Map<String, Object> known = Map.of(WHOLE, document, QUOTED, document.id());
    return bound(Reading.class, json, known, document.id());
  }

  static Correction correction(String json) {
    return bound(Correction.class, json, Map.of(), "in the table of corrections");
  }

  private static <T extends Record> T bound(
      Class<T> type, String json, Map<String, Object> known, String where) {
    String what = "no " + type.getSimpleName().toLowerCase(Locale.ROOT);
    try {
      @Nullable Object tree = JsonTree.parse(json);
      if (tree instanceof Map<?, ?> keys) {
        return RecordBinding.read(type, keys, known);
      }
    } catch (IOException | RuntimeException e) {
      throw new StoreException(
          what + " can be made of what is kept (" + e.getMessage() + ")",
          where,
          "rebuild the archive",
          e);
    }
    throw new StoreException(what + " is kept", where, "rebuild the archive");
  }
}
