package org.capias.reading.name;

import java.util.ArrayList;
import java.util.List;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds names in runs of capitals and says what each names: by the gazetteer, by the people on the
 * list, by head words ("Court", "Airport"), by titles and given names.
 */
final class Finder {
  /** Words of a name in a headline at most: "Omar Hassan Ahmad Al Bashir" has five. */
  private static final int LONGEST = 6;

  private final Page page;
  private final Tokens tokens;
  private final Gazetteer gazetteer;
  private final Listed listed;
  private final Run runs;
  private final Roles roles;
  private final Kinds kinds;
  private final Extents extents;
  private final Congos congos;
  private final Seats seats;
  private final List<Found> found = new ArrayList<>();

  Finder(Page page, Gazetteer gazetteer, Listed listed) {
    this.page = page;
    this.tokens = page.tokens();
    this.gazetteer = gazetteer;
    this.listed = listed;
    this.runs = new Run(page, listed);
    this.congos = new Congos(tokens, gazetteer);
    this.seats = new Seats(tokens, gazetteer);
    this.roles = new Roles(tokens);
    this.kinds = new Kinds(tokens, listed, roles);
    this.extents = new Extents(tokens, gazetteer, listed, runs, roles, kinds);
  }

  List<Found> find() {
    for (Sentence sentence : page.sentences()) {
      if (sentence.zone().tells()) {
        boolean shouted = runs.isAllCapitals(sentence);
        boolean titleCase = shouted || runs.isTitleCase(sentence);
        int i = sentence.first();
        while (i < sentence.end()) {
          i = titleCase ? known(i, sentence, shouted) : step(i, sentence);
        }
      }
    }
    return found;
  }

  /** In a headline only what is known counts. */
  private int known(int i, Sentence sentence, boolean shouted) {
    Gazetteer.Found place = gazetteer.at(tokens, i, sentence.end());
    if (place != null && tokens.shape(i) != Shape.LOWER) {
      addAlias(i, place);
      return place.end();
    }
    int longest = Character.isLetter(tokens.lower(i).codePointAt(0)) ? i + LONGEST : i;
    for (int end = Math.min(sentence.end(), longest); end > i; end--) {
      List<String> parts = Parts.of(tokens, i, end);
      Listed.Somebody somebody =
          parts.size() == 1 ? listed.known(parts.get(0)) : listed.named(parts);
      if (somebody != null && tokens.shape(end - 1) != Shape.MARK && hasCapital(end - 1)) {
        add(i, end, Kind.PERSON, Form.NAME, null, null, parts);
        return end;
      }
    }
    if (!shouted && tokens.shape(i) == Shape.CAPITALS && tokens.end(i) - tokens.start(i) > 2) {
      add(i, i + 1, Kind.ORGANISATION, Form.NAME, null, null, List.of());
    }
    return i + 1;
  }

  /** "the road" sounds like the name of somebody, who would be written large. */
  private boolean hasCapital(int token) {
    return tokens.word(token).chars().anyMatch(c -> Character.isUpperCase(c) || !isCased(c));
  }

  /** Not of a script that knows no capitals. */
  private static boolean isCased(int c) {
    return !Character.isLetter(c) || Character.isLowerCase(c) || Character.isUpperCase(c);
  }

  private int step(int i, Sentence sentence) {
    if (!runs.isNameToken(i, sentence)) {
      Gazetteer.Found place =
          tokens.shape(i) == Shape.LOWER && tokens.word(i).indexOf('-') < 0
              ? null
              : gazetteer.at(tokens, i, sentence.end());
      if (place != null && tokens.shape(i) != Shape.NUMBER) {
        addAlias(i, place);
        return place.end();
      }
      if (tokens.shape(i) == Shape.LOWER && isListedInSmallLetters(i)) {
        add(
            i,
            i + 1,
            Kind.PERSON,
            Form.NAME,
            null,
            roles.before(i, sentence),
            Parts.of(tokens, i, i + 1));
      }
      return i + 1;
    }
    if (isPortfolio(i, sentence)) {
      return i + 1;
    }
    Gazetteer.Found owned = gazetteer.at(tokens, i, sentence.end());
    if (owned != null && owned.alias().kind() == Kind.STATE && isBroken(owned.alias().text())) {
      addAlias(i, owned); // "the People's Republic of China": no run of capitals
      return owned.end();
    }
    int end = runs.end(i, sentence);
    end = extents.over(i, end, sentence);
    int pos = i;
    while (pos < end) {
      pos = segment(pos, end, sentence);
    }
    return Math.max(pos, i + 1);
  }

  private static boolean isBroken(String name) {
    return name.contains("'s ") || name.contains(" and ") || name.contains(" of ");
  }

  /** Where a name begins behind an office inside a run of capitals; the run's begin without one. */
  private int afterOffice(int pos, int end) {
    for (int i = Math.min(end - 1, pos + 2 * LONGEST); i > pos + 1; i--) {
      boolean given = i + 1 < end && Words.GIVEN_NAMES.containsKey(Fold.letters(tokens.lower(i)));
      boolean title = tokens.lower(i - 1).endsWith(".") && titleEnd(i - 1, end) == i;
      if (title || given && roles.phraseStart(i, pos) < i) {
        return i;
      }
    }
    return pos;
  }

