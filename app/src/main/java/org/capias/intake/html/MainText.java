package org.capias.intake.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.capias.intake.limit.Patience;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Which blocks of a page are its article.
 *
 * <p>Every block has a value: prose counts for what it is long, links and scraps count against. The
 * article is the element whose blocks are worth most together; names and roles that publishers give
 * to the body of an article weigh in its favour, names of furniture take an element out unless a
 * good part of the page's prose stands in it.
 */
final class MainText {
  /** With more of the page's prose an element is not furniture, whatever it is called. */
  private static final double GOOD_PART = 0.4;

  private static final Set<String> KINDS =
      Set.of("article", "story", "post", "entry", "news", "blog", "page", "main", "single");
  private static final Set<String> PARTS = Set.of("body", "content", "text", "copy", "contents");

  /** Elements of one line or paragraph: part of an article, never the whole. */
  private static final Set<String> LINES =
      Set.of("p", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "tr", "dd");

  private final Document page;
  private final List<Block> blocks;
  private final IdentityHashMap<Element, Double> prose = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Boolean> noise = new IdentityHashMap<>();

  private MainText(Document page) {
    this.page = page;
    this.blocks = Blocks.of(page.body());
    for (Block block : blocks) {
      Patience.heed();
      double value = Math.max(0, value(block));
      for (Element e = block.element(); e != null; e = e.parent()) {
        prose.merge(e, value, Double::sum);
      }
    }
  }

  static List<Block> of(Document page, @Nullable String title) {
    MainText text = new MainText(page);
    Element container = text.container();
    if (container == null) {
      return List.of();
    }
    List<Block> inside = new ArrayList<>();
    for (Block block : text.blocks) {
      if (isInside(block.element(), container) && !text.isNoise(block.element())) {
        inside.add(block);
      }
    }
    return Trim.of(inside, container, title);
  }

  private @Nullable Element container() {
    IdentityHashMap<Element, Double> sums = new IdentityHashMap<>();
    List<Element> inOrder = new ArrayList<>();
    for (Block block : blocks) {
      Patience.heed();
      if (isNoise(block.element())) {
        continue;
      }
      double value = value(block);
      for (Element e = block.element(); e != null; e = e.parent()) {
        if (!sums.containsKey(e)) {
          inOrder.add(e);
        }
        sums.merge(e, value, Double::sum);
      }
    }
    Element best = null;
    double most = 0;
    for (Element element : inOrder) {
      Patience.heed();
      double sum = sums.getOrDefault(element, 0.0) * favour(element);
      if (sum > most && !LINES.contains(element.normalName())) {
        best = element;
        most = sum;
      }
    }
    return best;
  }

  private static double favour(Element element) {
    if (element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")) {
      return 1.5;
    }
    if (element.normalName().equals("article")) {
      return 1.1;
    }
    List<String> words = Noise.words(element);
    boolean kind = false;
    boolean part = false;
    boolean both = false;
    for (String word : words) {
      kind |= KINDS.contains(word);
      part |= PARTS.contains(word);
      both |= word.equals("articlebody") || word.equals("storybody") || word.equals("postbody");
    }
    return both || kind && part ? 1.15 : 1;
  }

  private static double value(Block block) {
    double links = block.linkShare();
    int n = block.length();
    if (links > 0.5 || mentionsCookies(block.text())) {
      return -n - 20;
    }
    if (n < 40 && !block.endsSentence()) {
      return -10;
    }
    return n * (1 - 2 * links);
  }

  private static boolean mentionsCookies(String text) {
    String lower = text.length() > 700 ? "" : text.toLowerCase(Locale.ROOT);
    return lower.contains("cookie")
        && (lower.contains("website") || lower.contains("site") || lower.contains("browser"))
        && (lower.contains("use") || lower.contains("consent") || lower.contains("accept"));
  }

  private boolean isNoise(Element element) {
    Boolean known = noise.get(element);
    if (known != null) {
      return known;
    }
    Element parent = element.parent();
    String tag = element.normalName();
    boolean is =
        !tag.equals("body")
            && !tag.equals("html")
            && (isFurniture(element) || parent != null && isNoise(parent));
    noise.put(element, is);
    return is;
  }

  private boolean isFurniture(Element element) {
    if (!Noise.is(element)) {
      return false;
    }
    double all = prose.getOrDefault(page.body(), 0.0);
    return prose.getOrDefault(element, 0.0) < GOOD_PART * all;
  }

  static boolean isInside(Element element, Element outer) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e == outer) {
        return true;
      }
    }
    return false;
  }
}
