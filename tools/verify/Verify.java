import static java.nio.charset.StandardCharsets.*;

import java.io.*;
import java.nio.*;
import java.nio.file.*;
import java.security.MessageDigest;
import java.util.*;
import java.util.regex.*;
import java.util.stream.Stream;
import java.util.zip.*;

/**
 * Checks a package that "capias archive export" wrote. One file over 300 lines, nothing but the
 * JDK, to be read before it is trusted:
 *
 * <pre>java Verify.java package.wacz      or the folder it was unpacked into; up to 2 GB</pre>
 *
 * <p>Ends with 0 and SOUND, or with 1 and the first thing wrong: where, what, expected, found.
 *
 * <p><b>What it reads.</b> A package is a ZIP file. Of the files in it this program uses
 *
 * <pre>
 * datapackage.json         path and SHA-256 of every file
 * datapackage-digest.json  the SHA-256 of datapackage.json
 * archive/data.warc.gz     what was received: WARC records, each packed by gzip, end to end
 * custody/entries.jsonl    lines of the archive's log: each thing received, read, stamped ...
 * custody/proofs.jsonl     for each line the way to the root of the log's Merkle tree, and as
 *                          "offset" where its records begin in data.warc.gz
 * custody/tree.json        of the whole log: size, root, hash of the newest entry
 * texts/SHA256.txt         the text that Capias read out of each thing
 * casefile/casefile.json   what Capias says, each statement with quotations of these texts
 * </pre>
 *
 * <p>Two lines of the log, shortened. "stored" is the SHA-256 of an entry's records as they stand
 * in the archive, "payload" that of the content in the first of them:
 *
 * <pre>
 * {"entry":3,"action":"added","payload":"sha256:09..","length":1710,"stored":"39..","hash":"68.."}
 * {"entry":39,"action":"read","payload":"sha256:d5..","documents":[{"id":..,"item":3,"text":..}]}
 * </pre>
 *
 * <p><b>What it shows</b>, numbered as the methods below: (1) and (2) nothing was added to the
 * files or changed in them; (3) the entries are those of one log; (4) the records are those that
 * the entries tell of; (5) so are case file and texts, and every quotation stands in its text,
 * letter for letter, at its place.
 *
 * <p><b>What it does not show.</b> It does not say that a page was true, that its server sent
 * everybody the same, or that the clock was right. Capias read the text out of pages, PDF and mail;
 * "capias archive verify" or a look at the page tells if it did so well. Signatures of time stamps
 * are for openssl (HOW-TO-VERIFY.txt). Whoever makes the whole package anew makes one that agrees
 * with itself: compare its SHA-256, or the root printed here, with one got by another way.
 */
public final class Verify {
  private static final Pattern TOKEN =
      Pattern.compile("[\\[\\]{}]|\"(?:[^\"\\\\]++|\\\\.)*+\"|[\\w.+-]+");

  /** What is being looked at; whatever goes wrong is told of it, by {@link #must}. */
  private String where = "the package";

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Map<Object, Map<?, ?>> entries = new LinkedHashMap<>(); // by number
  private final TreeMap<Long, Map<?, ?>> places = new TreeMap<>(); // by "offset"

  public static void main(String[] args) {
    if (args.length != 1 || !Files.exists(Path.of(args[0]))) {
      System.err.println("usage: java Verify.java package.wacz|folder");
      System.exit(2);
    }
    System.exit(new Verify().run(Path.of(args[0]), System.out));
  }

  /** The exit code; what was found goes to {@code out}. */
  int run(Path given, PrintStream out) {
    try {
      if (Files.isDirectory(given)) {
        folder(given);
      } else {
        unzip(Files.readAllBytes(given));
      }
      manifest();
      out.println("files         " + files.size() + " as the manifest names them");
      Map<?, ?> tree = json(text("custody/tree.json"));
      custody(tree, out);
      out.println("custody       " + entries.size() + " entries under one root");
      out.println("WARC records  " + warc() + " with the digests they name");
      quotations(out);
      out.println("tree          " + tree.get("size") + " entries, root " + tree.get("root"));
      out.println("SOUND");
      return 0;
    } catch (Exception | StackOverflowError e) {
      String why = e instanceof IllegalStateException ? e.getMessage() : "it is damaged: " + e;
      out.println("NOT SOUND: " + where + ": " + why);
      return 1;
    }
  }

