package org.capias.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Which elements are furniture, by what they are called. Publishers name the parts of their pages
 * for their own use, in few words that recur everywhere; a name counts word by word, so that {@code
 * header} is not taken for an {@code ad}.
 */
final class Noise {
  private static final Set<String> TAGS =
      Set.of("nav", "aside", "footer", "form", "figcaption", "fieldset", "label", "menu", "dir");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "search",
          "dialog",
          "alert",
          "menu",
          "menubar",
          "toolbar",
          "tooltip",
          "alertdialog",
          "tablist",
          "button");

  /** Words that name furniture wherever they stand in a name. */
  private static final Set<String> WORDS =
      Set.of(
          ("comment comments disqus respond replies commentlist livefyre"
                  + " share sharing social addthis sharedaddy sharethis sharebar facebook twitter"
                  + " whatsapp pinterest"
                  + " related recommended recommendations recommendation recirc recirculation"
                  + " outbrain taboola zergnet readmore morefrom trending popular"
                  + " sidebar rail promo promos promotion promobox teaser teasers"
                  + " newsletter newsletters subscribe subscription signup optin mailchimp"
                  + " breadcrumb breadcrumbs byline author bio authorbox"
                  + " tag tags tagcloud taglist"
                  + " ad ads advert adverts advertisement advertising sponsor sponsored dfp"
                  + " footer footnav masthead navbar navigation nav menu submenu"
                  + " popup modal overlay cookie cookies gdpr consent paywall"
                  + " caption captions credit credits wp-caption-text photocredit"
                  + " widget widgets toolbar tooltip pagination pager paging"
                  + " cta print copyright disclaimer login signin register"
                  + " hidden hide invisible noprint skip screenreader sr visuallyhidden"
                  + " meta metadata dateline timestamp pubdate")
              .split(" "));

  /** Names of inline elements that a page shows only when asked to, or never. */
  private static final Set<String> INLINE =
      Set.of(
          "rollover",
          "popup",
          "tooltip",
          "popover",
          "hovercard",
          "hidden",
          "invisible",
          "sr",
          "screenreader",
          "visuallyhidden",
          "offscreen");

  /** Properties of microdata that describe the article and are not its text. */
  private static final Set<String> PROPERTIES =
      Set.of(
          "headline",
          "alternativeheadline",
          "author",
          "creator",
          "publisher",
          "datepublished",
          "datemodified",
          "datecreated",
          "uploaddate",
          "keywords",
          "image",
          "logo",
          "caption",
          "description",
          "mainentityofpage",
          "url",
          "name",
          "about",
          "thumbnailurl",
          "video",
          "comment",
          "commentcount",
          "interactioncount",
          "copyrightholder",
          "articlesection",
          "genre",
          "wordcount",
          "contentlocation",
          "width",
          "height",
          "editor");

  private Noise() {}

  /** Whether an inline element's words are not shown in the line they stand in. */
  static boolean isInline(Element element) {
    if (element.hasAttr("hidden") || hides(element.attr("style")) || describes(element)) {
      return true;
    }
    if (!element.hasAttr("class")) {
      return false;
    }
    for (String word : words(element)) {
      if (INLINE.contains(word)) {
        return !element.normalName().equals("a");
      }
    }
    return false;
  }

  private static boolean describes(Element element) {
    return element.hasAttr("itemprop")
        && PROPERTIES.contains(element.attr("itemprop").strip().toLowerCase(Locale.ROOT));
  }

  /** Whether the element's tag, role, style or name says that no article stands in it. */
  static boolean is(Element element) {
    if (TAGS.contains(element.normalName()) || ROLES.contains(element.attr("role"))) {
      return true;
    }
    if (element.hasAttr("hidden") || hides(element.attr("style"))) {
      return true;
    }
    if (element.normalName().equals("blockquote")) {
      return false; // a post of somebody else, quoted, is part of the article
    }
    return describes(element)
        || named(element) && element.selectFirst("blockquote[class], blockquote[cite]") == null;
  }

  private static boolean hides(String style) {
    if (style.isEmpty()) {
      return false;
    }
    String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }

  private static boolean named(Element element) {
    for (String word : words(element)) {
      if (WORDS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The words of the element's class and id, lower case. */
  static List<String> words(Element element) {
    List<String> words = new ArrayList<>();
    cut(element.className(), words);
    cut(element.id(), words);
    return words;
  }

  private static void cut(String name, List<String> words) {
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean end = i == name.length() || !Character.isLetter(name.charAt(i));
      boolean camel =
          !end
              && i > start
              && Character.isUpperCase(name.charAt(i))
              && Character.isLowerCase(name.charAt(i - 1));
      if (end || camel) {
        if (i > start) {
          words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = camel ? i : i + 1;
      }
    }
  }
}
