package org.capias.intake.box;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.capias.intake.Intake;
import org.jspecify.annotations.Nullable;

/**
 * Things in a zip file, in the order of their names. A WACZ (Web Archive Collection Zipped 1.1) is
 * one whose web archives lie in {@code archive/}; what else it holds are indexes of them.
 */
final class Zips {
  /** A zip in a zip in a zip: whatever lies deeper was not put there by a person. */
  private static final int DEEPEST = 3;

  private static final int MOST_ENTRIES = 100_000;

  private final URI file;
  private final String source;
  private final Instant now;
  private final Sink sink;
  private final Budget budget;

  Zips(URI file, String source, Instant now, Sink sink, Budget budget) {
    this.file = file;
    this.source = source;
    this.now = now;
    this.sink = sink;
    this.budget = budget;
  }

  void read(Path path) throws IOException {
    try (ZipFile zip = opened(path)) {
      List<? extends ZipEntry> entries =
          zip.stream().sorted(Comparator.comparing(ZipEntry::getName)).toList();
      if (entries.size() > MOST_ENTRIES) {
        throw new IOException("more than " + MOST_ENTRIES + " entries");
      }
      boolean office = zip.getEntry("[Content_Types].xml") != null;
      if (office) {
        sink.refuse(source, "an office document", "save its text as plain text or PDF");
        return;
      }
      boolean wacz = zip.getEntry("datapackage.json") != null;
      for (ZipEntry entry : entries) {
        if (!entry.isDirectory()) {
          entry(zip, entry, wacz);
        }
      }
    }
  }

  /** Old programs write names in an encoding that nobody tells; they are labels here, no more. */
  private static ZipFile opened(Path path) throws IOException {
    ZipFile zip = null;
    try {
      zip = new ZipFile(path.toFile());
      if (isText(zip)) {
        return zip;
      }
      zip.close();
    } catch (ZipException e) {
      // So Java says that a name is no UTF-8; other damage is told by the second opening.
    }
    zip = new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1);
    if (!isText(zip)) {
      zip.close();
      throw new IOException("names or remarks in it are no text");
    }
    return zip;
  }

  /** Whether all names and remarks are in the encoding that they are said to be in. */
  private static boolean isText(ZipFile zip) {
    try {
      return zip.stream().allMatch(entry -> entry != null);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private void entry(ZipFile zip, ZipEntry entry, boolean wacz) throws IOException {
    String name = entry.getName();
    if (isTricky(name)) {
      sink.refuse(label(name), "name inside a zip file leads out of it", "unpack it with care");
      return;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    boolean warc = lower.matches(".*\\.(warc|arc)(\\.gz)?");
    if (wacz && !(warc && lower.startsWith("archive/"))) {
      sink.skip("index and page list of a WACZ");
      return;
    }
    String passed = passedOver(lower);
    if (passed != null) {
      sink.skip(passed);
      return;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      if (warc) {
        Warcs.read(in, source + "!/" + name, sink, budget);
        return;
      }
      byte[] bytes = in.readNBytes(Box.LIMIT + 1);
      budget.spend(bytes.length);
      thing(name, bytes, 1);
    } catch (ZipException e) {
      sink.refuse(label(name), "damaged in the zip file (" + e.getMessage() + ")", "pack it anew");
    }
  }

  /** The reason for which a name is passed over, as in a folder; null where it is not. */
  private static @Nullable String passedOver(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    if (last.startsWith(".") || name.startsWith("__macosx/") || name.contains("/.")) {
      return "hidden";
    }
    return last.startsWith("readme") ? "README" : last.endsWith(".csv") ? "table (.csv)" : null;
  }

  /** Whether somebody who unpacked this name would write outside of the folder. */
  private static boolean isTricky(String name) {
    String plain = name.replace('\\', '/');
    return plain.startsWith("/")
        || plain.matches("^[A-Za-z]:.*")
        || ("/" + plain + "/").contains("/../")
        || plain.chars().anyMatch(c -> c < ' ' || c == 0x7F);
  }

  private String label(String name) {
    StringBuilder shown = new StringBuilder(source).append("!/");
    name.codePoints().limit(200).forEach(c -> shown.appendCodePoint(c < ' ' ? '\uFFFD' : c));
    return shown.toString();
  }

  /** One thing with its name; what is itself a box is opened. */
  void thing(String name, byte[] bytes, int depth) throws IOException {
    if (bytes.length > Box.LIMIT) {
      sink.refuse(label(name), "larger than " + (Box.LIMIT >> 20) + " MB", "unpack it yourself");
    } else if (bytes.length == 0) {
      sink.skip("empty");
    } else if (Box.starts(bytes, "PK\u0003\u0004")) {
      nested(name, bytes, depth);
    } else if (Box.starts(bytes, "WARC/") || Box.starts(bytes, "filedesc:")) {
      Warcs.read(new ByteArrayInputStream(bytes), label(name), sink, budget);
    } else if (Box.starts(bytes, "From ")) {
      new Mailboxes(Addresses.inside(file, name), label(name), now, sink)
          .read(new ByteArrayInputStream(bytes));
    } else {
      sink.take(
          Intake.Capture.ofFile(Addresses.inside(file, name), now, bytes, source + "!/" + name));
    }
  }

  private void nested(String name, byte[] bytes, int depth) throws IOException {
    if (depth >= DEEPEST) {
      sink.refuse(label(name), "zip files in each other, too deep", "unpack it yourself");
      return;
    }
    int read = nested(name, bytes, depth, StandardCharsets.UTF_8, 0);
    if (read >= 0 && nested(name, bytes, depth, StandardCharsets.ISO_8859_1, read) >= 0) {
      sink.refuse(label(name), "names in the zip file are no text", "pack it anew");
    }
  }

  /**
   * @param names their encoding, where the zip file does not tell it
   * @param known so many entries were taken before
   * @return how many entries were taken before a name that is none in this encoding, or -1
   */
  private int nested(String name, byte[] bytes, int depth, Charset names, int known)
      throws IOException {
    int entries = 0;
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    try (ZipInputStream zip = new ZipInputStream(in, names)) {
      for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
        if (++entries > MOST_ENTRIES) {
          throw new IOException("more than " + MOST_ENTRIES + " entries");
        }
        if (entries <= known) {
          continue;
        }
        String inner = name + "!/" + entry.getName();
        if (entry.getName().equals("[Content_Types].xml")) {
          sink.refuse(label(name), "an office document", "save its text as plain text or PDF");
          return -1;
        }
        if (entry.isDirectory()) {
          continue;
        }
        if (isTricky(entry.getName())) {
          sink.refuse(
              label(inner), "name inside a zip file leads out of it", "unpack it with care");
          continue;
        }
        String passed = passedOver(entry.getName().toLowerCase(Locale.ROOT));
        if (passed != null) {
          sink.skip(passed);
          continue;
        }
        byte[] content = zip.readNBytes(Box.LIMIT + 1);
        budget.spend(content.length);
        thing(inner, content, depth + 1);
      }
    } catch (ZipException e) {
      sink.refuse(label(name), "damaged zip file (" + e.getMessage() + ")", "pack it anew");
    } catch (NoName e) {
      return entries;
    }
    return -1;
  }

  private static @Nullable ZipEntry next(ZipInputStream zip) throws IOException {
    try {
      return zip.getNextEntry();
    } catch (IllegalArgumentException e) {
      throw new NoName(e);
    }
  }

  /** A name that is none in the encoding. */
  private static final class NoName extends IOException {
    private static final long serialVersionUID = 1L;

    NoName(Throwable cause) {
      super(cause);
    }
  }
}
