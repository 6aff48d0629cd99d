package org.capias.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.capias.intake.feed.Feed;
import org.capias.intake.html.Html;
import org.capias.intake.text.Charsets;
import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The test files of feedparser: each begins with a comment {@code Expect: <Python expression>} over
 * what that library makes of it. Every file must be read or refused in words; simple expectations
 * ({@code entries[0]['title'] == '…'}) are translated and checked. What they say in HTML is
 * compared as words, because words are what Capias keeps; attributes that it does not keep
 * (players, maps, base addresses of single values) are counted as not asked.
 */
final class FeedTests {
  /** Where the set has its files served from. */
  private static final String HOME = "http://127.0.0.1:8097/";

  private static final Pattern EXPECT = Pattern.compile("Expect:\\s*([^\\n]*)");
  private static final Pattern HEADER =
      Pattern.compile("Header:\\s*Content-type:\\s*([^\\n]*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern SIMPLE =
      Pattern.compile(
          "^(?:(?:not )?bozo and"
              + " )?(feed|entries\\[0\\])(?:\\['(\\w+)'\\]|\\.(\\w+))((?:\\[0\\])?(?:\\['(?:value|name|email)'\\]))?\\s*==\\s*(u?'(?:[^'\\\\]|\\\\.)*'|u?\"(?:[^\"\\\\]|\\\\.)*\"|\\([\\d,"
              + " ]+\\))\\s*$");

  private final PrintStream out;
  private int files;
  private int read;
  private int refused;
  private int asked;
  private int right;

  private FeedTests(PrintStream out) {
    this.out = out;
  }

  static void run(Path folder, PrintStream out) throws IOException {
    FeedTests tests = new FeedTests(out);
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(FeedTests::isFeed).sorted().toList()) {
        tests.test(folder.relativize(file), Files.readAllBytes(file));
      }
    }
    out.printf(
        Locale.ROOT,
        "%d files, %d read, %d refused, 0 crashes; %d of %d expectations hold (%.3f)%n",
        tests.files,
        tests.read,
        tests.refused,
        tests.right,
        tests.asked,
        tests.asked == 0 ? 0 : (double) tests.right / tests.asked);
  }

  private static boolean isFeed(Path file) {
    String name = file.toString();
    return name.endsWith(".xml") || name.endsWith(".json");
  }

  private void test(Path name, byte[] bytes) {
    files++;
    Charset charset = Charsets.of(bytes, null).charset();
    String text = new String(bytes, charset);
    if (!text.contains("Expect:")) {
      text = new String(bytes, StandardCharsets.ISO_8859_1);
    }
    Matcher header = HEADER.matcher(text);
    String told = header.find() ? charset(header.group(1)) : null;
    Feed feed = Feed.read(bytes, told, URI.create(HOME + "tests/feed.xml"), true);
    if (feed == null) {
      refused++;
    } else {
      read++;
    }
    Matcher expect = EXPECT.matcher(text);
    Matcher simple = SIMPLE.matcher(expect.find() ? expect.group(1).strip() : "");
    if (!simple.matches()) {
      return;
    }
    String key = simple.group(2) == null ? simple.group(3) : simple.group(2);
    boolean whole = simple.group(1).equals("feed");
    if (!isKept(key, whole)) {
      return;
    }
    asked++;
    String wanted = simple.group(5);
    String part = String.valueOf(simple.group(4));
    String found = feed == null ? null : value(feed, part.contains("email") ? "mail" : key, whole);
    boolean holds =
        wanted.startsWith("(") ? day(wanted).equals(found) : same(literal(wanted), found);
    if (holds) {
      right++;
    } else {
      out.printf("%s\t%s\t%s\t%s%n", name, key, wanted.replace('\n', ' '), found);
    }
  }

  private static @Nullable String charset(String type) {
    Matcher charset = Pattern.compile("charset=([\\w.-]+)").matcher(type);
    return charset.find() ? charset.group(1) : null;
  }

  private static boolean isKept(String key, boolean whole) {
    List<String> both = List.of("title", "title_detail", "link", "id", "author", "author_detail");
    return both.contains(key)
        || (whole
                ? List.of("tagline", "subtitle", "description", "copyright", "rights", "language")
                : List.of(
                    "description",
                    "summary",
                    "content",
                    "guid",
                    "published_parsed",
                    "updated_parsed",
                    "summary_detail"))
            .contains(key);
  }

  private static @Nullable String value(Feed feed, String key, boolean whole) {
    if (whole) {
      return switch (key) {
        case "title", "title_detail" -> feed.title();
        case "link" -> feed.link();
        case "id" -> feed.id();
        case "author" -> author(feed.author(), feed.authorMail());
        case "author_detail" -> feed.author();
        case "mail" -> feed.authorMail();
        case "copyright", "rights" -> feed.rights();
        case "language" -> feed.language();
        default -> feed.subtitle();
      };
    }
    if (feed.entries().isEmpty()) {
      return null;
    }
    Feed.Entry entry = feed.entries().get(0);
    return switch (key) {
      case "title", "title_detail" -> entry.title();
      case "link" -> entry.link();
      case "id", "guid" -> entry.id();
      case "author" -> author(entry.author(), entry.authorMail());
      case "author_detail" -> entry.author();
      case "mail" -> entry.authorMail();
      case "content" -> entry.text();
      case "published_parsed" -> text(entry.published());
      case "updated_parsed" -> text(entry.updated() == null ? entry.published() : entry.updated());
      default -> entry.summary() == null ? entry.text() : entry.summary();
    };
  }

  /** As feedparser puts it together, of the two that Capias keeps apart. */
  private static @Nullable String author(@Nullable String name, @Nullable String mail) {
    return mail == null || mail.equals(name) ? name : name + " (" + mail + ")";
  }

  private static @Nullable String text(@Nullable PartialDate day) {
    return day == null ? null : day.toString();
  }

  private static String day(String tuple) {
    String[] numbers = tuple.replaceAll("[() ]", "").split(",");
    return String.format(
        Locale.ROOT,
        "%s-%02d-%02d",
        numbers[0],
        Integer.parseInt(numbers[1]),
        Integer.parseInt(numbers[2]));
  }

  private static boolean same(String wanted, @Nullable String found) {
    String words = found == null ? "" : found;
    return plain(wanted).equals(plain(words)) || plain(wanted).equals(spaced(words));
  }

  private static String plain(String text) {
    String words = text.contains("<") || text.contains("&") ? Html.words(text, null).text() : text;
    return spaced(words);
  }

  private static String spaced(String words) {
    return words.replaceAll("(?U)[\\s\\u00A0]+", " ").strip();
  }

  /** A Python string. */
  private static String literal(String quoted) {
    String body = quoted.substring(quoted.startsWith("u") ? 2 : 1, quoted.length() - 1);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c != '\\' || i + 1 == body.length()) {
        text.append(c);
        continue;
      }
      char next = body.charAt(++i);
      int digits = next == 'x' ? 2 : next == 'u' ? 4 : next == 'U' ? 8 : 0;
      if (digits > 0 && i + digits < body.length()) {
        text.appendCodePoint(Integer.parseInt(body.substring(i + 1, i + 1 + digits), 16));
        i += digits;
      } else {
        text.append(next == 'n' ? '\n' : next == 't' ? '\t' : next == 'r' ? '\r' : next);
      }
    }
    return text.toString();
  }
}
