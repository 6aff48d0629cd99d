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

  /** The newest version of a target that is no error, or null. */
  Intake.@Nullable Capture last(URI target) {
    String address = target.toString();
    Archive.@Nullable Item newest = null;
    for (Archive.Item item : archive.find(address)) {
      boolean holds = item.target().equals(address) && !item.error();
      newest = holds ? item : newest;
    }
    return newest == null || newest.deleted() != null ? null : archive.capture(newest);
  }

  /** That something was asked for and not had goes into the custody log. */
  static void log(Archive archive, List<Fetch.Refused> refused) {
    for (Fetch.Refused one : refused) {
      Map<String, String> facts = new LinkedHashMap<>();
      facts.put("source", one.source());
      facts.put("why", one.why());
      facts.put("asked", one.time().toString());
      archive.log("refused", facts);
    }
  }
}
