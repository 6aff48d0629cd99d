package org.capias.cli;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.capias.archive.Archive;
import org.capias.intake.Intake;
import org.capias.intake.fetch.Fetch;
import org.jspecify.annotations.Nullable;

/** What an archive has of web pages: servers are asked whether it still holds. */
final class KeptPages {
  private final Archive archive;

  KeptPages(Archive archive) {
    this.archive = archive;
  }

  /** The newest version of a target, or null. */
  Intake.@Nullable Capture last(URI target) {
    String address = target.toString();
    Archive.@Nullable Item newest = null;
    for (Archive.Item item : archive.find(address)) {
      newest = item.target().equals(address) ? item : newest;
    }
    return newest == null || newest.deleted() != null ? null : archive.capture(newest);
  }

  /** That a page was as it was is a fact about it, and goes into the custody log. */
  static void log(Archive archive, List<Fetch.Revisit> revisits) {
    for (Fetch.Revisit revisit : revisits) {
      Map<String, String> facts = new LinkedHashMap<>();
      facts.put("target", revisit.target().toString());
      facts.put("unchangedSince", revisit.kept().toString());
      facts.put("asked", revisit.asked().toString());
      archive.log("revisited", facts);
    }
  }
}
