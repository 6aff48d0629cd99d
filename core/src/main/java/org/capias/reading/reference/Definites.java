package org.capias.reading.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.capias.reading.name.Cast;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What a definite description stands for by what the text has told: "the court" is the High Court
 * in Pretoria, "the country" the state named last, "the House speaker" who was told to hold that
 * office.
 */
final class Definites {
  /** Tokens looked back over: an antecedent further away than this is not in the reader's mind. */
  private static final int REACH = 600;

  private static final Set<String> COUNTRY =
      Set.of("country", "nation", "kingdom", "republic", "host", "hosts");

  /** Courts that texts name by their letters alone. */
  private static final Set<String> COURTS =
      Set.of("icc", "icj", "icty", "ictr", "irmct", "scsl", "ecthr", "echr");

  private final Tokens tokens;
  private final Cast cast;
  private final ProperPhrases proper;

  /** People by the last word of their role; made when first asked for. */
  private @Nullable Map<String, List<Entity>> holders;

  Definites(Tokens tokens, Cast cast) {
    this.tokens = tokens;
    this.cast = cast;
    this.proper = new ProperPhrases(tokens);
  }

  /** The fuller name of what a noun behind "the" at a token stands for, or null. */
  @Nullable String fuller(int first, String noun) {
    if (COUNTRY.contains(noun)) {
      return country(first);
    }
    boolean court = noun.equals("court") || noun.equals("tribunal");
    for (int i = first - 1; i >= 0 && first - i < REACH; i--) {
      if (court && COURTS.contains(tokens.lower(i))) {
        return noun + " (" + tokens.word(i) + ")";
      }
      if (tokens.is(i, noun)) {
        String phrase = proper.named(i);
        if (phrase != null) {
          return phrase;
        }
      }
    }
    return null;
  }

  /** Who was told to hold the office that "the House speaker" names; null where two or none do. */
  @Nullable Entity holder(int first, int head) {
    if (!tokens.is(first, "the") || head <= first || head - first > 4) {
      return null;
    }
    String office = tokens.words(first + 1, head + 1).toLowerCase(Locale.ROOT);
    Entity found = null;
    for (Entity entity : holders().getOrDefault(tokens.lower(head), List.of())) {
      String role = entity.role();
      String told = role == null ? "" : role.toLowerCase(Locale.ROOT);
      if (told.endsWith(office) || told.startsWith(office + " of ")) {
        if (found != null) {
          return null;
        }
        found = entity;
      }
    }
    return found;
  }

  private @Nullable String country(int before) {
    List<Mention> mentions = cast.within(Math.max(0, before - REACH), before);
    for (int m = mentions.size() - 1; m >= 0; m--) {
      Mention mention = mentions.get(m);
      if (mention.kind() == Kind.STATE && mention.form() == Form.NAME) {
        return cast.of(mention).name();
      }
    }
    return null;
  }

  private Map<String, List<Entity>> holders() {
    Map<String, List<Entity>> known = holders;
    if (known != null) {
      return known;
    }
    Map<String, List<Entity>> made = new HashMap<>();
    for (Entity entity : cast.entities()) {
      String role = entity.role();
      if (entity.kind() == Kind.PERSON && role != null) {
        String last = role.substring(role.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        made.computeIfAbsent(last, k -> new ArrayList<>(2)).add(entity);
        int of = role.indexOf(" of ");
        String office = of < 0 ? "" : role.substring(0, of).toLowerCase(Locale.ROOT);
        String noun = office.substring(office.lastIndexOf(' ') + 1);
        if (of > 0 && !noun.equals(last)) {
          made.computeIfAbsent(noun, k -> new ArrayList<>(2)).add(entity);
        }
      }
    }
    holders = made;
    return made;
  }
}
