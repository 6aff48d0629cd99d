package org.capias.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Cuts a page into blocks, in the order of its source. Elements that never hold an article's words
 * (scripts, forms' parts, pictures) are passed over; whether the rest is furniture is not judged
 * here.
 */
final class Blocks implements NodeFilter {
  private static final Set<String> WORDLESS =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "svg",
          "math",
          "button",
          "select",
          "textarea",
          "input",
          "canvas",
          "audio",
          "video",
          "map",
          "head",
          "dialog",
          "datalist",
          "noframes",
          "applet",
          "option");

  private static final Set<String> STRONG =
      Set.of("b", "strong", "h1", "h2", "h3", "h4", "h5", "h6");

  private final List<Block> blocks = new ArrayList<>();
  private List<Node> nodes = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int strong;
  private int inLink;
  private int inStrong;

  /** The block element that the text belongs to. */
  private Element owner;

  private Blocks(Element root) {
    this.owner = root;
  }

  static List<Block> of(Element root) {
    Blocks cutter = new Blocks(root);
    NodeTraversor.filter(cutter, root);
    cutter.close();
    return cutter.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode part) {
      add(part);
    } else if (node instanceof Element element) {
      String tag = element.normalName();
      if (WORDLESS.contains(tag) && !hasNothingToLoad(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (tag.equals("br")) {
        lineBreak(element);
      } else if (isBlock(element)) {
        close();
        owner = element;
      } else if (Noise.isInline(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      inLink += tag.equals("a") ? 1 : 0;
      inStrong += STRONG.contains(tag) ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  /** An object without an address: what stands in it is what browsers show (HTML, 4.8.7). */
  private static boolean hasNothingToLoad(Element element) {
    return element.normalName().equals("object") && !element.hasAttr("data");
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      String tag = element.normalName();
      inLink -= tag.equals("a") ? 1 : 0;
      inStrong -= STRONG.contains(tag) ? 1 : 0;
      if (isBlock(element)) {
        close();
        Element parent = element.parent();
        while (parent != null && !isBlock(parent) && parent.parent() != null) {
          parent = parent.parent();
        }
        owner = parent == null ? owner : parent;
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() || element.normalName().equals("picture");
  }

  private void add(TextNode part) {
    String words = part.getWholeText();
    nodes.add(part);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Spaces.isNothing(c)) {
        continue;
      }
      if (Spaces.is(c)) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
          text.append(' ');
          count();
        }
      } else {
        text.append(c);
        count();
      }
    }
  }

  private void count() {
    linked += inLink > 0 ? 1 : 0;
    strong += inStrong > 0 ? 1 : 0;
  }

  /** One line break is a space between words; two in a row part paragraphs. */
  private void lineBreak(Element element) {
    boolean second = false;
    for (int i = nodes.size() - 1; i >= 0 && !second; i--) {
      if (nodes.get(i) instanceof Element) {
        second = true;
      } else if (nodes.get(i) instanceof TextNode words && !words.isBlank()) {
        break;
      }
    }
    if (second || nodes.isEmpty()) {
      close();
    } else {
      nodes.add(element);
      if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }
  }

  private void close() {
    String words = text.toString().strip();
    if (!words.isEmpty()) {
      blocks.add(
          new Block(
              owner,
              List.copyOf(nodes),
              words,
              Math.min(linked, words.length()),
              Math.min(strong, words.length()),
              blocks.size()));
    }
    nodes = new ArrayList<>();
    text.setLength(0);
    linked = 0;
    strong = 0;
  }
}
