package org.capias.reading.claim;

import java.util.List;
import org.capias.reading.name.Cast;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Which court a text speaks of: by name, by short name, by description ("the UN tribunal"), or as
 * "the court" that was named last. A national court is kept apart, by its own name.
 */
final class Courts {
  private final Tokens tokens;
  private final Cast cast;

  /** The international court named last. */
  private @Nullable String last;

  Courts(Tokens tokens, Cast cast) {
    this.tokens = tokens;
    this.cast = cast;
    // A text that opens with "the court" names it later.
    this.last = named(0, tokens.size());
  }

  /** Reads the names of courts in a sentence, for "the court" in what follows. */
  void see(Line line) {
    String named = named(line.sentence.first(), line.sentence.end());
    if (named != null) {
      last = named;
    }
  }

  /** The international court named last, or null. */
  @Nullable String last() {
    return last;
  }

  /** The international court named between two tokens, or null. */
  @Nullable String named(int first, int end) {
    List<Mention> mentions = cast.within(first, end);
    for (int m = 0; m < mentions.size(); m++) {
      Mention mention = mentions.get(m);
      Entity entity = cast.of(mention);
      if (entity.kind() == Kind.ORGANISATION || entity.kind() == Kind.THING) {
        String court = court(tokens.words(mention.first(), mention.end()));
        court = court == null ? court(entity.name()) : court;
        court = court == null ? court(longer(mention)) : court;
        if (court != null) {
          return court;
        }
      }
    }
    for (int i = first; i < end; i++) {
      if (tokens.is(i, "tribunal") && i > 0) {
        String court = Groups.court(tokens.words(i - 1, i + 1));
        if (court != null) {
          return court;
        }
      }
      String court = tokens.is(i, "tribunal") || tokens.is(i, "court") ? described(i) : null;
      if (court != null) {
        return court;
      }
    }
    return null;
  }

  /** "the UN court for Yugoslavia", "the tribunal for the former Yugoslavia", for its crimes. */
  private @Nullable String described(int court) {
    if (tokens.is(court + 1, "in")) {
      return switch (tokens.lower(court + 2)) {
        case "arusha" -> "ICTR";
        case "freetown" -> "Special Court for Sierra Leone";
        default -> null;
      };
    }
    if (!tokens.is(court + 1, "for")) {
      return null;
    }
    int country = court + 2;
    while (tokens.is(country, "the") || tokens.is(country, "former") || tokens.is(country, "ex")) {
      country++;
    }
    return switch (tokens.lower(country)) {
      case "yugoslavia", "ex-yugoslavia" -> "ICTY";
      case "rwanda" -> "ICTR";
      case "sierra" -> "Special Court for Sierra Leone";
      default -> null;
    };
  }

  /** "Special Court" and "for Sierra Leone" are one name. */
  private String longer(Mention mention) {
    int link = mention.end();
    Mention next =
        tokens.is(link, "for") ? cast.at(tokens.is(link + 1, "the") ? link + 2 : link + 1) : null;
    return tokens.words(mention.first(), next == null ? mention.end() : next.end());
  }

  private static @Nullable String court(String name) {
    String court = Groups.court(name);
    return court == null || court.equals("Rome Statute") || court.equals("ICJ") ? null : court;
  }

  /**
   * The court between two tokens: named, or "the court", "its judges", "prosecutors" as named last.
   */
  @Nullable String meant(int first, int end) {
    String named = named(first, end);
    if (named != null) {
      return named;
    }
    for (int i = first; i < end; i++) {
      if (isTheHague(i)) {
        return last == null ? "ICC" : last;
      }
      boolean definite =
          tokens.is(i - 1, "the")
              || tokens.is(i - 1, "this")
              || tokens.is(i - 1, "same")
              || tokens.is(i - 1, "hague-based")
              || tokens.is(i - 1, "based") && tokens.is(i - 3, "hague")
              || tokens.is(i - 1, "whose");
      String word = tokens.lower(i);
      boolean court = word.equals("court") || word.equals("tribunal") || word.equals("body");
      if (court && definite && national(first, end) == null) {
        boolean hague = isInTheHague(i) || tokens.lower(i - 1).endsWith("based");
        return last == null && hague ? (word.equals("court") ? "ICC" : "ICTY") : last;
      }
      boolean bench = word.equals("chamber") && (tokens.is(i - 1, "pre-trial") || definite);
      boolean people = word.equals("judges") || word.equals("prosecutors");
      if (people || word.equals("prosecutor") || bench) {
        boolean hague = last == null && isInTheHague(i);
        return hague ? "ICC" : national(first, end) == null ? last : null;
      }
    }
    return null;
  }

