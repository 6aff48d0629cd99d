package org.capias.cli;

import java.net.URI;
import java.time.Instant;
import org.capias.intake.Intake;

/** Brings what a URL names, as captures: the page itself and each redirect on the way. */
interface Fetcher {
  Intake.Captures fetch(URI url, Instant now);

  /** Until pages can be fetched: says so. */
  Fetcher NONE =
      (url, now) -> {
        throw new UsageException(
            "pages are not fetched yet", url.toString(), "save the page and give the file");
      };
}
