package org.capias.intake.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.capias.model.PartialDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells of itself: JSON-LD first, because it names what it means, then microdata, then
 * Open Graph and other {@code meta} elements, then what a reader sees.
 */
final class Facts {
  /** What stands behind a name in a byline. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?i)[\\s,]+(?:published|updated|posted|on|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\\b.*\\d{4}.*$");

  private final Document page;
  private final JsonLd json;
  private final @Nullable URI target;
  private final Map<String, String> metas = new LinkedHashMap<>();

  Facts(Document page, @Nullable URI target) {
    this.page = page;
    this.target = target;
    this.json = JsonLd.of(page);
    for (Element meta : page.select("meta[content]")) {
      String content = meta.attr("content").strip();
      for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
        if (meta.hasAttr(key) && !content.isEmpty()) {
          metas.putIfAbsent(meta.attr(key).strip().toLowerCase(Locale.ROOT), content);
        }
      }
    }
  }

  JsonLd json() {
    return json;
  }

  @Nullable String title() {
    String headline = json.ofArticle("headline");
    String open = first(metas.get("og:title"), metas.get("twitter:title"));
    Element seen = page.selectFirst("h1[itemprop=headline], article h1, h1[class*=title], h1");
    String shown = seen == null ? null : present(seen.text());
    // The headline that a reader sees is the truest, if it is the page's own.
    for (String told : texts(headline, open, page.title())) {
      if (shown != null && Likeness.alike(shown, told)) {
        return shown;
      }
    }
    String told = first(headline, open);
    return told != null ? told : shown != null ? shown : present(page.title());
  }

  @Nullable String author() {
    String found = name(json.ofArticle("author"));
    found = found != null ? found : name(json.ofArticle("creator"));
    for (String key :
        List.of(
            "author",
            "article:author",
            "parsely-author",
            "dc.creator",
            "dcterms.creator",
            "byl",
            "sailthru.author",
            "cxenseparse:author",
            "article.author")) {
      found = found != null ? found : name(metas.get(key));
    }
    for (String path :
        List.of(
            "[itemprop=author] [itemprop=name]",
            "[itemprop=author]",
            "[rel=author]",
            "[class*=author-name], [class*=authorname], [class*=byline-name]",
            "[class*=byline]",
            "[class~=^(?i)author$]")) {
      if (found == null) {
        Element element = page.selectFirst(path);
        String text = element == null ? null : element.text();
        found = text == null || text.length() > 100 ? null : name(text);
      }
    }
    return found;
  }

  /** A person's name from what stands where one should; null for addresses, numbers, sentences. */
  private static @Nullable String name(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String name = text.strip().replaceFirst("(?i)^(written |posted |story )?by:?\\s+", "");
    name = BEHIND.matcher(name.replaceFirst("\\s*[|•·].*$", "")).replaceFirst("").strip();
    boolean no =
        name.isEmpty()
            || name.length() > 200
            || name.contains("://")
            || name.startsWith("@")
            || name.contains("{")
            || name.chars().filter(Character::isLetter).count() < 2
            || name.equalsIgnoreCase("null")
            || name.equalsIgnoreCase("admin");
    return no ? null : name;
  }

  @Nullable String outlet() {
    String told =
        first(
            metas.get("og:site_name"),
            json.ofArticle("publisher"),
            metas.get("application-name"),
            metas.get("dc.publisher"));
    if (told != null && told.length() <= 120 && !told.contains("://")) {
      return told;
    }
    for (String address : texts(canonical(), target == null ? null : target.toString())) {
      URI uri = uri(address);
      if (uri != null && uri.getHost() != null) {
        return uri.getHost().replaceFirst("^www\\.", "");
      }
    }
    return null;
  }

  @Nullable PartialDate published() {
    return days().published();
  }

  @Nullable PartialDate modified() {
    return days().modified();
  }

  private Days days() {
    return new Days(
        page, json, metas, texts(canonical(), target == null ? null : target.toString()));
  }

  @Nullable String canonical() {
    Element link = page.selectFirst("link[rel=canonical][href]");
    String address = first(link == null ? null : present(link.attr("href")), metas.get("og:url"));
    URI uri = address == null ? null : uri(address);
    if (uri == null) {
      return null;
    }
    URI whole = target != null && target.getHost() != null ? target.resolve(uri) : uri;
    return whole.isAbsolute() && whole.getHost() != null ? whole.toString() : null;
  }

  @Nullable String description() {
    return first(metas.get("og:description"), metas.get("description"));
  }

  /** ISO 639-1 code as the page tells it. */
  @Nullable String language() {
    for (String told :
        texts(
            page.selectFirst("html") == null ? null : page.selectFirst("html").attr("lang"),
            metas.get("og:locale"),
            metas.get("content-language"),
            json.ofArticle("inLanguage"))) {
      Matcher code = Pattern.compile("^([a-zA-Z]{2})(?:[-_].*)?$").matcher(told.strip());
      if (code.matches()) {
        return code.group(1).toLowerCase(Locale.ROOT);
      }
    }
    return null;
  }

  private static @Nullable URI uri(String address) {
    try {
      return new URI(address.strip().replace(" ", "%20"));
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static @Nullable String present(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static @Nullable String first(@Nullable String... texts) {
    for (String text : texts) {
      if (text != null && !text.isBlank()) {
        return text.strip();
      }
    }
    return null;
  }

  private static List<String> texts(@Nullable String... texts) {
    List<String> all = new ArrayList<>();
    for (String text : texts) {
      if (text != null && !text.isBlank()) {
        all.add(text);
      }
    }
    return all;
  }
}
