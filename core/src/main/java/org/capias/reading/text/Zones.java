package org.capias.reading.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Tells the article from what stands around it. Rules of words ({@link ZoneCues}), of look (short
 * lines without a verb) and of place (top, end); each marks sentences, none removes any. What no
 * rule marks is {@link Zone#BODY}: a doubtful line stays in.
 *
 * <p>The file is over 300 lines: each kind of furniture is one short test, and they are asked
 * together.
 */
final class Zones {
  private static final int HEADING_WORDS = 16;
  private static final int HEADLINE_WORDS = 24;
  private static final int ARTICLE_WORDS = 18;
  private static final int MOTTO_WORDS = 30;
  private static final int LONG_WORDS = 12;
  private static final int LABELS = 4;
  private static final int EARLY_LINES = 4;

  /** Lines of nothing but these are buttons. */
  private static final Set<String> BUTTONS =
      Set.of(
          "share",
          "tweet",
          "email",
          "print",
          "facebook",
          "twitter",
          "whatsapp",
          "linkedin",
          "telegram",
          "reddit",
          "pinterest",
          "instagram",
          "youtube",
          "tiktok",
          "messenger",
          "viber",
          "copy",
          "link",
          "save",
          "comments",
          "comment",
          "subscribe",
          "menu",
          "search",
          "home",
          "login",
          "log",
          "sign",
          "in",
          "up",
          "register",
          "newsletter",
          "rss",
          "more",
          "x",
          "bookmark",
          "follow",
          "us",
          "on",
          "like",
          "this",
          "world",
          "politics",
          "business",
          "sports",
          "sport",
          "opinion",
          "culture",
          "tech",
          "science",
          "health",
          "video",
          "videos",
          "photos",
          "podcasts",
          "live",
          "news",
          "latest",
          "africa",
          "asia",
          "europe",
          "americas",
          "travel",
          "climate",
          "about",
          "contact",
          "advertise",
          "careers",
          "weather",
          "editions",
          "english");

  private final Tokens tokens;
  private final List<Sentence> sentences;
  private final Zone[] zones;
  private final List<Line> lines;

  private Zones(Tokens tokens, List<Sentence> sentences) {
    this.tokens = tokens;
    this.sentences = sentences;
    this.zones = new Zone[sentences.size()];
    Arrays.fill(zones, Zone.BODY);
    this.lines = Line.of(tokens, sentences);
  }

  /** The same sentences with their zones; a dateline becomes a sentence of its own. */
  static List<Sentence> mark(Tokens tokens, List<Sentence> sentences) {
    Zones zones = new Zones(tokens, withDatelines(tokens, sentences));
    zones.mark();
    List<Sentence> marked = new ArrayList<>(zones.sentences.size());
    for (int s = 0; s < zones.zones.length; s++) {
      Sentence sentence = zones.sentences.get(s);
      marked.add(
          new Sentence(sentence.first(), sentence.end(), sentence.paragraph(), zones.zones[s]));
    }
    return marked;
  }

  private static List<Sentence> withDatelines(Tokens tokens, List<Sentence> sentences) {
    Datelines datelines = new Datelines(tokens);
    List<Sentence> split = new ArrayList<>(sentences.size() + 4);
    int paragraph = -1;
    for (Sentence sentence : sentences) {
      boolean opens = sentence.paragraph() != paragraph;
      paragraph = sentence.paragraph();
      int end = -1;
      if (opens && LetterCase.of(tokens, sentence) != LetterCase.CAPITALS) {
        end = datelines.end(sentence, paragraph < EARLY_LINES);
      }
      if (end > 0) {
        split.add(new Sentence(sentence.first(), end, paragraph, Zone.DATELINE));
        split.add(new Sentence(end, sentence.end(), paragraph, Zone.BODY));
      } else {
        split.add(sentence);
      }
    }
    return split;
  }

  private void mark() {
    Datelines datelines = new Datelines(tokens);
    for (int s = 0; s < zones.length; s++) {
      Sentence sentence = sentences.get(s);
      if (sentence.zone() == Zone.DATELINE || datelines.isDay(sentence)) {
        zones[s] = Zone.DATELINE;
      } else if (isEmpty(sentence) || isButtons(sentence)) {
        zones[s] = Zone.NOISE;
      }
    }
    markCues();
    markBylines();
    markHeadings();
    markEnd();
    markTop();
  }

  private void markCues() {
    for (Line line : lines) {
      boolean late = line.first() * 3 >= zones.length * 2;
      for (int s = line.first(); s < line.end(); s++) {
        Sentence sentence = sentences.get(s);
        ZoneCues.Cue cue = ZoneCues.at(tokens, firstWord(sentence), sentence.end(), false);
        if (cue != null) {
          switch (cue.scope()) {
            case PARAGRAPH -> {
              // Within a paragraph of the article a cue speaks for its own sentence only.
              int end = s == line.first() ? line.end() : s + 1;
              Arrays.fill(zones, s, end, cue.zone());
            }
            default -> zones[s] = cue.zone();
          }
        } else if (late && isWithin(sentence)) {
          Arrays.fill(zones, line.first(), line.end(), within(sentence));
          break;
        }
      }
    }
  }

  private boolean isWithin(Sentence sentence) {
    return within(sentence) != Zone.BODY;
  }

  private Zone within(Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      ZoneCues.Cue cue = ZoneCues.at(tokens, i, sentence.end(), true);
      if (cue != null) {
        return cue.zone();
      }
    }
    return Zone.BODY;
  }

  /** The first token behind bullets and opening brackets. */
  private int firstWord(Sentence sentence) {
    int i = sentence.first();
    while (i + 1 < sentence.end()
        && tokens.shape(i) == Shape.MARK
        && "-–—*•>»|(".indexOf(tokens.lower(i).charAt(0)) >= 0) {
      i++;
    }
    return i;
  }

  private void markBylines() {
    Bylines bylines = new Bylines(tokens, sentences);
    for (Line line : lines) {
      for (int s = line.first(); s < line.end(); s++) {
        if (zones[s] == Zone.BODY && bylines.isByline(sentences.get(s))) {
          zones[s] = Zone.BYLINE;
          // "World News. Talks in Geneva, part 1. By Ann Writer": labels before it.
          for (int t = Math.max(line.first(), s - LABELS); t < s; t++) {
            zones[t] = isLabel(sentences.get(t)) ? Zone.NOISE : zones[t];
          }
        }
      }
    }
    for (int l = Math.max(1, lines.size() / 2); l < lines.size(); l++) {
      Line line = lines.get(l);
      if (zones[line.first()] == Zone.BODY
          && bylines.isBiography(line.first(), line.first(), zones)) {
        Arrays.fill(zones, line.first(), line.end(), Zone.BYLINE);
      }
    }
  }

  private boolean isLabel(Sentence sentence) {
    return sentence.size() <= 10 && !hasVerb(sentence);
  }

  private boolean hasVerb(Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (Line.isFinite(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isEmpty(Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      Shape shape = tokens.shape(i);
      boolean tag = shape == Shape.MARK && tokens.is(i, "#") && i + 1 < sentence.end();
      if (tag) {
        i++;
      } else if (shape != Shape.MARK && shape != Shape.QUOTE) {
        return false;
      }
    }
    return true;
  }

  /** "Share Tweet Email", "Home | World | Politics". */
  private boolean isButtons(Sentence sentence) {
    int buttons = 0;
    int bars = 0;
    int others = 0;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      String word = tokens.lower(i);
      if (tokens.shape(i) == Shape.MARK) {
        bars += "|»›·•".indexOf(word.charAt(0)) >= 0 ? 1 : 0;
      } else if (BUTTONS.contains(word)) {
        buttons++;
      } else {
        others++;
      }
    }
    return others == 0 && buttons >= 2
        || bars >= 3 && others + buttons <= 4 * (bars + 1) && !hasVerb(sentence);
  }

  private void markHeadings() {
    boolean stops = usesStops();
    for (int l = 0; l < lines.size(); l++) {
      Line line = lines.get(l);
      if (zones[line.first()] != Zone.BODY || isListed(line)) {
        continue;
      }
      int most = l < EARLY_LINES ? HEADLINE_WORDS : HEADING_WORDS;
      LetterCase look = LetterCase.of(tokens, sentences.get(line.first()));
      boolean title = look == LetterCase.TITLE || look == LetterCase.CAPITALS && line.words() < 12;
      boolean open1 = line.isTitleLike(most) && (stops || title);
      boolean closed = line.closed() && line.end() - line.first() == 1 && line.words() <= 12;
      if (lines.size() > 1 && (open1 || closed && title && line.words() > 0 && !isQuoted(line))) {
        zones[line.first()] = Zone.HEADING;
      }
    }
  }

  /** Where most long lines have no full stop, its absence tells nothing. */
  private boolean usesStops() {
    int open = 0;
    int longLines = 0;
    for (Line line : lines) {
      if (line.words() >= LONG_WORDS) {
        longLines++;
        open += line.closed() ? 0 : 1;
      }
    }
    return longLines > 0 ? open * 2 < longLines : lines.size() < EARLY_LINES;
  }

  private boolean isQuoted(Line line) {
    return tokens.shape(sentences.get(line.first()).first()) == Shape.QUOTE;
  }

  /** An item of a list: it begins with a bullet or holds a colon after its first words. */
  private boolean isListed(Line line) {
    String first = tokens.lower(sentences.get(line.first()).first());
    return "-–—*•".indexOf(first.charAt(0)) >= 0;
  }

  /**
   * From the end upwards: lines that look like headings and have no text below them. Below a line
   * that is surely no article a motto or an order counts as well.
   */
  private void markEnd() {
    boolean told = false;
    for (int l = lines.size() - 1; l > 0; l--) {
      Line line = lines.get(l);
      Zone zone = zones[line.first()];
      boolean single = line.end() - line.first() == 1;
      boolean apart = !zone.tells();
      boolean title = zone == Zone.HEADING && (told || isTitle(line));
      boolean motto = told && zone == Zone.BODY && single && isMotto(line);
      boolean day = told && zone == Zone.DATELINE && single;
      if (!(apart || title || motto || day)) {
        return;
      }
      told |= apart;
      for (int s = line.first(); s < line.end(); s++) {
        zones[s] = zones[s].tells() ? Zone.NOISE : zones[s];
      }
    }
  }

  private boolean isTitle(Line line) {
    return !line.verb() || LetterCase.of(tokens, sentences.get(line.first())) == LetterCase.TITLE;
  }

  private boolean isMotto(Line line) {
    return line.words() <= 8 && isOrder(line) || line.words() <= MOTTO_WORDS && !line.verb();
  }

  /** "Explore our flagship event." */
  private boolean isOrder(Line line) {
    int first = sentences.get(line.first()).first();
    return tokens.tag(first) == Tag.VERB
        && Verbs.forms(tokens.lower(first)) == Verbs.BASE
        && line.end() - line.first() == 1;
  }

  /**
   * Short open lines before the article are navigation where three follow each other; a heading
   * right above a sign-up line belongs to it.
   */
  private void markTop() {
    int run = 0;
    for (int l = 0; l < lines.size() && lines.get(l).words() < ARTICLE_WORDS; l++) {
      Line line = lines.get(l);
      boolean item = line.isTitleLike(3) && !line.verb() && !hasNumber(line);
      run = item ? run + 1 : 0;
      if (run == 3) {
        Arrays.fill(zones, lines.get(l - 2).first(), line.end(), Zone.NOISE);
      } else if (run > 3) {
        zones[line.first()] = Zone.NOISE;
      }
    }
    for (int l = lines.size() - 2; l >= 0; l--) {
      Line line = lines.get(l);
      Line next = lines.get(l + 1);
      boolean noiseBelow = zones[next.first()] == Zone.NOISE && zones[next.end() - 1] == Zone.NOISE;
      if (zones[line.first()] == Zone.HEADING && noiseBelow && l > 0 && line.words() <= 6) {
        zones[line.first()] = Zone.NOISE;
      }
    }
  }

  private boolean hasNumber(Line line) {
    Sentence sentence = sentences.get(line.first());
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (tokens.shape(i) == Shape.NUMBER) {
        return true;
      }
    }
    return false;
  }
}
