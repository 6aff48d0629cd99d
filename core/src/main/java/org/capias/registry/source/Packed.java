package org.capias.registry.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.capias.model.PartialDate;

/**
 * All tables in one file that can be opened without reading it: a head that says where each table
 * begins, then the cells with tabs between them, a line for a row. A cell that repeats the one
 * above it is a ditto mark. Made by the build, because parsing CSV takes time that a start does not
 * have.
 *
 * <pre>
 * capias-registry 1
 * version 2026.5.31
 * complete-until 2026-05-31
 * sha256 …
 * table states 43210 iso2 iso3 name …     bytes of the body, columns
 *                                         an empty line, then the bodies in the same order
 * </pre>
 */
final class Packed {
  static final String DITTO = "\"";
  private static final String HEAD = "capias-registry 1";

  private Packed() {}

  static byte[] write(Tables tables) {
    StringBuilder head = new StringBuilder(HEAD);
    head.append("\nversion ").append(tables.version());
    head.append("\ncomplete-until ").append(tables.completeUntil());
    head.append("\nsha256 ").append(tables.sha256()).append('\n');
    ByteArrayOutputStream bodies = new ByteArrayOutputStream();
    for (Table table : tables.all()) {
      byte[] body = body(table);
      head.append("table ").append(table.name()).append(' ').append(body.length);
      table.columns().forEach(column -> head.append(' ').append(column));
      head.append('\n');
      bodies.writeBytes(body);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(head.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    out.writeBytes(bodies.toByteArray());
    return out.toByteArray();
  }

  private static byte[] body(Table table) {
    StringBuilder body = new StringBuilder();
    String[] above = new String[table.columns().size()];
    Arrays.fill(above, "");
    for (Row row : table.rows()) {
      for (int i = 0; i < above.length; i++) {
        String cell = row.text(table.columns().get(i));
        boolean same = !cell.isEmpty() && cell.equals(above[i]);
        body.append(i == 0 ? "" : "\t").append(same ? DITTO : cell);
        above[i] = cell;
      }
      body.append('\n');
    }
    return body.toString().getBytes(StandardCharsets.UTF_8);
  }

  static Tables read(InputStream in) throws IOException {
    byte[] bytes = in.readAllBytes();
    String version = "";
    LocalDate completeUntil = LocalDate.MIN;
    String sha256 = "";
    List<String[]> entries = new ArrayList<>();
    int at = 0;
    while (true) {
      int end = at;
      while (bytes[end] != '\n') {
        end++;
      }
      String line = new String(bytes, at, end - at, StandardCharsets.UTF_8);
      at = end + 1;
      if (line.isEmpty()) {
        break;
      }
      String[] words = line.split(" ");
      switch (words[0]) {
        case "version" -> version = words[1];
        case "complete-until" -> completeUntil = PartialDate.parse(words[1]).first();
        case "sha256" -> sha256 = words[1];
        case "table" -> entries.add(words);
        default -> {
          if (!line.equals(HEAD)) {
            throw new IOException("not a packed registry of this version: " + line);
          }
        }
      }
    }
    Map<String, Table> tables = new LinkedHashMap<>();
    for (String[] entry : entries) {
      int from = at;
      int length = Integer.parseInt(entry[2]);
      List<String> columns = List.of(entry).subList(3, entry.length);
      tables.put(entry[1], new Table(entry[1], columns, table -> rows(table, bytes, from, length)));
      at += length;
    }
    return new Tables(version, completeUntil, sha256, tables);
  }

  private static List<Row> rows(Table table, byte[] bytes, int from, int length) {
    String body = new String(bytes, from, length, StandardCharsets.UTF_8);
    List<Row> rows = new ArrayList<>();
    int width = table.columns().size();
    String[] above = new String[width];
    int at = 0;
    while (at < body.length()) {
      String[] cells = new String[width];
      for (int i = 0; i < width; i++) {
        int end = body.indexOf(i + 1 < width ? '\t' : '\n', at);
        boolean ditto = end == at + 1 && body.charAt(at) == '"';
        cells[i] = ditto ? above[i] : body.substring(at, end);
        at = end + 1;
      }
      rows.add(new Row(table, cells, 0, false));
      above = cells;
    }
    return rows;
  }
}
