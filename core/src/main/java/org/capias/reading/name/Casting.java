package org.capias.reading.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.capias.reading.text.Page;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Decides which names are one and the same. Full names first, then surnames alone; a surname that
 * two people of the text bear goes to the one named last before it.
 */
final class Casting {
  /** An entity in the making. */
  static final class Role {
    final Kind kind;
    String name;
    List<String> parts;
    @Nullable String id;
    @Nullable String state;
    @Nullable String role;

    /** Office by the registry, which may tie a description to somebody the text names. */
    @Nullable String office;

    Entity.Gender gender = Entity.Gender.UNKNOWN;
    final List<Mention> mentions = new ArrayList<>();
    final Set<String> roles = new LinkedHashSet<>();
    int firstToken = Integer.MAX_VALUE;

    /** Its place among the people of the text. */
    int order;

    /** How often the text names it. */
    int names;

    Role(Kind kind, String name, List<String> parts) {
      this.kind = kind;
      this.name = name;
      this.parts = parts;
    }
  }

  /** A name and the entity it was given to. */
  record Placed(Found found, Role role) {}

  private final Tokens tokens;
  private final Listed listed;
  private final People people = new People();
  private final Kin kin;
  private final Map<String, Role> others = new HashMap<>();

  Casting(Page page, Listed listed) {
    this.tokens = page.tokens();
    this.listed = listed;
    this.kin = new Kin(page);
  }

  List<Placed> place(List<Found> found) {
    List<Placed> placed = new ArrayList<>();
    for (Found name : found) {
      if (name.kind() == Kind.PERSON && name.parts().size() > 1) {
        Role role = fullName(name);
        kin.met(role, name);
        placed.add(new Placed(name, role));
      } else if (name.kind() != Kind.PERSON) {
        placed.add(new Placed(name, other(name)));
      }
    }
    for (Found name : found) {
      if (name.kind() == Kind.PERSON && name.parts().size() <= 1) {
        placed.add(new Placed(name, single(name)));
      }
    }
    for (int i = 0; i < placed.size(); i++) {
      Placed one = placed.get(i);
      Role sameSurname = acronymOrSurname(one);
      if (sameSurname != null) {
        placed.set(i, new Placed(one.found(), sameSurname));
      }
    }
    placed.sort(Comparator.comparingInt(p -> p.found().first()));
    joinAcronyms(placed);
    for (Placed one : placed) {
      learn(one.role(), one.found());
    }
    return placed;
  }

  /** "International Criminal Court" and "ICC" are one where the initials agree. */
  private void joinAcronyms(List<Placed> placed) {
    Map<String, Role> byInitials = new HashMap<>();
    for (Placed one : placed) {
      Role role = one.role();
      if (role.kind == Kind.ORGANISATION && role.name.indexOf(' ') > 0) {
        byInitials.putIfAbsent(initials(role.name), role);
      }
    }
    for (int i = 0; i < placed.size(); i++) {
      Placed one = placed.get(i);
      Role role = one.role();
      if (role.kind == Kind.ORGANISATION && role.name.length() <= 6) {
        Role full = byInitials.get(role.name.replace(".", ""));
        if (full != null) {
          placed.set(i, new Placed(one.found(), full));
        }
      }
    }
  }