  /** Both are equal, or this is not sound. */
  private static void same(String what, Object expected, Object found) {
    if (!Objects.equals(expected, found)) {
      throw new IllegalStateException(what + "; expected " + expected + "; found " + found);
    }
  }

  private static void must(boolean holds, String wrong) {
    if (!holds) {
      throw new IllegalStateException(wrong);
    }
  }

  private void folder(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
  }

  /**
   * 1. The ZIP file is, byte for byte, what its names and contents make anew: a ZIP could hold
   * bytes that no program shows. {@code directory} is its table of contents.
   */
  private void unzip(byte[] given) throws IOException {
    ByteBuffer zip = ByteBuffer.allocate(given.length).order(ByteOrder.LITTLE_ENDIAN);
    ByteBuffer directory = ByteBuffer.allocate(given.length).order(ByteOrder.LITTLE_ENDIAN);
    ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(given));
    where = "the ZIP file";
    for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
      String name = entry.getName();
      boolean plain = name.matches("[A-Za-z0-9][A-Za-z0-9._/-]*") && !files.containsKey(name);
      must(plain, "'" + name + "' is no plain name, or stands there twice");
      where = name;
      byte[] content = in.readAllBytes(); // fails if the checksum is another
      where = "the ZIP file";
      files.put(name, content);
      int at = zip.position();
      // Version 2.0, names in UTF-8, not compressed, 1 January 1980.
      zip.putInt(0x04034b50).putLong(0x0800_0014).putShort((short) 0x0021);
      zip.putInt((int) entry.getCrc()).putInt(content.length).putInt(content.length);
      zip.putInt(name.length()).put(name.getBytes(UTF_8)).put(content);
      directory.putInt(0x02014b50).putShort((short) 20).put(zip.array(), at + 4, 26);
      directory.put(new byte[10]).putInt(at).put(name.getBytes(UTF_8));
    }
    int start = zip.position();
    short count = (short) files.size();
    zip.put(directory.flip()).putInt(0x06054b50).putInt(0).putShort(count).putShort(count);
    zip.putInt(directory.limit()).putInt(start).putShort((short) 0);
    int odd = Arrays.mismatch(zip.array(), 0, zip.position(), given, 0, given.length);
    same("byte " + odd + ", which is none of its files'", -1, odd);
  }

  /** 2. The manifest has the digest told of it, and that of every other file; none is more. */
  private void manifest() throws Exception {
    String hash = "sha256:" + sha256(file("datapackage.json"));
    String wanted = "{\"path\":\"datapackage.json\",\"hash\":\"" + hash + "\"}\n";
    same("the digest of the manifest", wanted, text("datapackage-digest.json"));
    List<Map<?, ?>> resources = list(json(text("datapackage.json")), "resources");
    for (Map<?, ?> resource : resources) {
      byte[] content = file((String) resource.get("path"));
      same("its hash", resource.get("hash"), "sha256:" + sha256(content));
    }
    where = "the package";
    // All but the manifest itself and the file with its digest.
    same("number of files in the manifest", resources.size(), files.size() - 2);
  }

  /**
   * 3. The hash of an entry is that of its line up to {@code ,"hash":"}, with a brace behind. The
   * same bytes behind a zero byte are a leaf of the log's Merkle tree (RFC 6962), whose nodes are
   * each the hash of a one byte and two hashes. "path" holds the other hashes on the way to the
   * root. One root stands for the whole log: no entry can be changed under the same root.
   */
  private void custody(Map<?, ?> tree, PrintStream out) throws Exception {
    String[] proofs = text("custody/proofs.jsonl").split("\n");
    String[] lines = text("custody/entries.jsonl").split("\n");
    same("a proof for each entry", lines.length, proofs.length);
    for (String line : lines) {
      entries.put(json(line).get("entry"), json(line));
    }
    for (int i = 0; i < lines.length; i++) {
      where = "custody/entries.jsonl, line " + (i + 1);
      Map<?, ?> entry = json(lines[i]);
      Map<?, ?> proof = json(proofs[i]);
      String line = lines[i].substring(0, lines[i].lastIndexOf(",\"hash\":\"")) + "}";
      same("the entry's hash", entry.get("hash"), sha256(line.getBytes(UTF_8)));
      String leaf = sha256(("\0" + line).getBytes(UTF_8));
      long number = (Long) entry.get("entry");
      Object root = climb(leaf, number, (Long) tree.get("size"), list(proof, "path"));
      same("its path does not lead to the root", tree.get("root"), root);
      if (proof.get("sealed") != null) { // a later entry that holds the root as it was then
        Map<?, ?> seal = entry(proof.get("sealed"));
        Object then = climb(leaf, number, (Long) seal.get("size"), list(proof, "toSeal"));
        same("its path does not lead to the seal", seal.get("root"), then);
      }
      if (proof.get("offset") instanceof Long offset) {
        places.put(offset, entry);
      }
      if ("stamped".equals(entry.get("action"))) { // its signature is for openssl
        same("the stamp", entry.get("sha256"), sha256(file("custody/" + entry.get("token"))));
        out.println("time stamp    " + where + ", said to be of " + entry.get("stamped"));
        out.println("              for openssl: -digest " + entry.get("head"));
      }
    }
    where = "custody/tree.json";
    Map<?, ?> newest = entry((Long) tree.get("size") - 1);
    same("the hash of the newest entry", newest.get("hash"), tree.get("head"));
  }

  /**
   * The root above a leaf of a tree of that size. The left half has as many leaves as the greatest
   * power of two below the size. The last hash of the path is that of the half without the leaf;
   * those before it lead to the root of the half with it.
   */
  private static String climb(String hash, long leaf, long size, List<?> path) throws Exception {
    if (size == 1) {
      return hash;
    }
    List<?> below = path.subList(0, path.size() - 1);
    Object other = path.get(below.size());
    long left = Long.highestOneBit(size - 1);
    boolean isLeft = leaf < left;
    String mine = climb(hash, isLeft ? leaf : leaf - left, isLeft ? left : size - left, below);
    return sha256(HexFormat.of().parseHex("01" + (isLeft ? mine + other : other + mine)));
  }

  /**
   * 4. Behind the file's own first record every byte belongs to the records of an entry, and these
   * are, packed as they are, what its "stored" tells. Counts records.
   */
  private int warc() throws Exception {
    byte[] packed = file("archive/data.warc.gz");
    String file = where;
    long at = places.isEmpty() ? packed.length : places.firstKey();
    where = file + ", byte 0";
    int count = records(Arrays.copyOf(packed, (int) at), null);
    for (Map.Entry<Long, Map<?, ?>> place : places.entrySet()) {
      Map<?, ?> entry = place.getValue();
      where = file + ", byte " + at + ", entry " + entry.get("entry");
      same("where its records begin", at, place.getKey());
      at += (Long) entry.get("length");
      byte[] members = Arrays.copyOfRange(packed, place.getKey().intValue(), (int) at);
      same("its records", entry.get("stored"), sha256(members));
      // A file, a text, a case file is its record's whole block. A page stands behind the "head"
      // of the answer, and of a page that had not changed ("profile") there is the head alone.
      boolean whole = entry.get("head") == null && entry.get("profile") == null;
      count += records(members, whole ? entry.get("payload") : null);
    }
    where = file;
    same("bytes that no entry tells of", at, (long) packed.length);
    return count;
  }

  /**
   * Each record (head, empty line, block, two line ends) has the length and the digest that its
   * head tells; the block of the first has the digest {@code content}, unless that is null.
   */
  private static int records(byte[] members, Object content) throws Exception {
    byte[] all = new GZIPInputStream(new ByteArrayInputStream(members)).readAllBytes();
    String text = new String(all, ISO_8859_1); // a character is a byte
    int count = 0;
    for (int at = 0; at < all.length; count++) {
      int block = text.indexOf("\r\n\r\n", at) + 4;
      String head = text.substring(at, block);
      int end = block + Integer.parseInt(field(head, "Content-Length"));
      same("the end of record " + count, "\r\n\r\n", text.substring(end, end + 4));
      String found = "sha256:" + sha256(Arrays.copyOfRange(all, block, end));
      same("block digest", field(head, "WARC-Block-Digest"), found);
      boolean told = count == 0 && content != null;
      same("what its entry tells of its content", told ? content : found, found);
      at = end + 4;
    }
    return count;
  }

  private static String field(String head, String name) {
    Matcher line = Pattern.compile("\r\n" + name + ": *(.*)").matcher(head);
    return line.find() ? line.group(1) : null;
  }

  /**
   * 5. An entry "read" tells of this case file, and of the text of each of its documents. Every
   * quotation stands in the text of its document. Of what was deleted by law the text is gone, and
   * its quotations are counted as not checked.
   */
  private void quotations(PrintStream out) throws Exception {
    String hash = "sha256:" + sha256(file("casefile/casefile.json"));
    Map<?, ?> read = null;
    Set<Object> deleted = new HashSet<>();
    for (Map<?, ?> entry : entries.values()) {
      boolean reads = "read".equals(entry.get("action")) && hash.equals(entry.get("payload"));
      read = reads ? entry : read;
      deleted.add("deleted".equals(entry.get("action")) ? entry.get("of") : -1L);
    }
    must(read != null, "the log tells of no such case file, " + hash);
    Map<Object, int[]> texts = new LinkedHashMap<>(); // code points; null where deleted
    int[] counts = new int[3]; // quotations that stand, that were deleted; texts that are the bytes
    for (Map<?, ?> document : list(read, "documents")) {
      texts.put(document.get("id"), null);
      if (!deleted.contains(document.get("item"))) {
        String name = ((String) document.get("text")).replace("sha256:", "");
        same("the text that the log tells of", name, sha256(file("texts/" + name + ".txt")));
        texts.put(document.get("id"), text(where).codePoints().toArray());
        Object payload = entry(document.get("item")).get("payload");
        counts[2] += document.get("text").equals(payload) ? 1 : 0;
      }
    }
    quotes(json(text("casefile/casefile.json")), texts, counts);
    out.println("quotations    " + counts[0] + " stand at their places");
    out.println("not checked   " + counts[1] + " from content that was deleted");
    out.println("texts         " + counts[2] + " of " + texts.size() + " are the captured bytes");
  }

  /** Every object with document, start, end and quote, wherever in the case file. */
  private static void quotes(Object value, Map<Object, int[]> texts, int[] counts) {
    if (value instanceof Map<?, ?> map) {
      map.values().forEach(one -> quotes(one, texts, counts));
      if (map.keySet().containsAll(List.of("document", "start", "end", "quote"))) {
        int[] text = texts.getOrDefault(map.get("document"), new int[0]); // unknown: an empty one
        counts[text == null ? 1 : 0]++;
        long start = (Long) map.get("start");
        long end = (Long) map.get("end");
        boolean there = text != null && 0 <= start && start < end && end <= text.length;
        String found = there ? new String(text, (int) start, (int) (end - start)) : "nothing";
        String what = "a quotation from " + map.get("document") + " at character " + start;
        same(what, map.get("quote"), text == null ? map.get("quote") : found);
      }
    }
  }

  private byte[] file(String path) {
    where = path;
    must(files.containsKey(path), "there is no such file");
    return files.get(path);
  }

  private String text(String path) {
    return new String(file(path), UTF_8);
  }

  private Map<?, ?> entry(Object number) {
    must(entries.containsKey(number), "there is no entry " + number);
    return entries.get(number);
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  // The rest reads JSON: objects and lists are maps, whole numbers are Long, null is null.

  private static Map<?, ?> json(String text) {
    return (Map<?, ?>) json(TOKEN.matcher(text));
  }

  /** The next value, at an end the matcher itself; a list is an object with numbers for names. */
  private static Object json(Matcher tokens) {
    must(tokens.find(), "the JSON breaks off");
    String token = tokens.group();
    if (!"[{".contains(token)) {
      return "]}".contains(token) ? tokens : single(token);
    }
    Map<Object, Object> map = new LinkedHashMap<>();
    for (Object one = json(tokens); one != tokens; one = json(tokens)) {
      map.put(token.equals("{") ? one : map.size(), token.equals("{") ? json(tokens) : one);
    }
    return map;
  }

  @SuppressWarnings("unchecked") // but a path is one of strings
  private static List<Map<?, ?>> list(Map<?, ?> object, String name) {
    return new ArrayList<>(((Map<?, Map<?, ?>>) object.get(name)).values());
  }

  private static Object single(String token) {
    if (!token.startsWith("\"")) {
      return token.matches("-?\\d+") ? Long.valueOf(token) : token.equals("null") ? null : token;
    }
    Matcher escapes = Pattern.compile("^\"|\"$|\\\\(?:u....|.)").matcher(token);
    return escapes.replaceAll(one -> Matcher.quoteReplacement(plain(one.group())));
  }

  private static String plain(String escape) {
    return escape.length() > 2
        ? "" + (char) Integer.parseInt(escape.substring(2), 16)
        : escape.equals("\"") ? "" : escape.translateEscapes();
  }
}