  /** "Minister of Foreign Affairs and | Trade | Ola Berg": the end of an office, no given name. */
  private boolean isPortfolio(int i, Sentence sentence) {
    return i > sentence.first()
        && tokens.is(i - 1, "and")
        && i + 1 < sentence.end()
        && Words.GIVEN_NAMES.containsKey(Fold.letters(tokens.lower(i + 1)))
        && switch (tokens.lower(i)) {
          case "trade",
              "affairs",
              "cooperation",
              "development",
              "security",
              "defence",
              "defense",
              "justice",
              "energy",
              "culture",
              "sport",
              "finance",
              "industry",
              "tourism" ->
              true;
          default -> false;
        };
  }

  /** Some outlets write a name small on purpose; only an unusual one can be told from a word. */
  private boolean isListedInSmallLetters(int i) {
    String word = tokens.lower(i);
    return word.length() >= 5
        && listed.known(Fold.letters(word)) != null
        && (tokens.tag(i) == Tag.X || tokens.tag(i) == Tag.PROPN || tokens.tag(i) == Tag.NOUN);
  }

  /** Names what begins at {@code pos} inside a run and returns where the rest of the run begins. */
  private int segment(int pos, int end, Sentence sentence) {
    int inner = afterOffice(pos, end);
    if (inner > pos && gazetteer.townAt(tokens, pos, end) == null) {
      return inner; // "Vik Gov. | Ola Moe", "the Senate Majority Leader | Ola Moe"
    }
    int roleEnd = Math.max(roles.phraseEnd(pos, end), titleEnd(pos, end));
    if (roleEnd > pos && roleEnd == end - 1 && Kinds.isHead(tokens.lower(roleEnd))) {
      // the Justice Department
      addCore(pos, end, sentence, null);
      return end;
    }
    if (roleEnd > pos && roleEnd < end) {
      return roleEnd;
    }
    if (roleEnd == end) {
      return end;
    }
    Gazetteer.Found place = thingEnd(pos, end) > pos ? null : gazetteer.townAt(tokens, pos, end);
    if (place != null
        && !isGivenNameOfSomebody(pos, place, end)
        && !(titleEnd(pos + 1, end) == pos + 1 && kinds.isLongerThan(gazetteer, place, pos, end))) {
      Alias alias = place.alias();
      boolean whole = place.end() == end;
      String last = tokens.lower(end - 1);
      if (!whole
          && alias.form() != Form.DEMONYM
          && Kinds.isHead(last)
          && extents.noRoleBetween(place.end(), end)) {
        addCore(pos, end, sentence, alias);
        return end;
      }
      addAlias(pos, place);
      return place.end();
    }
    int thing = thingEnd(pos, end);
    int core = thing > pos ? thing : extents.core(pos, end);
    if (core != pos + 1 || !Words.ADJECTIVES.contains(tokens.lower(pos))) {
      addCore(pos, core, sentence, null);
    }
    return core;
  }

  /** One past a treaty or another thing whose name begins here ("Rome Statute"), or {@code pos}. */
  private int thingEnd(int pos, int end) {
    for (int i = Math.min(end, pos + 4); i > pos; i--) {
      if (Words.THINGS.contains(tokens.words(pos, i).toLowerCase(java.util.Locale.ROOT))) {
        return i;
      }
    }
    return pos;
  }

  private int titleEnd(int pos, int end) {
    return pos + 1 < end && Words.TITLES.containsKey(tokens.lower(pos)) ? pos + 1 : pos;
  }

  /** "Jordan Peterson" is no state. */
  private boolean isGivenNameOfSomebody(int pos, Gazetteer.Found place, int end) {
    return place.end() == pos + 1
        && place.end() < end
        && Words.GIVEN_NAMES.containsKey(tokens.lower(pos))
        && roles.phraseEnd(place.end(), end) == place.end()
        && !Kinds.isHead(tokens.lower(end - 1));
  }

  private void addAlias(int first, Gazetteer.Found place) {
    Alias alias = congos.rather(place.alias());
    if (seats.isAnyStates(alias)) {
      add(first, place.end(), Kind.ORGANISATION, Form.NAME, null, null, List.of());
      return;
    }
    found.add(
        new Found(
            first,
            place.end(),
            alias.kind(),
            alias.form(),
            alias,
            null,
            Entity.Gender.UNKNOWN,
            List.of()));
  }

  private void addCore(int first, int end, Sentence sentence, @Nullable Alias alias) {
    Kind kind = kinds.of(first, end, sentence, alias);
    if (kind == Kind.PERSON && kinds.isBranch(gazetteer, first, end)) {
      kind = Kind.ORGANISATION;
    }
    String role = kind == Kind.PERSON ? role(first, end, sentence) : null;
    List<String> parts = kind == Kind.PERSON ? Parts.of(tokens, first, end) : List.of();
    add(first, end, kind, Form.NAME, alias, role, parts);
  }

  private @Nullable String role(int first, int end, Sentence sentence) {
    String before = roles.before(first, sentence);
    if (before != null && !Words.TITLES.containsKey(Fold.letters(before))) {
      return before;
    }
    String after = roles.after(end, sentence);
    if (after != null) {
      return after;
    }
    String apposed = roles.beforeComma(first, end, sentence);
    return apposed != null ? apposed : before;
  }

  private void add(
      int first,
      int end,
      Kind kind,
      Form form,
      @Nullable Alias alias,
      @Nullable String role,
      List<String> parts) {
    Entity.Gender gender =
        kind == Kind.PERSON ? Kin.gender(tokens, first, parts) : Entity.Gender.UNKNOWN;
    found.add(new Found(first, end, kind, form, alias, role, gender, parts));
  }
}
