import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Checks a package that "capias archive export" wrote. One file, nothing but the JDK, to be read
 * before it is trusted:
 *
 * <pre>java Verify.java package.wacz      or the folder it was unpacked into</pre>
 *
 * <p>Ends with 0 and SOUND, or with 1 and the first thing that is wrong: which file, where, what
 * was expected, what is there. In this order, because each step rests on the one before:
 *
 * <ol>
 *   <li>the ZIP file is, byte for byte, the one that its names and contents give;
 *   <li>datapackage-digest.json names the SHA-256 of datapackage.json, and that the SHA-256 of
 *       every other file; no file is missing, none is more;
 *   <li>every WARC record has the digests that it names;
 *   <li>every custody entry has the hash that it names, leads to the root of the log's Merkle tree
 *       (RFC 6962), and its records are those it was written about;
 *   <li>the case file is the one that the log tells of, and every quotation in it stands at its
 *       place in a text that the log tells of too.
 * </ol>
 *
 * <p>A file over 300 lines, because it is to be one file.
 */
public final class Verify {

  /** Something is wrong, and that is all there is to say. */
  static final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Wrong(String where, String what, Object expected, Object found) {
      super(where + ": " + what + "; expected " + expected + "; found " + found);
    }
  }

  private static final String MANIFEST = "datapackage.json";
  private static final String DIGEST = "datapackage-digest.json";
  private static final String WARC = "archive/data.warc.gz";
  private static final String ENTRIES = "custody/entries.jsonl";
  private static final String PROOFS = "custody/proofs.jsonl";
  private static final String CASE = "casefile/casefile.json";

  private final Map<String, byte[]> files;

  private Verify(Map<String, byte[]> files) {
    this.files = files;
  }

  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("usage: java Verify.java package.wacz|folder");
      System.exit(2);
    }
    if (!Files.exists(Path.of(args[0]))) {
      System.err.println("no such file or folder: " + args[0]);
      System.exit(2);
    }
    System.exit(run(Path.of(args[0]), System.out));
  }

  /** Exit code; what was found goes to {@code out}. */
  static int run(Path given, java.io.PrintStream out) throws IOException {
    try {
      Map<String, byte[]> files = Files.isDirectory(given) ? folder(given) : zip(given);
      new Verify(files).check(out);
      out.println("SOUND");
      return 0;
    } catch (Wrong e) {
      out.println("NOT SOUND: " + e.getMessage());
      return 1;
    } catch (RuntimeException e) {
      out.println("NOT SOUND: the package cannot be read: " + e);
      return 1;
    }
  }

  private void check(java.io.PrintStream out) {
    manifest();
    out.println("files         " + files.size() + " as the manifest names them");
    TreeMap<Long, byte[]> members = new TreeMap<>();
    int records = warc(members);
    out.println("WARC records  " + records + " with the digests they name");
    List<Map<String, Object>> entries = custody(members);
    out.println("custody       " + entries.size() + " entries under one root");
    quotations(entries, out);
    Map<String, Object> tree = object("custody/tree.json", text("custody/tree.json"));
    stamps(entries, out);
    out.println("tree          " + tree.get("size") + " entries, root " + tree.get("root"));
  }

  // ---- 1. The ZIP file -------------------------------------------------------------------------

  /**
   * Reads the entries one after the other, then writes the whole ZIP file anew from their names and
   * contents: nothing compressed, no times, no attributes. It must be the same file.
   */
  private static Map<String, byte[]> zip(Path file) throws IOException {
    byte[] given = Files.readAllBytes(file);
    ByteBuffer in = ByteBuffer.wrap(given).order(ByteOrder.LITTLE_ENDIAN);
    Map<String, byte[]> files = new LinkedHashMap<>();
    int at = 0;
    String last = "its start";
    while (at + 30 <= given.length && in.getInt(at) == 0x04034b50) {
      int size = in.getInt(at + 18);
      int nameLength = in.getShort(at + 26) & 0xFFFF;
      if (size < 0 || size > given.length - at - 30 - nameLength) {
        throw new Wrong("the ZIP file", "the entry at byte " + at + " is too long", "less", size);
      }
      String name = new String(given, at + 30, nameLength, StandardCharsets.UTF_8);
      if (!name.matches("[A-Za-z0-9][A-Za-z0-9._/-]*")) {
        throw new Wrong("the ZIP file", "the entry at byte " + at, "a plain name", "another");
      }
      int start = at + 30 + nameLength;
      if (files.put(name, Arrays.copyOfRange(given, start, start + size)) != null) {
        throw new Wrong("the ZIP file", "at byte " + at, "one " + name, "two");
      }
      at = start + size;
      last = name;
    }
    byte[] wanted = zipOf(files, contentFirst(given, files));
    int same = Arrays.mismatch(given, wanted);
    if (same >= 0) {
      throw new Wrong(
          "the ZIP file",
          "byte " + same + ", in what surrounds the files (the last one read is " + last + ")",
          same < wanted.length ? wanted[same] & 0xFF : "the end",
          same < given.length ? given[same] & 0xFF : "the end");
    }
    return files;
  }

  /**
   * A file whose content does not have the checksum that the ZIP file tells is named at once: this
   * way a change in a file is told of the file, and not of the ZIP.
   */
  private static byte[] contentFirst(byte[] given, Map<String, byte[]> files) {
    int at = 0;
    ByteBuffer in = ByteBuffer.wrap(given).order(ByteOrder.LITTLE_ENDIAN);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      int told = in.getInt(at + 14);
      at += 30 + (in.getShort(at + 26) & 0xFFFF) + file.getValue().length;
      if (told != crc(file.getValue())) {
        throw new Wrong(
            file.getKey(),
            "its content or its checksum in the ZIP file was changed",
            Integer.toHexString(told),
            Integer.toHexString(crc(file.getValue())));
      }
    }
    return given;
  }

  private static int crc(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return (int) crc.getValue();
  }

  private static byte[] zipOf(Map<String, byte[]> files, byte[] given) {
    ByteBuffer out = ByteBuffer.allocate(given.length + 1024).order(ByteOrder.LITTLE_ENDIAN);
    ByteBuffer directory = ByteBuffer.allocate(1 << 20).order(ByteOrder.LITTLE_ENDIAN);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      byte[] name = file.getKey().getBytes(StandardCharsets.UTF_8);
      int offset = out.position();
      if (name.length + file.getValue().length + 30 > out.remaining()) {
        throw new Wrong("the ZIP file", "a name that is no text", "UTF-8", file.getKey());
      }
      common(out.putInt(0x04034b50), name, file.getValue()).put(name).put(file.getValue());
      common(directory.putInt(0x02014b50).putShort((short) 20), name, file.getValue());
      directory.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
      directory.putInt(offset).put(name);
    }
    int start = out.position();
    if (directory.position() + 22 > out.remaining()) {
      throw new Wrong("the ZIP file", "ends too soon", "its directory", given.length + " bytes");
    }
    out.put(directory.array(), 0, directory.position()).putInt(0x06054b50).putInt(0);
    out.putShort((short) files.size()).putShort((short) files.size());
    out.putInt(directory.position()).putInt(start).putShort((short) 0);
    return Arrays.copyOf(out.array(), out.position());
  }

  /** Version 2.0, names in UTF-8, not compressed, 1 January 1980. */
  private static ByteBuffer common(ByteBuffer out, byte[] name, byte[] content) {
    out.putShort((short) 20).putShort((short) 0x0800).putShort((short) 0);
    out.putShort((short) 0).putShort((short) 0x0021).putInt(crc(content));
    out.putInt(content.length).putInt(content.length);
    return out.putShort((short) name.length).putShort((short) 0);
  }

  private static Map<String, byte[]> folder(Path folder) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return files;
  }

  // ---- 2. The manifest -------------------------------------------------------------------------

  private void manifest() {
    String wanted =
        "{\"path\":\"" + MANIFEST + "\",\"hash\":\"sha256:" + sha256(file(MANIFEST)) + "\"}\n";
    if (!text(DIGEST).equals(wanted)) {
      boolean itself = !text(DIGEST).matches("\\{\"path\":\"datapackage\\.json\",.*}\n");
      throw new Wrong(
          itself ? DIGEST : MANIFEST + " or " + DIGEST,
          "the manifest and its digest do not agree",
          text(DIGEST).strip(),
          wanted.strip());
    }
    int named = 0;
    for (Object one : list(object(MANIFEST, text(MANIFEST)), "resources")) {
      Map<?, ?> resource = (Map<?, ?>) one;
      String path = (String) resource.get("path");
      String found = "sha256:" + sha256(file(path));
      if (!found.equals(resource.get("hash"))) {
        throw new Wrong(path, "not what the manifest names", resource.get("hash"), found);
      }
      named++;
    }
    if (named + 2 != files.size()) {
      throw new Wrong("the package", "files beside those of the manifest", named + 2, files.size());
    }
  }

  // ---- 3. The WARC records ---------------------------------------------------------------------

  /** Every record by itself; {@code members} gets where each begins and its compressed bytes. */
  private int warc(TreeMap<Long, byte[]> members) {
    byte[] packed = file(WARC);
    int at = 0;
    while (at < packed.length) {
      String where = WARC + ", byte " + at;
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      int length = gunzip(packed, at, content, where);
      record(content.toByteArray(), where);
      members.put((long) at, Arrays.copyOfRange(packed, at, at + length));
      at += length;
    }
    return members.size();
  }

  private static int gunzip(byte[] packed, int at, ByteArrayOutputStream out, String where) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed, at + 10, packed.length - at - 10);
      byte[] buffer = new byte[1 << 14];
      while (!inflater.finished()) {
        int n = inflater.inflate(buffer);
        if (n == 0 && inflater.needsInput()) {
          throw new Wrong(where, "a gzip member is cut off", "its end", "none");
        }
        out.write(buffer, 0, n);
      }
      return 10 + (int) inflater.getBytesRead() + 8;
    } catch (DataFormatException e) {
      throw new Wrong(where, "a gzip member is damaged", "deflated bytes", e.getMessage());
    } finally {
      inflater.end();
    }
  }

  private static void record(byte[] bytes, String where) {
    int head = endOfHead(bytes, 0);
    Map<String, String> fields = fields(new String(bytes, 0, head, StandardCharsets.UTF_8));
    int length = Integer.parseInt(fields.getOrDefault("content-length", "-1"));
    if (length != bytes.length - head - 8) {
      throw new Wrong(where, "Content-Length", bytes.length - head - 8, length);
    }
    byte[] block = Arrays.copyOfRange(bytes, head + 4, head + 4 + length);
    String wanted = fields.get("warc-block-digest");
    if (wanted != null && !wanted.equals("sha256:" + sha256(block))) {
      throw new Wrong(where, "block digest", wanted, "sha256:" + sha256(block));
    }
  }

  private static int endOfHead(byte[] bytes, int from) {
    for (int i = from; i + 3 < bytes.length; i++) {
      if (bytes[i] == 13 && bytes[i + 1] == 10 && bytes[i + 2] == 13 && bytes[i + 3] == 10) {
        return i;
      }
    }
    throw new Wrong(WARC, "a record without end of its head", "a blank line", "none");
  }

  private static Map<String, String> fields(String head) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String line : head.split("\r\n")) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        fields.put(line.substring(0, colon).toLowerCase(), line.substring(colon + 1).strip());
      }
    }
    return fields;
  }

  // ---- 4. Custody ------------------------------------------------------------------------------

  /**
   * The hash of an entry is that of its line up to {@code ,"hash":"}, with a brace behind it. Its
   * leaf is the hash of a zero byte and the same bytes; a node that of a one byte and two nodes.
   */
  private List<Map<String, Object>> custody(TreeMap<Long, byte[]> members) {
    Map<String, Object> tree = object("custody/tree.json", text("custody/tree.json"));
    String[] lines = text(ENTRIES).split("\n");
    String[] proofs = text(PROOFS).split("\n");
    if (lines.length != proofs.length) {
      throw new Wrong(PROOFS, "a proof for each entry", lines.length, proofs.length);
    }
    List<Map<String, Object>> entries = new ArrayList<>();
    boolean head = false;
    for (int i = 0; i < lines.length; i++) {
      String where = ENTRIES + ", line " + (i + 1);
      Map<String, Object> entry = object(where, lines[i]);
      byte[] canonical =
          (lines[i].substring(0, lines[i].lastIndexOf(",\"hash\":\"")) + "}")
              .getBytes(StandardCharsets.UTF_8);
      if (!sha256(canonical).equals(entry.get("hash"))) {
        throw new Wrong(where, "the entry's hash", entry.get("hash"), sha256(canonical));
      }
      Map<String, Object> proof = object(PROOFS + ", line " + (i + 1), proofs[i]);
      long number = (Long) entry.get("entry");
      List<?> path = list(proof, "path");
      byte[] root = climb(hash(new byte[1], canonical), number, (Long) tree.get("size"), path);
      if (!HexFormat.of().formatHex(root).equals(tree.get("root"))) {
        throw new Wrong(where, "its path does not lead to the root", tree.get("root"), hex(root));
      }
      if (proof.get("sealed") instanceof Long sealed) {
        Map<String, Object> seal = numbered(lines, sealed);
        byte[] leaf = hash(new byte[1], canonical);
        byte[] then = climb(leaf, number, (Long) seal.get("size"), list(proof, "toSeal"));
        if (!hex(then).equals(seal.get("root"))) {
          throw new Wrong(where, "does not lead to the seal", seal.get("root"), hex(then));
        }
      }
      if (proof.get("offset") instanceof Long offset) {
        records(where, entry, offset, members);
      }
      head |= entry.get("hash").equals(tree.get("head")) && number + 1 == (Long) tree.get("size");
      entries.add(entry);
    }
    if (!head) {
      throw new Wrong(ENTRIES, "the newest entry is not among them", tree.get("head"), "none");
    }
    return entries;
  }

  /** The entry with this number: a seal, which holds the root of the tree as it was then. */
  private static Map<String, Object> numbered(String[] lines, long number) {
    for (String line : lines) {
      if (line.startsWith("{\"entry\":" + number + ",")) {
        return object(ENTRIES, line);
      }
    }
    throw new Wrong(ENTRIES, "a seal is not among them", "entry " + number, "none");
  }

  /** What was stamped is told; its signature is for openssl, as HOW-TO-VERIFY.txt says. */
  private void stamps(List<Map<String, Object>> entries, java.io.PrintStream out) {
    for (Map<String, Object> entry : entries) {
      if ("stamped".equals(entry.get("action"))) {
        String token = "custody/" + entry.get("token");
        String found = sha256(file(token));
        if (!found.equals(entry.get("sha256"))) {
          throw new Wrong(token, "not the stamp received", entry.get("sha256"), found);
        }
        out.println(
            "time stamp    "
                + token
                + " over entry "
                + entry.get("sealed")
                + ", said to be of "
                + entry.get("stamped")
                + "; for openssl: -digest "
                + entry.get("head"));
      }
    }
  }

  private static byte[] climb(byte[] hash, long leaf, long size, List<?> path) {
    if (size == 1) {
      return hash;
    }
    long left = Long.highestOneBit(size - 1);
    byte[] other = HexFormat.of().parseHex((String) path.get(path.size() - 1));
    List<?> below = path.subList(0, path.size() - 1);
    byte[] one = {1};
    return leaf < left
        ? hash(one, climb(hash, leaf, left, below), other)
        : hash(one, other, climb(hash, leaf - left, size - left, below));
  }

  /** The records of an entry are the bytes whose hash it has under "stored". */
  private static void records(
      String where, Map<String, Object> entry, long offset, TreeMap<Long, byte[]> members) {
    long length = (Long) entry.get("length");
    ByteArrayOutputStream stored = new ByteArrayOutputStream();
    members.subMap(offset, offset + length).values().forEach(stored::writeBytes);
    String found = sha256(stored.toByteArray());
    if (!found.equals(entry.get("stored"))) {
      throw new Wrong(
          where, "its records in " + WARC + " at byte " + offset, entry.get("stored"), found);
    }
  }

  // ---- 5. Quotations ---------------------------------------------------------------------------

  private void quotations(List<Map<String, Object>> entries, java.io.PrintStream out) {
    String hash = "sha256:" + sha256(file(CASE));
    Map<String, Object> read = null;
    List<Object> deleted = new ArrayList<>();
    for (Map<String, Object> entry : entries) {
      if ("read".equals(entry.get("action")) && hash.equals(entry.get("payload"))) {
        read = entry;
      }
      if ("deleted".equals(entry.get("action"))) {
        deleted.add(entry.get("of"));
      }
    }
    if (read == null) {
      throw new Wrong(CASE, "the log tells of no such case file", "an entry with", hash);
    }
    Map<String, String> texts = new LinkedHashMap<>();
    List<Object> gone = new ArrayList<>();
    int captured = 0;
    for (Object one : list(read, "documents")) {
      Map<?, ?> document = (Map<?, ?>) one;
      String name = (String) document.get("text");
      String path = "texts/" + name.substring("sha256:".length()) + ".txt";
      if (deleted.contains(document.get("item"))) {
        gone.add(document.get("id"));
        continue;
      }
      if (!name.equals("sha256:" + sha256(file(path)))) {
        throw new Wrong(path, "not the text that the log tells of", name, sha256(file(path)));
      }
      captured += name.equals(document.get("id")) ? 1 : 0;
      texts.put((String) document.get("id"), text(path));
    }
    int[] counted = new int[2];
    quotes(object(CASE, text(CASE)), texts, gone, counted);
    out.println(
        "quotations    " + counted[0] + " stand at their places in " + texts.size() + " texts");
    out.println(
        "texts         "
            + captured
            + " are the captured bytes themselves, "
            + (texts.size() - captured)
            + " were read out of a page by Capias");
    if (counted[1] > 0) {
      out.println("not checked   " + counted[1] + " quotations from content that was deleted");
    }
  }

  /** Every object with document, start, end and quote, wherever in the case file. */
  private static void quotes(Object value, Map<String, String> texts, List<?> gone, int[] counted) {
    if (value instanceof List<?> list) {
      list.forEach(one -> quotes(one, texts, gone, counted));
    } else if (value instanceof Map<?, ?> map) {
      if (map.containsKey("quote") && map.containsKey("start") && map.containsKey("document")) {
        String text = texts.get(map.get("document"));
        if (text == null && gone.contains(map.get("document"))) {
          counted[1]++;
        } else {
          int[] points = text == null ? new int[0] : text.codePoints().toArray();
          int start = ((Long) map.get("start")).intValue();
          int end = Math.min(((Long) map.get("end")).intValue(), points.length);
          String found = start < end ? new String(points, start, end - start) : "nothing";
          if (!found.equals(map.get("quote"))) {
            throw new Wrong(
                CASE,
                "a quotation from " + map.get("document") + " at character " + start,
                map.get("quote"),
                found);
          }
          counted[0]++;
        }
      }
      map.values().forEach(one -> quotes(one, texts, gone, counted));
    }
  }

  // ---- Bytes, hashes, JSON ---------------------------------------------------------------------

  private byte[] file(String path) {
    byte[] bytes = files.get(path);
    if (bytes == null) {
      throw new Wrong(path, "is missing", "a file", "none");
    }
    return bytes;
  }

  private String text(String path) {
    return new String(file(path), StandardCharsets.UTF_8);
  }

  private static byte[] hash(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String sha256(byte[] bytes) {
    return hex(hash(bytes));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private static List<?> list(Map<String, Object> object, String key) {
    return object.get(key) instanceof List<?> list ? list : List.of();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(String where, String text) {
    try {
      Json json = new Json(text);
      Object value = json.value();
      json.end();
      return (Map<String, Object>) value;
    } catch (IndexOutOfBoundsException | ClassCastException | IllegalArgumentException e) {
      throw new Wrong(where, "no JSON object", "{…}", e.getMessage());
    }
  }

  /** Just enough JSON. */
  private static final class Json {
    private final String text;
    private int at;

    Json(String text) {
      this.text = text;
    }

    void end() {
      if (next() != '\0') {
        throw new IllegalArgumentException("more behind it");
      }
    }

    private char next() {
      while (at < text.length() && text.charAt(at) <= ' ') {
        at++;
      }
      return at < text.length() ? text.charAt(at) : '\0';
    }

    private void need(char wanted) {
      if (next() != wanted) {
        throw new IllegalArgumentException("no " + wanted + " at character " + at);
      }
      at++;
    }

    Object value() {
      char c = next();
      if (c == '{') {
        Map<String, Object> map = new LinkedHashMap<>();
        at++;
        while (next() != '}') {
          if (!map.isEmpty()) {
            need(',');
          }
          next();
          String key = string();
          need(':');
          map.put(key, value());
        }
        at++;
        return map;
      }
      if (c == '[') {
        List<Object> list = new ArrayList<>();
        at++;
        while (next() != ']') {
          if (!list.isEmpty()) {
            need(',');
          }
          list.add(value());
        }
        at++;
        return list;
      }
      return c == '"' ? string() : word();
    }

    private String string() {
      StringBuilder out = new StringBuilder();
      need('"');
      for (char c = text.charAt(at++); c != '"'; c = text.charAt(at++)) {
        if (c == '\\') {
          char escaped = text.charAt(at++);
          int known = "bfnrt".indexOf(escaped);
          if (escaped == 'u') {
            out.append((char) Integer.parseInt(text.substring(at, at += 4), 16));
          } else {
            out.append(known < 0 ? escaped : "\b\f\n\r\t".charAt(known));
          }
        } else {
          out.append(c);
        }
      }
      return out.toString();
    }

    private Object word() {
      int start = at;
      while (at < text.length() && ",]}".indexOf(text.charAt(at)) < 0 && text.charAt(at) > ' ') {
        at++;
      }
      String word = text.substring(start, at);
      return switch (word) {
        case "null" -> null;
        case "true" -> true;
        case "false" -> false;
        default -> word.contains(".") ? (Object) Double.valueOf(word) : Long.valueOf(word);
      };
    }
  }
}
