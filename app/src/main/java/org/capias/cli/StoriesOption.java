package org.capias.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.capias.casefile.CaseFiles;
import org.capias.model.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --stories DIR}: which articles of earlier runs are of the story of a new one. */
final class StoriesOption {
  /** Sources of one story that are named; the others are counted. */
  private static final int NAMED = 5;

  @Option(
      names = "--stories",
      paramLabel = "DIR",
      description = {
        "A folder that keeps stories between runs: the articles are added to it, and of each",
        "it is told on standard error which other ones are of its story."
      })
  private @Nullable Path folder;

  /** Adds them, where a folder is given. */
  void add(List<Reading> readings, Console console) {
    if (folder == null) {
      return;
    }
    try {
      for (CaseFiles.Continued one : CaseFiles.continued(folder, readings)) {
        List<String> others = one.others();
        String more = others.size() > NAMED ? " and " + (others.size() - NAMED) + " more" : "";
        console.note(
            others.isEmpty()
                ? "a story of its own: " + one.source()
                : "one story: "
                    + one.source()
                    + " with "
                    + String.join(", ", others.subList(0, Math.min(NAMED, others.size())))
                    + more);
      }
    } catch (IOException e) {
      console.tell(
          "stories not kept, in " + folder + ", " + e.getMessage() + "; the case file is whole");
    }
  }
}