  /** "the tribunal", of no state and whichever it is: international ones are called so. */
  boolean isTribunal(int first, int end) {
    for (int i = first; i < end; i++) {
      if (tokens.is(i, "tribunal")) {
        boolean military = tokens.is(i - 1, "military") || tokens.is(i - 1, "revolutionary");
        return tokens.is(first, "the") && !military && national(first, end) == null;
      }
    }
    return false;
  }

  /** "wanted by The Hague": the town for its court, unless it is the place of something. */
  private boolean isTheHague(int token) {
    if (!tokens.is(token, "hague") || !tokens.is(token - 1, "the")) {
      return false;
    }
    return token < 2
        || switch (tokens.lower(token - 2)) {
          case "in", "at", "to", "from", "near", "outside", "for", "of", "via" -> false;
          default -> true;
        };
  }

  /** "the court in The Hague" that issues warrants is the International Criminal Court. */
  private boolean isInTheHague(int court) {
    return tokens.is(court + 1, "in")
        && (tokens.is(court + 2, "hague") || tokens.is(court + 3, "hague"));
  }

  /** The name before "court": "a Manila court", "a Congolese military court". */
  private @Nullable Mention ownerBefore(int court, int first) {
    Mention next = cast.at(court - 1);
    Mention far = cast.at(court - 2);
    boolean adjective =
        court - 2 >= first
            && next == null
            && far != null
            && far.kind() == Kind.STATE
            && far.form() == Form.DEMONYM;
    return adjective ? far : next;
  }

  /** Who issues warrants in a state: "French judges", "Turkish prosecutors". */
  private static boolean isBench(String word) {
    return switch (word) {
      case "judge",
          "judges",
          "prosecutor",
          "prosecutors",
          "magistrate",
          "magistrates",
          "police",
          "authorities" ->
          true;
      default -> false;
    };
  }

  /** A national court named between two tokens ("Pretoria High Court"), as named, or null. */
  @Nullable String national(int first, int end) {
    for (Mention mention : cast.within(first, end)) {
      Entity entity = cast.of(mention);
      String words = tokens.words(mention.first(), mention.end());
      boolean court =
          words.endsWith("Court") || words.endsWith("Tribunal") || words.contains("Court of");
      if (entity.kind() == Kind.ORGANISATION && court && Groups.court(words) == null) {
        return words;
      }
    }
    for (int i = first + 1; i < end; i++) {
      Mention owner = cast.at(i - 1);
      if (isBench(tokens.lower(i))
          && owner != null
          && owner.kind() == Kind.STATE
          && owner.form() == Form.DEMONYM) {
        return tokens.words(owner.first(), i + 1);
      }
      if (tokens.is(i, "court") || tokens.is(i, "tribunal")) {
        Mention before = ownerBefore(i, first);
        if (before != null && before.kind() != Kind.ORGANISATION && before.kind() != Kind.PERSON) {
          return tokens.words(before.first(), i + 1);
        }
        Mention behind = tokens.is(i + 1, "in") && i + 2 < end ? cast.at(i + 2) : null;
        boolean hague =
            behind != null && tokens.words(behind.first(), behind.end()).endsWith("Hague");
        if (behind != null && behind.kind() != Kind.PERSON && !hague) {
          return tokens.words(i, behind.end());
        }
      }
    }
    return null;
  }
}
