package org.capias.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One record of a WARC/1.1 file (ISO 28500:2017): named fields and a block of bytes. Field names
 * are as written; their case does not matter when asked for.
 */
@SuppressWarnings("ArrayRecordComponent")
record WarcRecord(Map<String, String> fields, byte[] block) {
  private static final String VERSION = "WARC/1.1";
  private static final byte[] END = {'\r', '\n', '\r', '\n'};

  byte[] bytes() {
    StringBuilder head = new StringBuilder(VERSION).append("\r\n");
    fields.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    head.append("\r\n");
    ByteArrayOutputStream out = new ByteArrayOutputStream(head.length() + block.length + 4);
    out.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
    out.writeBytes(block);
    out.writeBytes(END);
    return out.toByteArray();
  }

  /** Records of one place, each with its own gzip member. */
  static byte[] members(List<WarcRecord> records) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (WarcRecord record : records) {
      out.writeBytes(Gzip.member(record.bytes()));
    }
    return out.toByteArray();
  }

  /** The records in the members, one after the other with nothing between. */
  static List<WarcRecord> read(byte[] members) throws IOException {
    List<WarcRecord> records = new ArrayList<>();
    int at = 0;
    while (at < members.length) {
      Gzip.Member member = Gzip.read(members, at);
      records.add(parse(member.content()));
      at += member.length();
    }
    return records;
  }

  static WarcRecord parse(byte[] bytes) throws IOException {
    int end = endOfHead(bytes);
    String[] lines = new String(bytes, 0, end, StandardCharsets.UTF_8).split("\r\n", -1);
    if (!lines[0].equals(VERSION)) {
      throw new IOException("no " + VERSION + " record");
    }
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 1; i < lines.length; i++) {
      int colon = lines[i].indexOf(':');
      if (colon < 1) {
        throw new IOException("no WARC field: '" + lines[i] + "'");
      }
      fields.put(lines[i].substring(0, colon), lines[i].substring(colon + 1).strip());
    }
    int block = end + END.length;
    String told = fields.getOrDefault("Content-Length", "none");
    int length = bytes.length - block - END.length;
    if (length < 0 || !told.equals(Integer.toString(length))) {
      throw new IOException("Content-Length is " + told + ", the block has " + length + " bytes");
    }
    for (int i = 0; i < END.length; i++) {
      if (bytes[block + length + i] != END[i]) {
        throw new IOException("the record does not end as records do");
      }
    }
    return new WarcRecord(fields, java.util.Arrays.copyOfRange(bytes, block, block + length));
  }

  private static int endOfHead(byte[] bytes) throws IOException {
    for (int i = 0; i + 3 < bytes.length; i++) {
      if (bytes[i] == '\r'
          && bytes[i + 1] == '\n'
          && bytes[i + 2] == '\r'
          && bytes[i + 3] == '\n') {
        return i;
      }
    }
    throw new IOException("a WARC record without end of its head");
  }

  @Nullable String field(String name) {
    for (Map.Entry<String, String> field : fields.entrySet()) {
      if (field.getKey().equalsIgnoreCase(name)) {
        return field.getValue();
      }
    }
    return null;
  }

  boolean is(String type) {
    return type.equals(field("WARC-Type"));
  }

  /** Where the payload begins: behind an HTTP head, or at the start. */
  int payloadStart() throws IOException {
    String type = field("Content-Type");
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("application/http")
        ? endOfHead(block) + END.length
        : 0;
  }
}
