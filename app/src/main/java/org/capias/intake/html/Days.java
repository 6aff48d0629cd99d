package org.capias.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.capias.model.PartialDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** When a page was published and last changed, as the page tells it. */
final class Days {
  private static final Pattern IN_PATH =
      Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d\\d?)[/-](\\d\\d?)(?:[/-]|$)");

  /** The hour of a time stamp that is in no zone of its own. */
  private static final Pattern UTC =
      Pattern.compile("T(\\d\\d):\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]00:?00)$");

  /** Names under which publishers keep the day of publication. */
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "article:published",
          "datepublished",
          "og:published_time",
          "publication_date",
          "publicationdate",
          "publish-date",
          "publish_date",
          "publishdate",
          "pubdate",
          "published",
          "published_date",
          "published-date",
          "displaydate",
          "date.published",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date.issued",
          "dcterms.issued",
          "dc.issued",
          "dcterms.created",
          "dc.date.created",
          "dc.created",
          "datecreated",
          "article.created",
          "article_date_original",
          "cxenseparse:recs:publishtime",
          "cse_date",
          "originalpublicationdate",
          "dc.date",
          "dcterms.date",
          "date",
          "citation_publication_date",
          "citation_date",
          "rnews:datepublished",
          "ptime",
          "release_date",
          "article.published",
          "bt:pubdate",
          "eomportal-lastupdate");

  private static final List<String> MODIFIED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "article:updated",
          "datemodified",
          "last-modified",
          "lastmod",
          "dcterms.modified",
          "dc.date.modified",
          "revised",
          "article.updated");

  private final Document page;
  private final JsonLd json;
  private final Map<String, String> metas;
  private final List<String> addresses;

  /**
   * Asks one page.
   *
   * @param addresses the page's own, the canonical one first
   */
  Days(Document page, JsonLd json, Map<String, String> metas, List<String> addresses) {
    this.page = page;
    this.json = json;
    this.metas = metas;
    this.addresses = addresses;
  }

  @Nullable PartialDate published() {
    for (String stamp : stamps()) {
      PartialDate day = Dates.in(stamp);
      if (day != null) {
        return ownDay(day, stamp);
      }
    }
    PartialDate day = marked("[itemprop=datePublished]");
    if (day != null) {
      return day;
    }
    for (String name : PUBLISHED) {
      String stamp = metas.get(name);
      day = date(stamp);
      if (day != null && stamp != null) {
        return ownDay(day, stamp);
      }
    }
    day = date(json.text("datePublished"));
    day = day != null ? day : inAddress();
    return day != null ? day : SeenDate.of(page);
  }

  /**
   * The publisher's day. A time stamp in UTC may name the day before or after; where the page's
   * address or its lines around the headline tell the neighbouring day that the hour allows, and
   * none the stamp's own, that is the day it was published.
   */
  private PartialDate ownDay(PartialDate day, String stamp) {
    Matcher utc = UTC.matcher(stamp.strip());
    if (!day.isDay() || !utc.find()) {
      return day;
    }
    int hour = Integer.parseInt(utc.group(1));
    PartialDate neighbour =
        hour < 12
            ? PartialDate.of(day.first().minusDays(1))
            : PartialDate.of(day.first().plusDays(1));
    Set<PartialDate> seen = SeenDate.aroundHeadline(page);
    boolean shown = seen.contains(neighbour) && !seen.contains(day);
    return shown || !seen.contains(day) && neighbour.equals(inAddress()) ? neighbour : day;
  }

  @Nullable PartialDate modified() {
    PartialDate day = date(json.ofArticle("dateModified"));
    day = day != null ? day : marked("[itemprop=dateModified]");
    for (String name : MODIFIED) {
      day = day != null ? day : date(metas.get(name));
    }
    return day;
  }

  private @Nullable PartialDate marked(String path) {
    for (Element element : page.select(path)) {
      for (String attribute : List.of("datetime", "content")) {
        String stamp = element.attr(attribute);
        PartialDate day = date(stamp);
        if (day != null) {
          return ownDay(day, stamp);
        }
      }
      PartialDate day = date(element.text());
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /** The day in the page's address, as many publishers write it there. */
  private @Nullable PartialDate inAddress() {
    for (String address : addresses) {
      Matcher path = address.startsWith("http") ? IN_PATH.matcher(address) : null;
      if (path != null && path.find()) {
        return Dates.in(path.group(1) + "-" + path.group(2) + "-" + path.group(3));
      }
    }
    return null;
  }

  private List<String> stamps() {
    List<String> stamps = new ArrayList<>();
    for (String property : List.of("datePublished", "dateCreated")) {
      String stamp = json.ofArticle(property);
      if (stamp != null) {
        stamps.add(stamp);
      }
    }
    return stamps;
  }

  private static @Nullable PartialDate date(@Nullable String text) {
    return text == null ? null : Dates.in(text);
  }
}
