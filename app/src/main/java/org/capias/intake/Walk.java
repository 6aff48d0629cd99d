package org.capias.intake;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.capias.model.Problem;
import org.capias.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Which files are meant by the paths that a person typed. Folders are entered in the order of their
 * names; a folder reached a second time over a link is not entered again.
 */
final class Walk {
  /** A file to read, under the name that its source will carry. */
  record Found(Path path, String source) {}

  private static final String HIDDEN = "hidden";
  private static final String README = "README";
  private static final String TABLE = "table (.csv)";
  private static final String NO_FILE = "pipe, socket or device";
  private static final String CORRECTIONS = "file of corrections";

  private final List<Problem> problems;
  private final List<Found> files = new ArrayList<>();
  private final Map<String, Integer> skipped = new TreeMap<>();
  private final Set<Path> seen = new HashSet<>();
  private int looked;

  Walk(List<Problem> problems) {
    this.problems = problems;
  }

  List<Found> files() {
    return files;
  }

  Map<String, Integer> skipped() {
    return skipped;
  }

  void add(String typed) {
    if (typed.regionMatches(true, 0, "http://", 0, 7)
        || typed.regionMatches(true, 0, "https://", 0, 8)) {
      fail("pages are not fetched here", typed, "save the article as plain text and give the file");
      return;
    }
    Path path;
    try {
      path = Path.of(typed);
    } catch (InvalidPathException e) {
      fail("not a path", typed, "check the spelling");
      return;
    }
    if (Files.isDirectory(path)) {
      int before = looked + problems.size();
      enter(path);
      if (looked + problems.size() == before) {
        fail("no files in this folder", typed, "give a folder with articles as plain text");
      }
    } else if (!Files.exists(path)) {
      fail("no such file or folder", typed, "check the spelling");
    } else {
      take(path);
    }
  }

  private void enter(Path folder) {
    if (!seen.add(real(folder))) {
      return;
    }
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> listed = Files.newDirectoryStream(folder)) {
      listed.forEach(entries::add);
    } catch (IOException | DirectoryIteratorException e) {
      fail("folder cannot be read", folder.toString(), "check its permissions");
      return;
    }
    entries.sort(Walk::byName);
    for (Path entry : entries) {
      looked++;
      String reason = notAnArticle(entry);
      if (reason != null) {
        skipped.merge(reason, 1, Integer::sum);
      } else if (Files.isDirectory(entry)) {
        enter(entry);
      } else {
        take(entry);
      }
    }
  }

  /** The same file named twice is one file; that is no mistake worth telling. */
  private void take(Path path) {
    if (seen.add(real(path))) {
      files.add(new Found(path, path.toString()));
    }
  }

  private static int byName(Path one, Path other) {
    return String.valueOf(one.getFileName()).compareTo(String.valueOf(other.getFileName()));
  }

  private static @Nullable String notAnArticle(Path entry) {
    String name = String.valueOf(entry.getFileName());
    if (name.startsWith(".")) {
      return HIDDEN;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (Files.isDirectory(entry)) {
      return null;
    }
    if (Files.exists(entry) && !Files.isRegularFile(entry)) {
      return NO_FILE;
    }
    if (lower.equals("corrections.jsonl")) {
      return CORRECTIONS;
    }
    return lower.startsWith("readme") ? README : lower.endsWith(".csv") ? TABLE : null;
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  private void fail(String what, String where, String whatToDo) {
    problems.add(new Problem(where, Severity.ERROR, what + ", " + where + ", " + whatToDo));
  }
}
