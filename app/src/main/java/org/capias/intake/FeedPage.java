package org.capias.intake;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.capias.intake.feed.Feed;
import org.capias.model.Document;
import org.jspecify.annotations.Nullable;

/**
 * A feed as documents, one for each entry. The publisher of an entry is the host that its link
 * leads to, under the feed's name where the feed is of that host; a feed that only collects is not.
 */
final class FeedPage {
  private FeedPage() {}

  static Intake.Page read(Reading reading) {
    Feed feed =
        Feed.read(
            reading.entity(),
            reading.capture().charset(),
            reading.fetched() ? reading.capture().target() : null,
            reading.mapped());
    if (feed == null) {
      return reading.refuse("not a feed that can be read", "check the file");
    }
    for (String remark : feed.remarks()) {
      reading.warn(remark, "compare it with the feed");
    }
    List<Intake.Extract> extracts = new ArrayList<>();
    int empty = 0;
    int number = 0;
    for (Feed.Entry entry : feed.entries()) {
      number++;
      if (entry.text().isBlank()) {
        empty++;
        continue;
      }
      extracts.add(extract(reading, feed, entry, number));
    }
    if (feed.entries().isEmpty()) {
      reading.warn("feed without entries", "come back when it has some");
    }
    if (empty > 0) {
      reading.warn(
          empty + (empty == 1 ? " entry" : " entries") + " without words",
          "open the pages that they lead to");
    }
    return reading.page(feed.charset(), extracts);
  }

  private static Intake.Extract extract(Reading reading, Feed feed, Feed.Entry entry, int number) {
    String language = Language.of(entry.text(), 0);
    Document document =
        new Document(
            Hashes.id(reading.entity(), entry.start(), entry.end()),
            reading.source() + "!/" + number,
            entry.text(),
            0,
            entry.title(),
            outlet(feed, entry),
            entry.author() != null ? entry.author() : feed.author(),
            entry.published(),
            entry.link(),
            language != null ? language : code(feed.language()));
    Map<String, String> details = new TreeMap<>();
    details.put("kind", "feed");
    put(details, "feed", feed.title());
    put(details, "author-mail", entry.author() != null ? entry.authorMail() : feed.authorMail());
    put(details, "id", entry.id());
    put(details, "summary", entry.summary());
    put(details, "modified", entry.updated() == null ? null : entry.updated().toString());
    return new Intake.Extract(document, entry.offsets(), entry.start(), entry.end(), details);
  }

  private static @Nullable String outlet(Feed feed, Feed.Entry entry) {
    String host = host(entry.link());
    if (host == null) {
      return entry.source() != null ? entry.source() : feed.title();
    }
    return host.equals(host(feed.link())) && feed.title() != null ? feed.title() : host;
  }

  private static @Nullable String host(@Nullable String address) {
    try {
      String host = address == null ? null : new URI(address).getHost();
      return host == null ? null : host.replaceFirst("^www\\.", "");
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** ISO 639-1 of a language tag. */
  private static @Nullable String code(@Nullable String tag) {
    return tag != null && tag.matches("[A-Za-z]{2}([-_].*)?")
        ? tag.substring(0, 2).toLowerCase(java.util.Locale.ROOT)
        : null;
  }

  private static void put(Map<String, String> details, String name, @Nullable String value) {
    if (value != null) {
      details.put(name, value);
    }
  }
}
