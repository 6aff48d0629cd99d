package org.capias.reading.encounter.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.capias.reading.name.Cast;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Which places belong to a trigger: those that a preposition, or a list, brings in. */
public final class Places {
  public static final Set<String> INTO =
      Set.of("to in into at for on inside via through near within outside".split(" "));

  /** Where somebody is seized or freed, not where he is bound for. */
  public static final Set<String> AT = Set.of("in at on inside within near outside".split(" "));

  /** Where somebody is dragged, pulled, led from. */
  public static final Set<String> OUT_OF =
      Set.of("in", "at", "on", "inside", "within", "near", "outside", "from", "out of", "into");

  /** Where somebody lives: also "moves between Sudan and Chad". */
  public static final Set<String> LIVING =
      Set.of("in", "at", "on", "inside", "near", "within", "outside", "between", "around");

  /** Where who moves house will live. */
  public static final Set<String> LIVING_TO = Set.of("in", "at", "on", "to", "between", "near");

  /** What an absence is from. */
  public static final Set<String> AWAY = Set.of("from", "at", "in");

  /** "a tour of Chad and Niger", "the overflight of Greece". */
  public static final Set<String> OF =
      Set.of("of", "to", "in", "over", "across", "through", "around", "into", "via");

  public static final Set<String> OVER = Set.of("over", "across", "through", "above", "via");

  public static final Set<String> FROM = Set.of("from", "out of");

  private static final Set<String> SOILS =
      Set.of(
          ("capital soil territory city town airspace airport village port resort region"
                  + " desert border custody jail prison cell hands detention")
              .split(" "));

  private final Tokens tokens;
  private final Cast cast;
  private final PlaceLinks links;
  private final Affairs affairs;

  public Places(Tokens tokens, Cast cast) {
    this.tokens = tokens;
    this.cast = cast;
    this.links = new PlaceLinks(tokens);
    this.affairs = new Affairs(tokens);
  }

  /**
   * The places in a range that a preposition of the set, or (with {@code bare}) nothing, brings in.
   */
  public List<Where> in(int from, int to, Set<String> prepositions, boolean bare) {
    List<Where> found = new ArrayList<>();
    for (Mention mention : cast.within(from, to)) {
      Where where = mention.form() == Form.SEAT ? seat(mention) : where(mention);
      if (where == null
          || links.isExcluded(mention.first(), from)
          || affairs.isOne(mention.first(), from)) {
        continue;
      }
      String link = links.link(mention.first(), from);
      boolean listed =
          !found.isEmpty()
              && (links.isList(found.get(found.size() - 1).end(), mention.first())
                  || links.isDatedList(found.get(found.size() - 1).end(), mention.first()));
      if (listed || prepositions.contains(link) || bare && link.isEmpty()) {
        found.add(where);
      }
    }
    return found;
  }

  /**
   * The places of a list behind a colon ("his itinerary: Nairobi, Abuja and Kinshasa"), two or more
   * of them, or one that ends the sentence.
   */
  public List<Where> listAfter(int colon, Sentence sentence) {
    List<Where> found = new ArrayList<>();
    int mark = colon;
    while (mark < Math.min(sentence.end(), colon + 5) && !isDash(mark)) {
      mark++; // "has kept to such countries ever since: A and B"
    }
    if (mark >= sentence.end() || !isDash(mark)) {
      return found;
    }
    found.addAll(listFrom(mark + 1, sentence));
    boolean alone = found.size() == 1 && links.isOpening(found.get(0).end(), sentence.end() - 1);
    return found.size() > 1 || alone ? found : List.of();
  }

  /**
   * "has been to A, where he met X in June, and to B and C": what goes on behind a relative clause.
   */
  public List<Where> resumed(int where, String link, Sentence sentence) {
    if (!tokens.is(where, "where") && !tokens.is(where + 1, "where")) {
      return List.of();
    }
    for (int i = where + 1; i + 3 < sentence.end(); i++) {
      boolean on = tokens.is(i, ",") && tokens.is(i + 1, "and") && tokens.is(i + 2, link);
      if (on || tokens.is(i, ";")) {
        return on ? listFrom(i + 3, sentence) : List.of();
      }
    }
    return List.of();
  }

  /** The list of places that begins at a token, or nothing. */
  public List<Where> listFrom(int first, Sentence sentence) {
    List<Where> found = new ArrayList<>();
    for (Mention mention : cast.within(first, sentence.end())) {
      Where where = mention.form() == Form.SEAT ? null : where(mention);
      int from = found.isEmpty() ? first : found.get(found.size() - 1).end();
      boolean next =
          found.isEmpty()
              ? links.isOpening(from, mention.first())
              : links.isList(from, mention.first()) || links.isDatedList(from, mention.first());
      if (where == null || !next) {
        break;
      }
      found.add(where);
    }
    return found;
  }

  /** The states behind "among them", "including": "several members have hosted him, among them". */
  public List<Where> examples(int from, Sentence sentence) {
    for (int i = from; i < Math.min(sentence.end(), from + 8); i++) {
      boolean among =
          tokens.is(i, "including")
              || tokens.is(i, "namely")
              || tokens.is(i, "notably")
              || tokens.is(i, "among") && tokens.is(i + 1, "them")
              || tokens.is(i, "such") && tokens.is(i + 1, "as");
      if (among) {
        boolean two = tokens.is(i, "among") || tokens.is(i, "such");
        return listFrom(two ? i + 2 : i + 1, sentence);
      }
    }
    return List.of();
  }

