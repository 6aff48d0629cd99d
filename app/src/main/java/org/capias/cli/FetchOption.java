package org.capias.cli;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.StringJoiner;
import org.capias.intake.fetch.Fetch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * {@code --allow-host NAME} and {@code --contact TEXT}, a {@code @Mixin} for every command that
 * takes web addresses. All that one command fetches is one run: hosts are not asked more because
 * several of their pages were named.
 */
final class FetchOption {
  @Option(
      names = "--allow-host",
      paramLabel = "NAME",
      description = "A host of the inside network, or one on an odd port, that may be asked.")
  private List<String> allowed = new ArrayList<>();

  @Option(
      names = "--contact",
      paramLabel = "TEXT",
      description = "Told to every server: how to reach you (else CAPIAS_CONTACT).")
  private @Nullable String contact;

  private @Nullable Fetch run;

  /** Fetches; begins the run with the first address, for most commands fetch nothing. */
  Fetch.Fetched fetch(String url, Fetch.Kept kept) {
    if (run == null) {
      run =
          new Fetch(
              Version.ofProgram(),
              contact != null ? contact : System.getenv("CAPIAS_CONTACT"),
              new LinkedHashSet<>(allowed),
              Fetch.Limits.USUAL,
              InstantSource.system());
    }
    return run.fetch(url, kept);
  }

  /** What is no problem but should be known. */
  static void tell(Fetch.Fetched fetched, Console console) {
    for (Fetch.Revisit revisit : fetched.revisits()) {
      console.note("not changed since " + revisit.kept() + ", " + revisit.target());
    }
    if (!fetched.skipped().isEmpty()) {
      StringJoiner list = new StringJoiner(", ");
      fetched.skipped().forEach((why, count) -> list.add(count + " " + why));
      console.note("passed over in feeds: " + list);
    }
  }
}
