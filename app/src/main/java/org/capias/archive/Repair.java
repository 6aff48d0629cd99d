package org.capias.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes away what a crash left half done. The log decides: what it has a whole line about was
 * acknowledged and is whole on the disk; what stands behind that, in the log or in the WARC files,
 * was acknowledged to nobody. It is cut off, kept in {@code aside/}, and told.
 */
final class Repair {
  static final String ASIDE = "aside";

  private final Path archive;
  private final List<Map<String, @Nullable Object>> done = new ArrayList<>();

  Repair(Path archive) {
    this.archive = archive;
  }

  /** Facts of each cut, for the log. */
  List<Map<String, @Nullable Object>> done() {
    return done;
  }

  void log(Custody custody) throws IOException {
    long size = custody.channel().size();
    if (size > custody.end()) {
      cut(custody.path(), custody.channel(), custody.end());
    }
  }

  /** Cuts the WARC files where the last records end that the log knows; null where it has none. */
  void warc(@Nullable Place last) throws IOException {
    int known = last == null ? 0 : WarcFiles.number(last.file());
    List<Path> files;
    try (Stream<Path> listed = Files.list(archive.resolve(WarcFiles.FOLDER))) {
      files = listed.sorted().toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      if (!name.matches("capias-\\d{6}\\.warc\\.gz")) {
        continue;
      }
      boolean newest = last != null && name.equals(last.file());
      if (newest || WarcFiles.number(name) > known) {
        long keep = newest && last != null ? last.end() : 0;
        try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
          if (channel.size() < keep) {
            throw new ArchiveException(
                "shorter than the custody log says (" + channel.size() + " bytes, " + keep + ")",
                file.toString(),
                "do not write to it; verify it and restore the file from a copy");
          }
          if (channel.size() > keep) {
            cut(file, channel, keep);
          }
        }
        if (keep == 0) {
          Files.delete(file);
        }
      }
    }
  }

  private void cut(Path file, FileChannel channel, long keep) throws IOException {
    byte[] rest = Disk.read(channel, keep, channel.size() - keep);
    Path folder = Files.createDirectories(archive.resolve(ASIDE));
    String name = file.getFileName() + ".from-" + keep;
    Path aside = folder.resolve(name);
    for (int n = 2; Files.exists(aside); n++) {
      aside = folder.resolve(name + "." + n);
    }
    Disk.put(aside, rest);
    channel.truncate(keep);
    channel.force(true);
    Map<String, @Nullable Object> facts = new LinkedHashMap<>();
    facts.put("cut", archive.relativize(file).toString().replace('\\', '/'));
    facts.put("from", keep);
    facts.put("bytes", (long) rest.length);
    facts.put("sha256", Sha256.hex(rest));
    facts.put("aside", aside.getFileName().toString());
    done.add(facts);
  }
}
