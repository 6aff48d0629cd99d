import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.security.*;
import java.util.*;
import java.util.regex.*;
import java.util.stream.Stream;
import java.util.zip.*;

/**
 * Checks a package that "capias archive export" wrote. One file over 300 lines, nothing but the
 * JDK, to be read before it is trusted; it reads from top to bottom in the order of the checks:
 *
 * <pre>java Verify.java package.wacz      or the folder it was unpacked into</pre>
 *
 * <p>Ends with 0 and SOUND, or with 1 and the first thing that is wrong: where, what, what was
 * expected, what is there.
 *
 * <ol>
 *   <li><b>ZIP</b>: the file is, byte for byte, the one that its names and contents give.
 *   <li><b>Manifest</b>: datapackage-digest.json has the SHA-256 of datapackage.json, and that the
 *       SHA-256 of every other file; no file is missing, none is more.
 *   <li><b>Custody</b>: every entry has the hash that it names and leads to the root of the log's
 *       Merkle tree (RFC 6962).
 *   <li><b>WARC</b>: every byte of the captures belongs to one entry and is what was kept then;
 *       every record has the length and the block digest that it names.
 *   <li><b>Quotations</b>: the case file is the one that the log tells of, and each quotation in it
 *       stands at its place in a text whose hash the log tells.
 * </ol>
 *
 * <p><b>What it does not do.</b> It does not say that a page was true, that its server sent
 * everybody the same, or that the clock was right. Text of web pages, PDF and mail was read out of
 * the captured bytes by Capias; that it was read well is checked by "capias archive verify", or by
 * looking at the page. Signatures of time stamps are for openssl (HOW-TO-VERIFY.txt). Whoever makes
 * the whole package anew makes one that agrees with itself: compare its SHA-256, or the root
 * printed here, with one that you got by another way.
 */
