package org.capias.intake.feed;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.capias.intake.Offsets;
import org.capias.intake.html.Dates;
import org.capias.intake.html.Html;
import org.capias.intake.limit.Patience;
import org.capias.intake.text.CharBytes;
import org.capias.intake.text.Places;
import org.capias.model.PartialDate;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * RSS, RDF, Atom and CDF by the names of their elements. Read with a parser that takes what is not
 * well-formed, because every twentieth feed is not; it expands no entities of a document type, so
 * none can grow.
 */
final class XmlFeed {
  private static final int DEEPEST = 256;
  private static final Set<String> ENTRIES = Set.of("item", "entry");

  private final String source;
  private final @Nullable Places places;
  private final CharBytes bytes;
  private final Charset charset;
  private final List<String> remarks;
  private final Nodes nodes;

  XmlFeed(
      String source,
      @Nullable Places places,
      CharBytes bytes,
      Charset charset,
      List<String> remarks,
      @Nullable URI target) {
    this.source = DocumentType.blank(source);
    this.places = places;
    this.bytes = bytes;
    this.charset = charset;
    this.remarks = remarks;
    this.nodes = new Nodes(this.source, target);
  }

  @Nullable Feed read() {
    Parser parser = Parser.xmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
    Document xml = parser.parseInput(source, "");
    Element root = xml.firstElementChild();
    while (root != null && !isFeed(root)) {
      root = root.nextElementSibling();
    }
    if (root == null) {
      return null;
    }
    String name = Nodes.local(root);
    Element channel =
        name.equals("feed") || name.equals("channel") ? root : nodes.child(root, "channel");
    Element head = channel == null ? root : channel;
    List<Feed.Entry> entries = new ArrayList<>();
    for (Element element : root.getAllElements()) {
      Patience.heed();
      if (ENTRIES.contains(Nodes.local(element)) && !inEntry(element)) {
        entries.add(entry(element));
      }
    }
    Nodes.Person author = nodes.person(head, "author", "creator", "managingeditor");
    return new Feed(
        version(root),
        nodes.line(head, "title"),
        first(
            nodes.line(head, "subtitle"),
            nodes.line(head, "tagline"),
            nodes.line(head, "description"),
            nodes.line(head, "abstract"),
            nodes.line(head, "summary")), // a podcast's
        nodes.link(head),
        nodes.line(head, "id"),
        author.name(),
        author.mail(),
        first(nodes.line(head, "rights"), nodes.line(head, "copyright")),
        language(first(nodes.line(head, "language"), blankToNull(root.attr("xml:lang")))),
        charset,
        entries,
        remarks);
  }

  /** As RFC 5646 writes it: {@code en-US}. */
  private static @Nullable String language(@Nullable String told) {
    return told == null ? null : told.replace('_', '-');
  }

  private static boolean isFeed(Element element) {
    return switch (Nodes.local(element)) {
      case "rss", "rdf", "feed", "channel" -> true;
      default -> false;
    };
  }

  private static String version(Element root) {
    return switch (Nodes.local(root)) {
      case "feed" -> "atom";
      case "channel" -> "cdf";
      default -> "rss";
    };
  }

  private static boolean inEntry(Element element) {
    for (Element e = element.parent(); e != null; e = e.parent()) {
      if (ENTRIES.contains(Nodes.local(e))) {
        return true;
      }
    }
    return false;
  }

  private Feed.Entry entry(Element item) {
    Raw summary = nodes.raw(item, "description", "summary", "abstract", "subtitle");
    Raw content = nodes.raw(item, "encoded", "content", "body", "fullitem");
    Raw title = nodes.raw(item, "title");
    Html.Words words = new Html.Words("", Offsets.NONE);
    for (Raw raw : new Raw[] {content, summary, title}) {
      if (raw != null && words.text().isBlank()) {
        words = raw.words(places);
      }
    }
    int start = item.sourceRange().startPos();
    int end = item.endSourceRange().isTracked() ? item.endSourceRange().endPos() : start;
    if (end <= start) {
      end = source.length();
    }
    Element from = nodes.child(item, "source");
    PartialDate published = date(item, "published", "pubdate", "issued", "date", "created");
    PartialDate changed = date(item, "updated", "modified");
    PartialDate updated = changed == null ? lastModified(item) : changed;
    Nodes.Person author = nodes.person(item, "author", "creator");
    return new Feed.Entry(
        title == null ? null : blankToNull(title.line()),
        nodes.link(item),
        first(
            nodes.line(item, "id"), nodes.line(item, "guid"), blankToNull(item.attr("rdf:about"))),
        author.name(),
        author.mail(),
        summary == null ? null : blankToNull(summary.line()),
        published != null ? published : updated,
        updated,
        from == null ? null : first(nodes.line(from, "title"), blankToNull(from.ownText())),
        words.text(),
        words.offsets(),
        bytes.at(start),
        bytes.at(Math.min(end, source.length())));
  }

  private @Nullable PartialDate date(Element item, String... names) {
    for (String name : names) {
      String text = nodes.line(item, name);
      PartialDate day = text == null ? null : Dates.in(text);
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /** CDF tells it in an attribute, in whatever case. */
  private static @Nullable PartialDate lastModified(Element item) {
    for (Attribute attribute : item.attributes()) {
      if (attribute.getKey().equalsIgnoreCase("lastmod")) {
        return Dates.in(attribute.getValue());
      }
    }
    return null;
  }

  static @Nullable String first(@Nullable String... texts) {
    for (String text : texts) {
      if (text != null && !text.isBlank()) {
        return text;
      }
    }
    return null;
  }

  static @Nullable String blankToNull(String text) {
    return text.isBlank() ? null : text.strip();
  }
}
