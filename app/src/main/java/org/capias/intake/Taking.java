package org.capias.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.capias.model.Problem;
import org.capias.model.Severity;

/** Paths in, captures out, one after another; what cannot be taken is a problem. */
final class Taking {
  private final Instant now;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Integer> skipped = new TreeMap<>();

  Taking(Instant now) {
    this.now = now;
  }

  void takeAll(List<String> paths, BiConsumer<Intake.Capture, Path> taker) {
    Walk walk = new Walk(problems);
    paths.forEach(walk::add);
    walk.skipped().forEach((why, count) -> skipped.merge(why, count, Integer::sum));
    for (Walk.Found found : walk.files()) {
      take(found, taker);
    }
  }

  private void take(Walk.Found found, BiConsumer<Intake.Capture, Path> taker) {
    byte[] bytes;
    int limit;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(found.path()), Kind.LOOK)) {
      in.mark(Kind.LOOK);
      byte[] start = in.readNBytes(Kind.LOOK);
      in.reset();
      limit = Kind.of(start, null).limit();
      bytes = in.readNBytes(limit + 1);
    } catch (IOException e) {
      refuse(found, "file cannot be read", "check its permissions");
      return;
    }
    if (bytes.length > limit) {
      refuse(
          found,
          "too large for an article ("
              + Sizes.of(found.path())
              + ", limit "
              + Sizes.megabytes(limit)
              + ")",
          "split it into one file per article");
    } else if (bytes.length == 0) {
      refuse(found, "empty file", "leave it out or fill it");
    } else {
      taker.accept(
          Intake.Capture.ofFile(found.path().toUri(), now, bytes, found.source()), found.path());
    }
  }

  private void refuse(Walk.Found found, String what, String whatToDo) {
    String source = found.source();
    problems.add(new Problem(source, Severity.ERROR, what + ", " + source + ", " + whatToDo));
  }

  /** To add to. */
  List<Problem> openProblems() {
    return problems;
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  Map<String, Integer> skipped() {
    return skipped;
  }
}
