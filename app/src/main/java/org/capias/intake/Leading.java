package org.capias.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.capias.intake.feed.Feed;
import org.capias.intake.limit.Patience;

/**
 * Where a feed leads. Somebody else's bytes are parsed for it, therefore within the limits of a
 * page: so long and no longer, and what is large in another process, with memory of its own.
 */
final class Leading {
  private static final Intake.Links NOWHERE = new Intake.Links(List.of(), 0);

  private Leading() {}

  static Intake.Links of(Intake.Capture capture, Patience patience) {
    byte[] entity = Pages.entity(capture, new ArrayList<>());
    if (entity == null || Kind.of(entity, capture.contentType()) != Kind.FEED) {
      return NOWHERE;
    }
    if (entity.length <= Pages.LARGE && !patience.hangs()) {
      try {
        return patience.waitFor(() -> parsed(capture, entity)).orElse(NOWHERE);
      } catch (OutOfMemoryError e) {
        // What it had taken is free again.
        return apart(capture, patience);
      }
    }
    return apart(capture, patience);
  }

  private static Intake.Links parsed(Intake.Capture capture, byte[] entity) {
    try {
      Feed feed = Feed.read(entity, capture.charset(), capture.target(), false);
      Set<String> links = new LinkedHashSet<>();
      int without = 0;
      for (Feed.Entry entry : feed == null ? List.<Feed.Entry>of() : feed.entries()) {
        if (entry.link() == null || entry.link().isBlank()) {
          without++;
        } else {
          links.add(entry.link());
        }
      }
      return new Intake.Links(List.copyOf(links), without);
    } catch (RuntimeException | StackOverflowError e) {
      return NOWHERE; // reading it tells what is wrong with it
    }
  }

  /** By its documents: what comes back from the other process is a page. */
  private static Intake.Links apart(Intake.Capture capture, Patience patience) {
    Set<String> links = new LinkedHashSet<>();
    int without = 0;
    Intake.Page page = Pages.within(patience, capture, Metadata.Row.EMPTY, false).page();
    for (Intake.Extract extract : page.extracts()) {
      String link = extract.document().url();
      if (link == null || link.isBlank()) {
        without++;
      } else {
        links.add(link);
      }
    }
    return new Intake.Links(List.copyOf(links), without);
  }
}
