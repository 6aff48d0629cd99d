package org.capias.intake.html;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.capias.intake.Offsets;
import org.capias.intake.text.CharBytes;
import org.capias.intake.text.Charsets;
import org.capias.intake.text.Places;
import org.capias.model.PartialDate;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads a web page.
 *
 * <pre>{@code
 * Html.Article article = Html.read(bytes, "utf-8", URI.create("https://example.org/a"), true);
 * }</pre>
 *
 * <p>Never throws for what a page holds: elements nested deeper than {@link #DEEPEST} are read as
 * if they stood side by side, and that is told.
 */
public final class Html {
  /** Browsers stop at 512. */
  static final int DEEPEST = 512;

  /** A page that shows less has its article put in by a script. */
  private static final int STUB = 250;

  private Html() {}

  /**
   * What a page says.
   *
   * @param text main text, empty where none was found
   * @param offsets from the text to the page's bytes
   * @param charset how the page was decoded
   * @param outlet the site's name as it tells it, else its host
   * @param published day of first publication
   * @param modified day of the last change
   * @param language as the page tells it
   * @param canonical the address that the page gives itself
   * @param remarks reservations, one clause each
   */
  public record Article(
      String text,
      Offsets offsets,
      Charset charset,
      @Nullable String title,
      @Nullable String author,
      @Nullable String outlet,
      @Nullable PartialDate published,
      @Nullable PartialDate modified,
      @Nullable String language,
      @Nullable String canonical,
      @Nullable String description,
      List<String> remarks) {}

  /**
   * Reads a page.
   *
   * @param bytes the page, content coding removed
   * @param told its encoding as told outside it, or null
   * @param target its address, or null
   * @param mapped whether offsets are wanted
   */
  public static Article read(
      byte[] bytes, @Nullable String told, @Nullable URI target, boolean mapped) {
    Charsets.Choice choice = Charsets.of(bytes, told);
    List<String> remarks = new ArrayList<>();
    if (choice.remark() != null) {
      remarks.add(choice.remark());
    }
    String source =
        new String(bytes, choice.skip(), bytes.length - choice.skip(), choice.charset());
    Parser parser = Parser.htmlParser().setTrackPosition(mapped).setMaxDepth(DEEPEST);
    Document page = parser.parseInput(source, target == null ? "" : target.toString());
    Facts facts = new Facts(page, target);
    String title = facts.title();
    List<Block> blocks = MainText.of(page, title);
    CharBytes places = mapped ? CharBytes.of(bytes, choice.skip(), choice.charset(), source) : null;
    Written written = Written.of(blocks, source, places);
    Words words = new Words(written.text(), written.offsets());
    String body = facts.json().ofArticle("articleBody");
    if (body != null && words.text().length() < STUB && body.length() > 2 * words.text().length()) {
      words = body.contains("<") ? words(body, null) : plain(body, null);
      remarks.add("text taken from what the page tells search engines, because it shows none");
    }
    return new Article(
        words.text(),
        words.offsets(),
        choice.charset(),
        title,
        facts.author(),
        facts.outlet(),
        facts.published(),
        facts.modified(),
        facts.language(),
        facts.canonical(),
        facts.description(),
        remarks);
  }

  /**
   * The words of a piece of HTML, all of them: a feed's entry, a letter's body.
   *
   * @param html the piece
   * @param places where its characters stand in the bytes, or null where no offsets are wanted
   */
  public static Words words(String html, @Nullable Places places) {
    Parser parser = Parser.htmlParser().setTrackPosition(places != null).setMaxDepth(DEEPEST);
    Document page = parser.parseInput(html, "");
    Written written = Written.of(Blocks.of(page.body()), html, places);
    return new Words(written.text(), written.offsets());
  }

  /** A piece of plain text as it stands, without white space at its ends. */
  public static Words plain(String text, @Nullable Places places) {
    String words = text.strip();
    int lead = text.indexOf(words);
    Offsets.Builder offsets = new Offsets.Builder();
    int codePoint = 0;
    for (int i = 0; places != null && i < words.length(); codePoint++) {
      int next = i + Character.charCount(words.codePointAt(i));
      int start = places.start(lead + i);
      int end = places.end(lead + next);
      if (start >= 0 && end > start) {
        offsets.add(codePoint, start, end - start);
      }
      i = next;
    }
    return new Words(words, offsets.build());
  }

  /** Text and its places. */
  public record Words(String text, Offsets offsets) {}
}