  private static String initials(String name) {
    StringBuilder out = new StringBuilder();
    for (String word : name.split("[ -]")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        out.append(word.charAt(0));
      }
    }
    return out.toString();
  }

  /** A lone capital word taken for an organisation that is in truth somebody's surname. */
  private @Nullable Role acronymOrSurname(Placed one) {
    Found name = one.found();
    if (name.alias() != null
        || name.end() != name.first() + 1
        || name.kind() == Kind.PERSON
        || name.form() != Form.NAME) {
      return null;
    }
    String part = Fold.letters(tokens.lower(name.first()));
    Role relative = kin.bearer(part, name, people.surnamed(part));
    return relative != null ? relative : people.fullyNamed(part, name.first());
  }

  private void learn(Role role, Found name) {
    role.names++;
    role.firstToken = Math.min(role.firstToken, name.first());
    if (name.role() != null && !isHonorific(name.role())) {
      role.roles.add(name.role());
      if (role.role == null || isFuller(name.role(), role.role)) {
        role.role = name.role();
      }
    }
    if (role.gender == Entity.Gender.UNKNOWN) {
      role.gender = name.gender();
    }
  }

  /** "Ms." and "the younger Ms." are no roles. */
  static boolean isHonorific(String role) {
    String last = role.substring(role.lastIndexOf(' ') + 1);
    return switch (last) {
      case "Mr.", "Mrs.", "Ms.", "Mr", "Mrs", "Ms", "Miss", "Mx." -> true;
      default -> false;
    };
  }

  private static boolean isFuller(String role, String known) {
    boolean title = Words.TITLES.containsKey(Fold.letters(known));
    return title || known.indexOf(' ') < 0 && role.indexOf(' ') > 0;
  }

  private Role fullName(Found name) {
    Listed.Somebody somebody = listed.named(name.parts());
    Role known = somebody != null ? people.byId(somebody.id()) : sameUnlisted(name);
    if (known != null) {
      if (name.parts().size() > known.parts.size()) {
        known.name = tokens.words(name.first(), name.end());
        known.parts = name.parts();
        people.index(known, known.parts);
      }
      return known;
    }
    Role made = new Role(Kind.PERSON, tokens.words(name.first(), name.end()), name.parts());
    if (somebody != null) {
      made.id = somebody.id();
      made.state = somebody.state();
      made.office = somebody.office();
    }
    made.firstToken = name.first();
    people.add(made);
    return made;
  }

  private @Nullable Role sameUnlisted(Found name) {
    for (Role known : people.like(name.parts())) {
      if (known.id == null && same(known.parts, name.parts())) {
        return known;
      }
    }
    return null;
  }

  /** Same surname by sound, and given names that do not differ. */
  private static boolean same(List<String> a, List<String> b) {
    String lastA = a.get(a.size() - 1);
    String lastB = b.get(b.size() - 1);
    if (a.size() < 2 || b.size() < 2) {
      return false;
    }
    boolean last =
        lastA.equals(lastB)
            || Fold.skeleton(lastA).equals(Fold.skeleton(lastB))
                && lastA.charAt(0) == lastB.charAt(0);
    if (last) {
      String firstA = a.get(0);
      String firstB = b.get(0);
      return firstA.charAt(0) == firstB.charAt(0)
          && (firstA.length() <= 2
              || firstB.length() <= 2
              || Fold.skeleton(firstA).equals(Fold.skeleton(firstB)));
    }
    return a.containsAll(b) || b.containsAll(a);
  }

  private Role single(Found name) {
    String part =
        name.parts().isEmpty() ? Fold.letters(tokens.lower(name.first())) : name.parts().get(0);
    Role bearer = kin.bearer(part, name, people.surnamed(part));
    if (bearer == null) {
      bearer = people.bearer(part, name.first());
    }
    if (bearer != null && kin.contradicts(bearer, name)) {
      bearer = kin.agreeing(name, people.bearers(part));
    }
    if (bearer != null) {
      kin.metAlone(bearer, name);
      return bearer;
    }
    Role made = new Role(Kind.PERSON, tokens.words(name.first(), name.end()), List.of(part));
    made.gender = name.gender();
    Listed.Somebody somebody = listed.known(part);
    if (somebody != null) {
      made.id = somebody.id();
      made.state = somebody.state();
      made.office = somebody.office();
    }
    made.firstToken = name.first();
    people.add(made);
    return made;
  }

  private Role other(Found name) {
    Alias alias = name.alias();
    if (alias != null && (alias.kind() == Kind.STATE || name.kind() == Kind.STATE)) {
      Role role =
          others.computeIfAbsent(
              "state " + alias.id(), k -> new Role(Kind.STATE, alias.name(), List.of()));
      role.id = alias.id();
      role.state = alias.id();
      return role;
    }
    String text = tokens.words(name.first(), name.end());
    Role role =
        others.computeIfAbsent(
            name.kind() + " " + Fold.letters(text), k -> new Role(name.kind(), text, List.of()));
    if (alias != null) {
      role.state = alias.state() != null ? alias.state() : alias.id();
    }
    return role;
  }

  List<Role> people() {
    return people.all();
  }
}
