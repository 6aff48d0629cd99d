package org.capias.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.capias.archive.search.Search.Request;
import org.capias.archive.store.Listed;
import org.capias.archive.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Killed without warning, again and again, in the middle of whatever it was doing: what was
 * acknowledged is there, nothing is there twice, and the index says what the store says.
 */
class KilledTest {
  private static final int TIMES = Integer.getInteger("capias.kills", 4);

  @TempDir private Path folder;

  @Test
  void whatWasAcknowledgedIsThereOnceAndIsFound() throws Exception {
    int acknowledged = 0;
    for (int time = 0; time < TIMES; time++) {
      acknowledged = killedAfter(acknowledged, 10 + 13 * time % 37);
      try (Store store = Store.in(folder);
          Search search = Search.open(folder, store);
          Stream<Listed> all = store.list()) {
        List<String> ids = all.map(Listed::id).toList();
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(acknowledged);
        assertThat(ids)
            .startsWith(
                Stream.iterate(0, n -> n + 1)
                    .limit(acknowledged)
                    .map(n -> Shelf.id(AddUntilKilled.text(n)))
                    .toArray(String[]::new));
        assertThat(search.notes()).isEmpty();
        assertThat(search.find(Request.of("halberd")).total()).isEqualTo(ids.size());
        acknowledged = ids.size();
      }
    }
  }

  /** Lets it add for so many batches, kills it, and returns what it had acknowledged by then. */
  private int killedAfter(int from, int batches) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                AddUntilKilled.class.getName(),
                folder.toString(),
                Integer.toString(from))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int told = from;
    try (BufferedReader lines = process.inputReader()) {
      for (int i = 0; i < batches; i++) {
        String line = lines.readLine();
        assertThat(line).as("still adding").isNotNull();
        told = Integer.parseInt(line);
      }
      process
          .toHandle()
          .destroyForcibly(); // the handle leaves the pipe open, to be read to its end
      process.waitFor();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        told = Integer.parseInt(line); // told between the last look and the end
      }
    }
    return told;
  }

  /** Of this test, however it was started. */
  private static String classPath() {
    if (KilledTest.class.getClassLoader() instanceof URLClassLoader loader) {
      return Stream.of(loader.getURLs())
          .map(url -> Path.of(URI.create(url.toString())).toString())
          .collect(Collectors.joining(File.pathSeparator));
    }
    String ofMaven = System.getProperty("surefire.test.class.path");
    return ofMaven != null ? ofMaven : System.getProperty("java.class.path");
  }
}