public final class Verify {
  static final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Wrong(String where, String what, Object expected, Object found) {
      super(where + ": " + what + "; expected " + expected + "; found " + found);
    }
  }

  private static void same(String where, String what, Object expected, Object found) {
    if (!Objects.equals(expected, found)) {
      throw new Wrong(where, what, expected, found);
    }
  }

  private static final String MANIFEST = "datapackage.json";
  private static final String DIGEST = "datapackage-digest.json";
  private static final String WARC = "archive/data.warc.gz";
  private static final String ENTRIES = "custody/entries.jsonl";
  private static final String PROOFS = "custody/proofs.jsonl";
  private static final String CASE = "casefile/casefile.json";

  private static final Pattern TOKEN =
      Pattern.compile("[\\[\\]{},:]|\"(?:[^\"\\\\]++|\\\\.)*+\"|[^\\s\\[\\]{},:\"]+");

  private final Map<String, byte[]> files;

  private final Map<Object, Map<String, Object>> entries = new LinkedHashMap<>();

  /** The entries that tell of records, by the byte at which these begin. */
  private final TreeMap<Long, Map<String, Object>> places = new TreeMap<>();

  private Verify(Map<String, byte[]> files) {
    this.files = files;
  }

  public static void main(String[] args) throws IOException {
    if (args.length != 1 || !Files.exists(Path.of(args[0]))) {
      System.err.println("usage: java Verify.java package.wacz|folder");
      System.exit(2);
    }
    System.exit(run(Path.of(args[0]), System.out));
  }

  /** The exit code; what was found goes to {@code out}. */
  static int run(Path given, PrintStream out) throws IOException {
    try {
      boolean folder = Files.isDirectory(given);
      new Verify(folder ? folder(given) : zip(Files.readAllBytes(given))).check(out);
      out.println("SOUND");
      return 0;
    } catch (Wrong e) {
      out.println("NOT SOUND: " + e.getMessage());
    } catch (RuntimeException e) {
      out.println("NOT SOUND: the package cannot be read: " + e);
    }
    return 1;
  }

  private void check(PrintStream out) {
    manifest();
    out.println("files         " + files.size() + " as the manifest names them");
    Map<String, Object> tree = object("custody/tree.json", text("custody/tree.json"));
    custody(tree);
    out.println("custody       " + entries.size() + " entries under one root");
    out.println("WARC records  " + warc() + " with the digests they name");
    quotations(out);
    stamps(out);
    out.println("tree          " + tree.get("size") + " entries, root " + tree.get("root"));
  }

  // ---- 1. The ZIP file -------------------------------------------------------------------------

  /** What surrounds the files must be what their names and contents give: nothing hides there. */
  private static Map<String, byte[]> zip(byte[] given) {
    ByteBuffer in = ByteBuffer.wrap(given).order(ByteOrder.LITTLE_ENDIAN);
    ByteBuffer directory = ByteBuffer.allocate(given.length + (1 << 20)).order(in.order());
    Map<String, byte[]> files = new LinkedHashMap<>();
    int at = 0;
    while (at + 30 <= given.length && in.getInt(at) == 0x04034b50) {
      long start = at + 30L + (in.getShort(at + 26) & 0xFFFF);
      long end = start + (in.getInt(at + 18) & 0xFFFFFFFFL);
      if (end > given.length) {
        throw new Wrong("the ZIP file", "an entry is too long", "at most " + given.length, end);
      }
      String name = new String(given, at + 30, (int) start - at - 30, StandardCharsets.UTF_8);
      byte[] content = Arrays.copyOfRange(given, (int) start, (int) end);
      if (!name.matches("[A-Za-z0-9][A-Za-z0-9._/-]*") || files.put(name, content) != null) {
        throw new Wrong("the ZIP file", "the entry at byte " + at, "a plain new name", "another");
      }
      same(name, "its checksum in the ZIP file", in.getInt(at + 14), crc(content));
      ByteBuffer head = ByteBuffer.allocate((int) start - at).order(in.order());
      fields(head.putInt(0x04034b50), name, content).put(utf8(name));
      if (!Arrays.equals(head.array(), Arrays.copyOfRange(given, at, (int) start))) {
        throw new Wrong("the ZIP file", "what stands before " + name, "nothing odd", "odd bytes");
      }
      fields(directory.putInt(0x02014b50).putShort((short) 20), name, content);
      directory.put(new byte[10]).putInt(at).put(utf8(name));
      at = (int) end;
    }
    int size = directory.position();
    short count = (short) files.size();
    directory.putInt(0x06054b50).putInt(0).putShort(count).putShort(count);
    directory.putInt(size).putInt(at).putShort((short) 0);
    byte[] wanted = Arrays.copyOf(directory.array(), directory.position());
    int odd = Arrays.mismatch(wanted, Arrays.copyOfRange(given, at, given.length));
    same("the ZIP file", "its directory, at byte " + (at + odd), -1, odd);
    return files;
  }

  /** Version 2.0, names in UTF-8, not compressed, 1 January 1980. */
  private static ByteBuffer fields(ByteBuffer out, String name, byte[] content) {
    out.putShort((short) 20).putShort((short) 0x0800).putShort((short) 0);
    out.putShort((short) 0).putShort((short) 0x0021).putInt(crc(content));
    out.putInt(content.length).putInt(content.length);
    return out.putShort((short) name.length()).putShort((short) 0);
  }

  private static int crc(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return (int) crc.getValue();
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
    String path = "{\"path\":\"" + MANIFEST + "\",\"hash\":\"sha256:";
    String where = text(DIGEST).startsWith(path) ? MANIFEST + " or " + DIGEST : DIGEST;
    String wanted = path + sha256(file(MANIFEST)) + "\"}\n";
    same(where, "the manifest's digest", wanted.strip(), text(DIGEST).stripTrailing());
    int named = 2;
    for (Object one : list(object(MANIFEST, text(MANIFEST)), "resources")) {
      Map<?, ?> resource = (Map<?, ?>) one;
      String name = (String) resource.get("path");
      same(name, "its hash", resource.get("hash"), "sha256:" + sha256(file(name)));
      named++;
    }
    same("the package", "files beside those of the manifest", named, files.size());
  }

  // ---- 3. Custody ------------------------------------------------------------------------------

  /**
   * The hash of an entry is that of its line up to {@code ,"hash":"}, with a brace behind it. Its
   * leaf is the hash of a zero byte and the same bytes; a node that of a one byte and two nodes.
   */
  private void custody(Map<String, Object> tree) {
    String[] lines = text(ENTRIES).split("\n");
    String[] proofs = text(PROOFS).split("\n");
    same(PROOFS, "a proof for each entry", lines.length, proofs.length);
    for (int i = 0; i < lines.length; i++) {
      Map<String, Object> entry = object(ENTRIES + ", line " + (i + 1), lines[i]);
      entries.put(entry.get("entry"), entry);
    }
    for (int i = 0; i < lines.length; i++) {
      String where = ENTRIES + ", line " + (i + 1);
      Map<String, Object> entry = object(where, lines[i]);
      byte[] canonical = utf8(lines[i].substring(0, lines[i].lastIndexOf(",\"hash\":\"")) + "}");
      same(where, "the entry's hash", entry.get("hash"), sha256(canonical));
      Map<String, Object> proof = object(PROOFS + ", line " + (i + 1), proofs[i]);
      byte[] leaf = hash(new byte[1], canonical);
      long number = (Long) entry.get("entry");
      byte[] root = climb(leaf, number, (Long) tree.get("size"), list(proof, "path"));
      same(where, "its path does not lead to the root", tree.get("root"), hex(root));
      if (proof.get("sealed") != null) { // the seal holds the root of the tree as it was then
        Map<String, Object> seal = entry(proof.get("sealed"));
        byte[] then = climb(leaf, number, (Long) seal.get("size"), list(proof, "toSeal"));
        same(where, "it does not lead to the seal", seal.get("root"), hex(then));
      }
      if (proof.get("offset") instanceof Long offset) {
        places.put(offset, entry);
      }
    }
    Map<String, Object> newest = entry((Long) tree.get("size") - 1);
    same("custody/tree.json", "the hash of the newest entry", newest.get("hash"), tree.get("head"));
  }

  private Map<String, Object> entry(Object number) {
    Map<String, Object> entry = entries.get(number);
    same(ENTRIES, "entry " + number + " is among them", true, entry != null);
    return entry;
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

  /** What was stamped is told; its signature is for openssl. */
  private void stamps(PrintStream out) {
    for (Map<String, Object> entry : entries.values()) {
      if ("stamped".equals(entry.get("action"))) {
        String token = "custody/" + entry.get("token");
        same(token, "the stamp received", entry.get("sha256"), sha256(file(token)));
        out.println("time stamp    " + token + ", said to be of " + entry.get("stamped"));
        out.println("              for openssl: -digest " + entry.get("head"));
      }
    }
  }

  // ---- 4. The WARC records ---------------------------------------------------------------------

  /** What is before the first entry's records is the file's own first record. */
  private int warc() {
    byte[] packed = file(WARC);
    long at = places.isEmpty() ? packed.length : places.firstKey();
    int count = records(WARC + ", byte 0", Arrays.copyOf(packed, (int) at), null);
    for (Map.Entry<Long, Map<String, Object>> place : places.entrySet()) {
      Map<String, Object> entry = place.getValue();
      String where = WARC + ", byte " + at + ", entry " + entry.get("entry");
      same(where, "where its records begin", at, place.getKey());
      at += (Long) entry.get("length");
      byte[] members = Arrays.copyOfRange(packed, place.getKey().intValue(), (int) at);
      same(where, "its records", entry.get("stored"), sha256(members));
      // A file, a text, a case file is its record's whole block; a page stands behind a head.
      boolean whole = entry.get("head") == null && entry.get("profile") == null;
      count += records(where, members, whole ? entry.get("payload") : null);
    }
    same(WARC, "bytes that no entry tells of", at, (long) packed.length);
    return count;
  }

  /** Records one after another; the first has this digest, where one is given. */
  private static int records(String where, byte[] members, Object first) {
    byte[] all;
    try {
      all = new GZIPInputStream(new ByteArrayInputStream(members)).readAllBytes();
    } catch (IOException e) {
      throw new Wrong(where, "its records cannot be unpacked", "gzip members", e.getMessage());
    }
    Object wanted = first;
    int count = 0;
    for (int at = 0; at < all.length; count++) {
      String rest = new String(all, at, all.length - at, StandardCharsets.ISO_8859_1);
      int head = rest.indexOf("\r\n\r\n");
      int length = Integer.parseInt(field(rest.substring(0, head), "Content-Length"));
      String end = rest.substring(head + 4 + length, head + 8 + length);
      same(where, "the end of record " + count, "\r\n\r\n", end);
      byte[] block = Arrays.copyOfRange(all, at + head + 4, at + head + 4 + length);
      String found = "sha256:" + sha256(block);
      same(where, "block digest", field(rest.substring(0, head), "WARC-Block-Digest"), found);
      same(where, "what its entry tells of its content", wanted == null ? found : wanted, found);
      wanted = null;
      at += head + 8 + length;
    }
    return count;
  }

  private static String field(String head, String name) {
    Matcher line = Pattern.compile("\r\n" + name + ": *(.*)").matcher(head);
    return line.find() ? line.group(1) : null;
  }

  // ---- 5. Quotations ---------------------------------------------------------------------------

  private void quotations(PrintStream out) {
    String hash = "sha256:" + sha256(file(CASE));
    Map<String, Object> read = null;
    List<Object> deleted = new ArrayList<>();
    for (Map<String, Object> entry : entries.values()) {
      boolean reads = "read".equals(entry.get("action")) && hash.equals(entry.get("payload"));
      read = reads ? entry : read;
      if ("deleted".equals(entry.get("action"))) {
        deleted.add(entry.get("of"));
      }
    }
    if (read == null) {
      throw new Wrong(CASE, "the log tells of no such case file", "an entry with", hash);
    }
    Map<Object, int[]> texts = new LinkedHashMap<>();
    int captured = 0;
    for (Object one : list(read, "documents")) {
      Map<?, ?> document = (Map<?, ?>) one;
      String name = ((String) document.get("text")).substring("sha256:".length());
      String path = "texts/" + name + ".txt";
      if (deleted.contains(document.get("item"))) {
        texts.put(document.get("id"), null);
        continue;
      }
      same(path, "the text that the log tells of", name, sha256(file(path)));
      texts.put(document.get("id"), text(path).codePoints().toArray());
      captured += document.get("text").equals(entry(document.get("item")).get("payload")) ? 1 : 0;
    }
    int[] counts = new int[2];
    quotes(object(CASE, text(CASE)), texts, counts);
    out.println("quotations    " + counts[0] + " stand at their places");
    out.println("not checked   " + counts[1] + " from content that was deleted");
    out.println("texts         " + captured + " of " + texts.size() + " are the captured bytes");
  }

  /** Every object with document, start, end and quote, wherever in the case file. */
  private static void quotes(Object value, Map<Object, int[]> texts, int[] counts) {
    if (value instanceof List<?> list) {
      list.forEach(one -> quotes(one, texts, counts));
    } else if (value instanceof Map<?, ?> map) {
      if (map.containsKey("quote") && map.containsKey("start") && map.containsKey("document")) {
        Object document = map.get("document");
        int[] text = texts.get(document);
        boolean gone = text == null && texts.containsKey(document);
        counts[gone ? 1 : 0]++;
        int start = ((Long) map.get("start")).intValue();
        int end = Math.min(((Long) map.get("end")).intValue(), text == null ? 0 : text.length);
        String found = start < end ? new String(text, start, end - start) : "nothing";
        String what = "a quotation from " + document + " at character " + start;
        same(CASE, what, map.get("quote"), gone ? map.get("quote") : found);
      }
      map.values().forEach(one -> quotes(one, texts, counts));
    }
  }

  // ---- Bytes, hashes, JSON ---------------------------------------------------------------------

  private byte[] file(String path) {
    same(path, "a file of that name", true, files.containsKey(path));
    return files.get(path);
  }

  private String text(String path) {
    return new String(file(path), StandardCharsets.UTF_8);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] hash(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
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

  private static Map<String, Object> object(String where, String text) {
    Iterator<String> tokens = TOKEN.matcher(text).results().map(MatchResult::group).iterator();
    Object value = json(tokens, tokens.next());
    if (value instanceof Map<?, ?> map && !tokens.hasNext()) {
      Map<String, Object> object = new LinkedHashMap<>();
      map.forEach((key, member) -> object.put((String) key, member));
      return object;
    }
    throw new Wrong(where, "no JSON object", "{…}", "something else");
  }

  /** Just enough JSON: the value that begins with this token. */
  private static Object json(Iterator<String> tokens, String token) {
    Map<Object, Object> map = new LinkedHashMap<>();
    List<Object> list = new ArrayList<>();
    switch (token.charAt(0)) {
      case '{':
        for (String key = tokens.next(); !key.equals("}"); key = behindComma(tokens)) {
          same("JSON", "behind a name", ":", tokens.next());
          map.put(string(key), json(tokens, tokens.next()));
        }
        return map;
      case '[':
        for (String one = tokens.next(); !one.equals("]"); one = behindComma(tokens)) {
          list.add(json(tokens, one));
        }
        return list;
      case '"':
        return string(token);
      default:
        return token.matches("-?\\d+") ? Long.valueOf(token) : token.equals("null") ? null : token;
    }
  }

  private static String behindComma(Iterator<String> tokens) {
    String token = tokens.next();
    return token.equals(",") ? tokens.next() : token;
  }

  private static String string(String token) {
    return Pattern.compile("\\\\(u(....)|.)")
        .matcher(token.substring(1, token.length() - 1))
        .replaceAll(
            escape ->
                Matcher.quoteReplacement(
                    escape.group(2) != null
                        ? "" + (char) Integer.parseInt(escape.group(2), 16)
                        : escape.group().translateEscapes()));
  }
}