  /** "the members that let him come and go are A and B": the list behind the verb of the whole. */
  public List<Where> listAfterVerb(int from, Sentence sentence) {
    for (int i = from; i + 1 < Math.min(sentence.end(), from + 12); i++) {
      boolean is =
          tokens.is(i, "is") || tokens.is(i, "are") || tokens.is(i, "were") || tokens.is(i, "was");
      if (is || tokens.lower(i).startsWith("include")) {
        return listFrom(i + 1, sentence);
      }
    }
    return List.of();
  }

  /** "Laos, Malaysia, Oman: these are": the list that opens a sentence, closed before a token. */
  public List<Where> opening(Sentence sentence, int before) {
    List<Where> found = listFrom(sentence.first(), sentence);
    boolean closed = found.size() > 1 && isDash(found.get(found.size() - 1).end());
    return closed && found.get(found.size() - 1).end() < before ? found : List.of();
  }

  /** The places of a list that ends with one that stands before a token, in text order. */
  public List<Where> listUpTo(Where last, int floor) {
    List<Where> found = new ArrayList<>(List.of(last));
    List<Mention> mentions = cast.within(floor, last.token());
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Where where = where(mentions.get(i));
      if (where == null || !links.isList(where.end(), found.get(0).token())) {
        break;
      }
      found.add(0, where);
    }
    return found;
  }

  private boolean isDash(int token) {
    return tokens.is(token, ":") || tokens.is(token, "–") || tokens.is(token, "—");
  }

  /** "the war in Gaza": where an affair is, and nobody for that. */
  public boolean isOfAffair(Mention mention, int from) {
    return affairs.isOne(mention.first(), from);
  }

  /** The preposition that brings in a place that is named not before a token; empty for none. */
  public String link(Mention mention, int from) {
    return links.link(mention.first(), from);
  }

  public boolean isVia(Where where, int from) {
    return links.link(where.token(), from).equals("via");
  }

  /** "China, where he goes next week": the place stands before the relative clause. */
  public List<Where> beforeWhere(int verb, Sentence sentence) {
    for (int i = verb - 1; i > Math.max(sentence.first(), verb - 7); i--) {
      if (tokens.is(i, "where")) {
        int before = tokens.is(i - 1, ",") ? i - 2 : i - 1;
        Mention mention = before < 0 ? null : cast.at(before);
        Where where = mention == null ? null : where(mention);
        return where == null ? List.of() : List.of(where);
      }
    }
    return List.of();
  }

  /** The place that a mention names as a place, or null. */
  public @Nullable Where where(Mention mention) {
    Entity entity = cast.of(mention);
    String state = entity.state() != null ? entity.state() : entity.id();
    if (state == null || mention.kind() != Kind.STATE && mention.kind() != Kind.PLACE) {
      return null;
    }
    String words = tokens.words(mention.first(), mention.end());
    if (mention.form() == Form.NAME
        && mention.kind() == Kind.STATE
        && (isSender(mention.end()) || affairs.isOnlyMember(mention))) {
      return null;
    }
    return switch (mention.form()) {
      case NAME ->
          new Where(
              state, mention.kind() == Kind.PLACE ? words : null, mention.first(), mention.end());
      case CAPITAL -> new Where(state, words, mention.first(), mention.end());
      case DEMONYM ->
          isSoil(mention.end()) ? new Where(state, null, mention.first(), mention.end()) : null;
      case SEAT, DESCRIPTION, PRONOUN -> null;
    };
  }

  /** "the U.S. embassy in Rwanda": what a state has in another one. */
  private boolean isSender(int after) {
    if (tokens.is(after, "'s") && after + 1 < tokens.size()) {
      return switch (tokens.lower(after + 1)) {
        case "neighbour", "neighbor", "neighbours", "neighbors", "ally", "rival", "enemy" -> true;
        default -> false;
      };
    }
    return after < tokens.size()
        && switch (tokens.lower(after)) {
          case "embassy", "consulate", "ambassador", "diplomats", "troops", "warship", "envoy" ->
              true;
          default -> false;
        };
  }

  /** "at the White House": a seat of government, where a preposition makes it a place. */
  private @Nullable Where seat(Mention mention) {
    int before = mention.first() - (tokens.is(mention.first() - 1, "the") ? 2 : 1);
    String state = cast.of(mention).id();
    boolean at = before >= 0 && Set.of("at", "in", "inside").contains(tokens.lower(before));
    return !at || state == null
        ? null
        : new Where(
            state, tokens.words(mention.first(), mention.end()), mention.first(), mention.end());
  }

  private boolean isSoil(int after) {
    int token = after;
    // "Greek and Italian airspace": the noun stands after the last of them.
    while (token + 1 < tokens.size() && (tokens.is(token, "and") || tokens.is(token, ","))) {
      Mention next = cast.at(token + 1);
      if (next == null || next.form() != Form.DEMONYM) {
        break;
      }
      token = next.end();
    }
    for (int i = token; i < Math.min(tokens.size(), token + 2); i++) {
      if (SOILS.contains(tokens.lower(i))) {
        return !isNamed(i + 1) && !isNearBorder(i, after - 1);
      }
    }
    return false;
  }

  /** "near the Serbian border": on either side, where "at the border" is on this one. */
  private boolean isNearBorder(int noun, int demonym) {
    int before = tokens.is(demonym - 1, "the") ? demonym - 2 : demonym - 1;
    return tokens.lower(noun).equals("border") && !tokens.is(before, "at");
  }

  /** "the Congolese town of Goma": the town knows its state better than an adjective of two. */
  private boolean isNamed(int of) {
    Mention named = tokens.is(of, "of") ? cast.at(of + 1) : null;
    return named != null && where(named) != null;
  }
}
