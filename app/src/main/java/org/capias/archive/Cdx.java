package org.capias.archive;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The index by which viewers find a page in a WARC file: CDXJ, one line a record, sorted by its
 * bytes; plain, and in compressed blocks with an index over them, as WACZ 1.1.1 has both.
 */
final class Cdx {
  static final String WARC = "data.warc.gz";
  private static final int BLOCK = 3000;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final List<String> lines = new ArrayList<>();

  /**
   * @param payload digest of the page: of a revisit that of the page it refers to
   */
  void add(
      String url, Instant time, long offset, WarcRecord record, String payload, byte[] packed) {
    Map<String, @Nullable Object> facts = new LinkedHashMap<>();
    String type = record.field("Content-Type");
    boolean revisit = record.is("revisit");
    HttpHead head = record.is("response") || revisit ? HttpHead.of(record.block()) : null;
    facts.put("url", url);
    facts.put(
        "mime", revisit ? "warc/revisit" : mime(head == null ? type : head.field("Content-Type")));
    facts.put("status", head == null ? "200" : head.status() == null ? "-" : "" + head.status());
    facts.put("digest", payload);
    facts.put("length", Integer.toString(packed.length));
    facts.put("offset", Long.toString(offset));
    facts.put("filename", WARC);
    facts.put("recordDigest", Sha256.labelled(packed));
    lines.add(surt(url) + " " + TIME.format(time) + " " + Json.line(facts));
  }

  private static String mime(@Nullable String type) {
    return type == null ? "unk" : type.split(";")[0].strip().toLowerCase(Locale.ROOT);
  }

  /** The address with its host turned round, so that what belongs together sorts together. */
  static String surt(String url) {
    URI uri = URI.create(url);
    String host = uri.getHost();
    if (host == null || uri.getScheme() == null || !uri.getScheme().startsWith("http")) {
      return url.replace(" ", "%20");
    }
    List<String> labels =
        new ArrayList<>(
            Arrays.asList(
                host.toLowerCase(Locale.ROOT).replaceFirst("^www\\d*\\.", "").split("\\.")));
    Collections.reverse(labels);
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    String query = uri.getRawQuery();
    String sorted = "";
    if (query != null) {
      String[] parts = query.split("&", -1);
      Arrays.sort(parts);
      sorted = "?" + String.join("&", parts);
    }
    String port =
        uri.getPort() < 0 || uri.getPort() == 80 || uri.getPort() == 443 ? "" : ":" + uri.getPort();
    return (String.join(",", labels) + port + ")" + path + sorted).toLowerCase(Locale.ROOT);
  }

  byte[] plain() {
    Collections.sort(lines);
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** The compressed form: blocks, then the index over the blocks. */
  List<byte[]> compressed() {
    Collections.sort(lines);
    ByteArrayOutputStream blocks = new ByteArrayOutputStream();
    StringBuilder index =
        new StringBuilder("!meta 0 {\"format\":\"cdxj-gzip-1.0\",\"filename\":\"index.cdx.gz\"}\n");
    for (int from = 0; from < lines.size(); from += BLOCK) {
      List<String> block = lines.subList(from, Math.min(from + BLOCK, lines.size()));
      byte[] packed =
          Gzip.member((String.join("\n", block) + "\n").getBytes(StandardCharsets.UTF_8));
      Map<String, @Nullable Object> facts = new LinkedHashMap<>();
      facts.put("offset", (long) blocks.size());
      facts.put("length", (long) packed.length);
      facts.put("digest", Sha256.labelled(packed));
      facts.put("filename", "index.cdx.gz");
      String first = block.get(0);
      index.append(first, 0, first.indexOf(" {")).append(' ').append(Json.line(facts)).append('\n');
      blocks.writeBytes(packed);
    }
    return List.of(blocks.toByteArray(), index.toString().getBytes(StandardCharsets.UTF_8));
  }
}
