package org.capias.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.capias.intake.feed.Feed;
import org.junit.jupiter.api.Test;

/** Habits of feeds that a test set of another reader showed. */
class FeedsOfOldTest {
  private static Intake.Extract first(String feed) {
    byte[] bytes = feed.getBytes(StandardCharsets.UTF_8);
    Intake.Page page =
        Intake.page(
            new Intake.Capture(
                URI.create("https://valley.example/feed"),
                Instant.EPOCH,
                null,
                null,
                bytes,
                "text/xml",
                null,
                "feed"));
    assertThat(page.problems()).isEmpty();
    return page.extracts().get(0);
  }

  @Test
  void marksOfWindowsTakenForUnicodeAreMarksAgainAtTheirPlaces() {
    String feed =
        "<rss version='2.0'><channel><item><title>t</title><description>He didn\u0092t come"
            + " \u0096 nobody did.</description></item></channel></rss>";
    Intake.Extract extract = first(feed);
    assertThat(extract.document().text()).contains("He didn\u2019t come \u2013 nobody did.");
    int at = extract.document().text().indexOf("\u2019");
    Offsets.Range mark = extract.offsets().bytes(at, at + 1).orElseThrow();
    byte[] bytes = feed.getBytes(StandardCharsets.UTF_8);
    assertThat(new String(bytes, mark.start(), mark.end() - mark.start(), StandardCharsets.UTF_8))
        .isEqualTo("\u0092");
  }

  /** A case file shows who wrote it; whom to write to is kept beside it. */
  @Test
  void anAuthorsMailAddressIsKeptBesideHisName() {
    for (String author :
        List.of(
            "<author>ruth@valley.example (Ruth Ombwe)</author>",
            "<author>Ruth Ombwe &lt;ruth@valley.example&gt;</author>",
            "<author><name>Ruth Ombwe</name><email>ruth@valley.example</email></author>")) {
      Intake.Extract extract =
          first(
              "<rss version='2.0'><channel><managingEditor>desk@valley.example</managingEditor><item>"
                  + author
                  + "<description>The guest left.</description></item></channel></rss>");
      assertThat(extract.document().author()).isEqualTo("Ruth Ombwe");
      assertThat(extract.details()).containsEntry("author-mail", "ruth@valley.example");
    }
  }

  @Test
  void anAuthorOfTheFeedWithoutAMailAddressGetsNoneOfAnother() {
    Intake.Extract extract =
        first(
            "<feed><author><name>The desk</name><email>desk@valley.example</email></author><entry>"
                + "<author><name>Ruth Ombwe</name></author><summary>The guest left.</summary>"
                + "</entry></feed>");
    assertThat(extract.document().author()).isEqualTo("Ruth Ombwe");
    assertThat(extract.details()).doesNotContainKey("author-mail");
  }

  @Test
  void aModulesElementOfTheSameNameIsNotTheFeeds() {
    String feed =
        "<r:rss xmlns:r='http://backend.userland.com/rss2' xmlns:m='http://valley.example/mine'>"
            + "<r:channel><r:item><m:description>Said by a module.</m:description>"
            + "<r:title>t</r:title><r:description>Said by the feed.</r:description>"
            + "<m:title>Another title</m:title></r:item></r:channel></r:rss>";
    Intake.Extract extract = first(feed);
    assertThat(extract.document().text()).isEqualTo("Said by the feed.");
    assertThat(extract.document().title()).isEqualTo("t");
  }

  @Test
  void anObjectThatLoadsNothingShowsWhatStandsInIt() {
    assertThat(words("The guest left. <object classid=x> <b>Nobody waved.</b></object>"))
        .isEqualTo("The guest left. Nobody waved.");
    assertThat(words("The guest left. <object data=film.swf>Your machine is too old.</object>"))
        .isEqualTo("The guest left.");
    assertThat(words("The guest left. <iframe src=a.html>Your machine is too old.</iframe>"))
        .isEqualTo("The guest left.");
  }

  private static String words(String html) {
    String escaped = html.replace("<", "&lt;");
    String feed =
        "<rss version='2.0'><channel><item><description>"
            + escaped
            + "</description></item></channel></rss>";
    Feed read = Feed.read(feed.getBytes(StandardCharsets.UTF_8), null, null, true);
    return read == null ? "" : read.entries().get(0).text();
  }

  @Test
  void aChannelsLastChangeAndAPodcastsSummaryAreRead() {
    Feed old =
        Feed.read(
            "<CHANNEL><ITEM LASTMOD='2001-07-04T23:30-05:00'/></CHANNEL>"
                .getBytes(StandardCharsets.UTF_8),
            null,
            null,
            false);
    assertThat(old).isNotNull();
    // The publisher's day, not that of Greenwich.
    assertThat(old.entries().get(0).published()).hasToString("2001-07-04");
    Feed podcast =
        Feed.read(
            ("<rss><channel><itunes:summary>Three courts a week</itunes:summary></channel></rss>")
                .getBytes(StandardCharsets.UTF_8),
            null,
            null,
            false);
    assertThat(podcast).isNotNull();
    assertThat(podcast.subtitle()).isEqualTo("Three courts a week");
  }
}
