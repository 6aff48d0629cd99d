package org.capias.intake.feed;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.capias.intake.html.Origin;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Values of a feed's elements, by the local names of their children. */
final class Nodes {
  /** Prefixes whose elements say something else by the same names. */
  private static final Set<String> OTHERS =
      Set.of(
          "media",
          "itunes",
          "geo",
          "georss",
          "psc",
          "thr",
          "slash",
          "wfw",
          "image",
          "yt",
          "googleplay");

  /** Prefixes that are not asked even where nothing else tells. */
  private static final Set<String> IMAGES = Set.of("image", "geo", "georss", "psc", "thr", "slash");

  /** A name with a mail address, in either order. */
  private static final Pattern MAILED =
      Pattern.compile(
          "^\\s*([\\w.+-]+@[\\w.-]+)\\s*\\((.+)\\)\\s*$"
              + "|^(.+?)\\s*[(<]([\\w.+-]+@[\\w.-]+)[)>]\\s*$");

  private static final Charset WESTERN = Charset.forName("windows-1252");

  private final String source;
  private final @Nullable URI target;
  private final Origin origin;

  Nodes(String source, @Nullable URI target) {
    this.source = source;
    this.target = target;
    this.origin = new Origin(source);
  }

  /** The name without its prefix, in lower case. */
  static String local(Element element) {
    String name = element.tagName();
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  private static String prefix(Element element) {
    String name = element.tagName();
    return name.substring(0, Math.max(0, name.indexOf(':'))).toLowerCase(Locale.ROOT);
  }

  /**
   * The child of that name, first one with its parent's prefix, then one without; null where there
   * is none.
   */
  @Nullable Element child(Element parent, String name) {
    Element found = child(parent, name, OTHERS);
    return found != null ? found : child(parent, name, IMAGES);
  }

  private static @Nullable Element child(Element parent, String name, Set<String> not) {
    Element found = null;
    for (Element child : parent.children()) {
      if (local(child).equals(name) && !not.contains(prefix(child))) {
        boolean better = found == null || kin(child, parent) > kin(found, parent);
        boolean full = found == null || hasWords(child);
        found = better && full ? child : found;
      }
    }
    return found;
  }

  /** How likely it says what its local name says: a module may use any name for its own ends. */
  private static int kin(Element child, Element parent) {
    return prefix(child).equals(prefix(parent)) ? 2 : prefix(child).isEmpty() ? 1 : 0;
  }

  private static boolean hasWords(Element element) {
    return element.childNodeSize() > 0;
  }

  @Nullable String line(Element parent, String name) {
    Raw raw = raw(parent, name);
    return raw == null ? null : XmlFeed.blankToNull(raw.line());
  }

  /** The value of the first of these children that has one. */
  @Nullable Raw raw(Element parent, String... names) {
    for (String name : names) {
      Element child = child(parent, name);
      if (child != null && hasWords(child)) {
        return raw(child);
      }
    }
    return null;
  }

  private Raw raw(Element element) {
    String type = element.attr("type").toLowerCase(Locale.ROOT);
    String mode = element.attr("mode").toLowerCase(Locale.ROOT);
    if (mode.equals("base64") || isPacked(element, type)) {
      String words = Packed.base64(element.text());
      if (words != null) {
        return new Raw(words, new int[0], 0, !type.startsWith("text/plain"));
      }
    }
    boolean inline =
        type.contains("xhtml")
            || mode.equals("xml")
            || !element.children().isEmpty() && !mode.equals("escaped");
    if (inline && element.endSourceRange().isTracked()) {
      int from = element.sourceRange().endPos();
      int to = element.endSourceRange().startPos();
      if (from <= to && to <= source.length()) {
        boolean plain = type.equals("text") || type.startsWith("text/plain");
        return plain && element.children().isEmpty()
            ? joined(element, false)
            : new Raw(source.substring(from, to), null, from, true);
      }
    }
    return joined(element, !type.equals("text") && !type.startsWith("text/plain"));
  }

  /** Atom 1.0: content of a type that is neither text nor XML is in base64 (RFC 4287, 4.1.3.3). */
  private static boolean isPacked(Element element, String type) {
    return type.contains("/")
        && !type.startsWith("text/")
        && !type.contains("xml")
        && !type.startsWith("message/")
        && element.children().isEmpty()
        && !element.hasAttr("mode");
  }

  /** All text below the element, with origins. */
  private Raw joined(Element element, boolean html) {
    StringBuilder text = new StringBuilder();
    int[] origins = new int[64];
    for (Node node : element.nodeStream().toList()) {
      if (!(node instanceof TextNode words)) {
        continue;
      }
      String whole = westernMarks(words.getWholeText());
      int at = 2 * text.length();
      text.append(whole);
      if (2 * text.length() > origins.length) {
        origins = Arrays.copyOf(origins, 4 * text.length());
      }
      int[] places = node instanceof CDataNode data ? section(data) : origin.of(words);
      System.arraycopy(places, 0, origins, at, places.length);
    }
    return new Raw(text.toString(), Arrays.copyOf(origins, 2 * text.length()), 0, html);
  }

  /**
   * Control characters from U+0080 to U+009F are marks of windows-1252 that somebody has taken for
   * Unicode: an apostrophe, a dash. As many characters as before.
   */
  private static String westernMarks(String text) {
    if (text.chars().noneMatch(c -> c >= 0x80 && c <= 0x9F)) {
      return text;
    }
    StringBuilder marks = new StringBuilder(text);
    for (int i = 0; i < marks.length(); i++) {
      char c = marks.charAt(i);
      if (c >= 0x80 && c <= 0x9F) {
        String mark = new String(new byte[] {(byte) c}, WESTERN);
        marks.setCharAt(i, mark.charAt(0) == '\uFFFD' ? c : mark.charAt(0));
      }
    }
    return marks.toString();
  }

  /** A CDATA section stands in the source as it is, behind nine characters. */
  private int[] section(CDataNode data) {
    String text = data.getWholeText();
    int[] places = new int[2 * text.length()];
    int from =
        data.sourceRange().isTracked()
            ? source.indexOf("[CDATA[", data.sourceRange().startPos())
            : -1;
    boolean found = from >= 0 && source.startsWith(text, from + 7);
    for (int i = 0; i < text.length(); i++) {
      places[2 * i] = found ? from + 7 + i : -1;
      places[2 * i + 1] = found ? from + 8 + i : -1;
    }
    return places;
  }

  /**
   * Somebody: the name alone, which a case file is to show, and the address told with it.
   *
   * @param name the address where no name is told, or null where nobody is
   */
  record Person(@Nullable String name, @Nullable String mail) {
    static final Person NOBODY = new Person(null, null);
  }

  /** Who the first of these children that names somebody names. */
  Person person(Element parent, String... names) {
    for (String name : names) {
      Element person = child(parent, name);
      Person found = person == null ? Person.NOBODY : person(person);
      if (found.name() != null) {
        return found;
      }
    }
    return Person.NOBODY;
  }

  private Person person(Element person) {
    Element named = child(person, "name");
    String text = named != null ? named.text() : person.children().isEmpty() ? person.text() : "";
    String mail = child(person, "email") == null ? null : line(person, "email");
    if (text.isBlank()) {
      return new Person(mail, mail);
    }
    Matcher mailed = MAILED.matcher(text);
    if (mailed.matches()) {
      boolean before = mailed.group(1) != null;
      return new Person(
          XmlFeed.blankToNull(mailed.group(before ? 2 : 3)),
          before ? mailed.group(1) : mailed.group(4));
    }
    return new Person(XmlFeed.blankToNull(text), mail);
  }

  /** Where it leads: an alternate link, a link's text, or an id that is an address. */
  @Nullable String link(Element parent) {
    for (Element child : parent.children()) {
      if (!local(child).equals("link") || OTHERS.contains(prefix(child))) {
        continue;
      }
      String rel = child.attr("rel").strip();
      if (child.hasAttr("href")) {
        if (rel.isEmpty() || rel.equals("alternate")) {
          return resolve(child, child.attr("href"));
        }
      } else if (!child.text().isBlank()) {
        return resolve(child, child.text());
      }
    }
    if (parent.hasAttr("HREF") || parent.hasAttr("href")) {
      return resolve(parent, parent.hasAttr("HREF") ? parent.attr("HREF") : parent.attr("href"));
    }
    Element guid = child(parent, "guid");
    if (guid == null || guid.attr("isPermaLink").equalsIgnoreCase("false")) {
      return null;
    }
    String id = guid.text().strip();
    return id.startsWith("http") ? id : null;
  }

  private String resolve(Element element, String href) {
    String address = href.strip();
    try {
      URI uri = new URI(address);
      for (Element e = element; e != null && !uri.isAbsolute(); e = e.parent()) {
        if (e.hasAttr("xml:base")) {
          uri = new URI(e.attr("xml:base").strip()).resolve(uri);
        }
      }
      return !uri.isAbsolute() && target != null ? target.resolve(uri).toString() : uri.toString();
    } catch (java.net.URISyntaxException | IllegalArgumentException e) {
      return address;
    }
  }
}
