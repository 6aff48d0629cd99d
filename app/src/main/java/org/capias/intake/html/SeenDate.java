package org.capias.intake.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.capias.model.PartialDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The day of publication where a page shows it to readers alone: in a {@code time} element, in an
 * element that is named after it, or in a short line close to the headline. The first that has a
 * date wins; dates of comments, events and other articles stand further down.
 */
final class SeenDate {
  /** How many characters before or behind the headline a line may stand. */
  private static final int NEAR = 1500;

  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:date|pubdate|publish(?:ed)?|posted|timestamp|dateline|published-?date"
              + "|post-?date|entry-?date|article-?date|meta-?date|updated|time|created|posttime)"
              + "(?:$|[\\s_-])");

  private SeenDate() {}

  static @Nullable PartialDate of(Document page) {
    for (Element time : page.select("time[pubdate], time[datetime], abbr.published, time")) {
      if (inNoise(time)) {
        continue;
      }
      String told = time.hasAttr("datetime") ? time.attr("datetime") : time.attr("title");
      PartialDate day = Dates.in(told);
      day = day != null ? day : Dates.in(time.text());
      if (day != null) {
        return day;
      }
    }
    for (Element element : page.select("[class],[id]")) {
      if (!NAMED.matcher(element.className() + " " + element.id()).find() || inNoise(element)) {
        continue;
      }
      String text = element.text();
      PartialDate day = text.length() > 120 ? null : Dates.in(text);
      if (day != null) {
        return day;
      }
    }
    return nearHeadline(page);
  }

  /** All days in short lines around the headline. */
  static Set<PartialDate> aroundHeadline(Document page) {
    List<Block> blocks = Blocks.of(page.body());
    int headline = headline(blocks, page);
    Set<PartialDate> days = new HashSet<>();
    for (Element element : page.select("[itemprop=datePublished]:not(meta)")) {
      PartialDate day = element.text().length() > 120 ? null : Dates.in(element.text());
      if (day != null) {
        days.add(day);
        break; // further ones are of other articles
      }
    }
    int length = 0;
    for (int i = Math.max(0, headline - 8); i < blocks.size() && length < NEAR; i++) {
      Block block = blocks.get(i);
      length += i > headline ? block.length() : 0;
      boolean prose = block.length() > 150 && block.endsSentence();
      if (i > headline && prose && !Noise.is(block.element())) {
        break; // the article begins
      }
      PartialDate day = line(block);
      if (day != null) {
        days.add(day);
      }
    }
    return days;
  }

  private static int headline(List<Block> blocks, Document page) {
    for (Block block : blocks) {
      boolean heading = block.isHeading() && Likeness.alike(block.text(), page.title());
      if (heading || block.element().normalName().equals("h1")) {
        return block.order();
      }
    }
    return -1;
  }

  private static @Nullable PartialDate nearHeadline(Document page) {
    List<Block> blocks = Blocks.of(page.body());
    int headline = headline(blocks, page);
    if (headline < 0) {
      return null;
    }
    int length = 0;
    for (Block block : blocks.subList(headline + 1, blocks.size())) {
      length += block.length();
      if (length > NEAR) {
        break;
      }
      PartialDate day = line(block);
      if (day != null) {
        return day;
      }
    }
    length = 0;
    for (int i = headline - 1; i >= 0 && length < 300; i--) {
      length += blocks.get(i).length();
      PartialDate day = line(blocks.get(i));
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /** A short line, or a longer one that says that it tells the day. */
  private static @Nullable PartialDate line(Block block) {
    String text = block.text();
    String lower = text.toLowerCase(Locale.ROOT);
    boolean says = lower.startsWith("published") || lower.startsWith("posted");
    return text.length() <= (says ? 160 : 90) ? Dates.in(text) : null;
  }

  private static boolean inNoise(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      String tag = e.normalName();
      if (tag.equals("aside") || tag.equals("footer") || tag.equals("nav")) {
        return true;
      }
      for (String word : Noise.words(e)) {
        if (word.equals("comment")
            || word.equals("comments")
            || word.equals("related")
            || word.equals("sidebar")
            || word.equals("widget")) {
          return !tag.equals("body") && !tag.equals("html");
        }
      }
    }
    return false;
  }
}
