package org.capias.intake.feed;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.List;
import org.capias.intake.Offsets;
import org.capias.intake.text.CharBytes;
import org.capias.intake.text.Charsets;
import org.capias.intake.text.Places;
import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A feed and its entries.
 *
 * <pre>{@code
 * Feed feed = Feed.read(bytes, null, URI.create("https://example.org/feed"), true);
 * feed.entries().get(0).text();
 * }</pre>
 *
 * @param version its format, {@code rss}, {@code atom}, {@code cdf} or {@code json}
 * @param author of the whole, as a name
 * @param authorMail the mail address told with that name
 * @param charset how its bytes were decoded
 * @param remarks reservations, one clause each
 */
public record Feed(
    String version,
    @Nullable String title,
    @Nullable String subtitle,
    @Nullable String link,
    @Nullable String id,
    @Nullable String author,
    @Nullable String authorMail,
    @Nullable String rights,
    @Nullable String language,
    Charset charset,
    List<Entry> entries,
    List<String> remarks) {

  /**
   * One entry.
   *
   * @param text its content, or its summary where it has none, or its title where it has neither
   * @param offsets from the text to the feed's bytes
   * @param authorMail the mail address told with the author's name
   * @param summary in words
   * @param published the day that it was first put out; else the day of its last change
   * @param start first byte of the entry
   * @param end the byte behind its last
   */
  public record Entry(
      @Nullable String title,
      @Nullable String link,
      @Nullable String id,
      @Nullable String author,
      @Nullable String authorMail,
      @Nullable String summary,
      @Nullable PartialDate published,
      @Nullable PartialDate updated,
      @Nullable String source,
      String text,
      Offsets offsets,
      int start,
      int end) {}

  /**
   * Reads any feed; null where the bytes are none.
   *
   * @param told the encoding as told outside the bytes, or null
   * @param target the feed's address, or null
   */
  public static @Nullable Feed read(
      byte[] bytes, @Nullable String told, @Nullable URI target, boolean mapped) {
    Charsets.Choice choice = Charsets.of(bytes, told);
    String source =
        new String(bytes, choice.skip(), bytes.length - choice.skip(), choice.charset());
    Places places = mapped ? CharBytes.of(bytes, choice.skip(), choice.charset(), source) : null;
    CharBytes ends = CharBytes.of(bytes, choice.skip(), choice.charset(), source);
    List<String> remarks = choice.remark() == null ? List.of() : List.of(choice.remark());
    Feed feed =
        source.stripLeading().startsWith("{")
            ? new JsonFeed(source, places, ends, choice.charset(), remarks).read()
            : new XmlFeed(source, places, ends, choice.charset(), remarks, target).read();
    return feed;
  }
}
