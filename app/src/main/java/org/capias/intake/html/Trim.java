package org.capias.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.capias.intake.limit.Patience;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Takes from the blocks of the article's container what is not the article's text. */
final class Trim {
  private static final Set<String> DECK =
      Set.of(
          "deck",
          "dek",
          "standfirst",
          "subtitle",
          "subheadline",
          "subheading",
          "strapline",
          "tagline",
          "kicker",
          "subhead",
          "headline",
          "teaser",
          "abstract",
          "excerpt",
          "quote");

  /** How many elements a picture and its caption share at most. */
  private static final int AROUND = 5;

  private final List<Block> blocks;
  private final Element container;
  private final @Nullable String title;

  private Trim(List<Block> blocks, Element container, @Nullable String title) {
    this.blocks = blocks;
    this.container = container;
    this.title = title;
  }

  static List<Block> of(List<Block> blocks, Element container, @Nullable String title) {
    return new Trim(blocks, container, title).trim();
  }

  private List<Block> trim() {
    List<Block> kept = tail(body(head()));
    return kept;
  }

  /** Without the headline, what stands before it, and the lines between it and the first words. */
  private List<Block> head() {
    int all = prose(0, blocks.size());
    int from = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Patience.heed();
      Block block = blocks.get(i);
      boolean early = from == 0 && i < 12 && prose(0, i) < 300 && isHeadline(block);
      boolean late = from == 0 && isTitle(block) && prose(i, blocks.size()) * 4 > all;
      if (early || late) {
        from = i + 1;
      }
    }
    int first = from;
    while (first < blocks.size()
        && (isHeadMatter(blocks.get(first), from > 0)
            || Furniture.invites(blocks.get(first).text()))) {
      first++;
    }
    return blocks.subList(first, blocks.size());
  }

  /** A heading with the page's title. */
  private boolean isTitle(Block block) {
    return title != null
        && (block.isHeading() || inside(block, "h1"))
        && block.length() > 15
        && Likeness.alike(block.text(), title);
  }

  private int prose(int from, int to) {
    int sum = 0;
    for (Block block : blocks.subList(from, to)) {
      sum += block.endsSentence() && block.length() > 80 ? block.length() : 0;
    }
    return sum;
  }

  private boolean isHeadline(Block block) {
    if (block.element().normalName().equals("h1") || inside(block, "h1")) {
      return true;
    }
    return title != null && Likeness.alike(block.text(), title);
  }

  private static boolean inside(Block block, String tag) {
    Element parent = block.element().parent();
    return parent != null && parent.normalName().equals(tag);
  }

  private static boolean isHeadMatter(Block block, boolean afterHeadline) {
    if (block.element().closest("header") != null
        || named(block, DECK)
        || Furniture.is(block.text())
        || Bylines.is(block.text())) {
      return true;
    }
    if (afterHeadline && block.isHeading() && block.length() >= 50) {
      return true;
    }
    return block.length() < 40 && !block.endsSentence() && block.linkShare() > 0.5;
  }

  private static boolean named(Block block, Set<String> names) {
    Element element = block.element();
    for (int i = 0; i < 2 && element != null; i++, element = element.parent()) {
      for (String word : Noise.words(element)) {
        if (names.contains(word)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Block> body(List<Block> from) {
    List<Block> kept = new ArrayList<>();
    Shingles seen = new Shingles();
    for (Block block : from) {
      Patience.heed();
      boolean links = block.linkShare() > (block.length() < 200 ? 0.7 : 0.8);
      boolean again = seen.hasMostOf(block.text());
      if (!links && !again && !Furniture.is(block.text()) && !isCaption(block)) {
        kept.add(block);
      }
    }
    return kept;
  }

  /** A short text alone with a picture. */
  private boolean isCaption(Block block) {
    if (block.length() > 250) {
      return false;
    }
    Element element = block.element();
    for (int i = 0; i < AROUND && element != container && element != null; i++) {
      if (!hasAtMost(element, block.length() + 40)) {
        return false;
      }
      if (element.selectFirst("img, picture, video, amp-img") != null) {
        return true;
      }
      element = element.parent();
    }
    return false;
  }

  /** Whether the element's text is no longer; looks no further than that. */
  private static boolean hasAtMost(Element element, int characters) {
    int[] left = {characters};
    NodeTraversor.filter(
        (node, depth) -> {
          left[0] -= node instanceof TextNode words ? words.text().strip().length() : 0;
          return left[0] < 0 ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        },
        element);
    return left[0] >= 0;
  }

  /** Without what comes after the last words: headings, scraps, lists of links, invitations. */
  private static List<Block> tail(List<Block> blocks) {
    int end = blocks.size();
    for (int before = -1; before != end; ) {
      before = end;
      end = withoutLinkList(blocks, end);
      while (end > 0 && isTailMatter(blocks.get(end - 1))) {
        end--;
      }
    }
    return blocks.subList(0, end);
  }

  /** A last list is one of links if a good part of it is. */
  private static int withoutLinkList(List<Block> blocks, int end) {
    int from = end;
    int linked = 0;
    int length = 0;
    while (from > 0
        && blocks.get(from - 1).element().normalName().equals("li")
        && blocks.get(from - 1).element().parent() == blocks.get(end - 1).element().parent()) {
      from--;
      linked += blocks.get(from).linked();
      length += blocks.get(from).length();
    }
    return linked * 3 > length ? from : end;
  }

  private static boolean isTailMatter(Block last) {
    String tag = last.element().normalName();
    return last.isHeading()
        || Bylines.is(last.text())
        || Furniture.invites(last.text())
        || last.length() < 40 && !last.endsSentence() && last.linkShare() > 0.3
        || tag.equals("li") && last.linkShare() > 0.4 && last.length() < 150;
  }
}
