package org.capias.reading.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.capias.reading.text.Page;

/**
 * Finds whom and what a text names.
 *
 * <pre>{@code
 * Names names = Names.of(aliases, leaders);   // once; thread-safe
 * Cast cast = names.in(page);
 * Entity who = cast.entityAt(token); // or null
 * }</pre>
 */
public final class Names {
  private final Gazetteer gazetteer;
  private final Listed listed;
  private final Leaders leaders;

  private Names(Gazetteer gazetteer, Listed listed, Leaders leaders) {
    this.gazetteer = gazetteer;
    this.listed = listed;
    this.leaders = leaders;
  }

  /**
   * Makes a finder for the names that the registry has.
   *
   * @param leaders ISO codes of the states of leaders who are on no list, by every way to write
   *     their names
   */
  public static Names of(Iterable<Alias> aliases, Map<String, String> leaders) {
    return new Names(new Gazetteer(aliases), new Listed(aliases), new Leaders(leaders));
  }

  /** Everybody and everything that a page names. */
  public Cast in(Page page) {
    return in(page, new Referents.Learnt());
  }

  /**
   * @param judge decides whom pronouns mean
   */
  Cast in(Page page, Referents.Judge judge) {
    List<Found> found = new Finder(page, gazetteer, listed).find();
    List<Casting.Placed> placed = new Casting(page, listed).place(found);
    List<Casting.Role> roles = new ArrayList<>();
    Map<Casting.Role, Integer> numbers = new IdentityHashMap<>();
    List<Mention> mentions = new ArrayList<>();
    for (Casting.Placed one : placed) {
      int number = numbers.computeIfAbsent(one.role(), r -> number(r, roles));
      Found name = one.found();
      mentions.add(new Mention(name.first(), name.end(), one.role().kind, name.form(), number));
    }
    Namesakes.part(page, roles, listed);
    Allegiances told = new Allegiances(page.tokens(), roles, mentions);
    for (Mention mention : mentions) {
      Casting.Role role = roles.get(mention.entity());
      if (role.kind == Kind.PERSON && role.id == null && role.state == null) {
        String state = told.of(mention);
        role.state = state != null ? state : leaders.state(role.parts);
      }
    }
    placeTowns(roles);
    List<Descriptions.Meant> described = new Descriptions(page, placed).find();
    BitSet covered = new BitSet(page.tokens().size());
    described.forEach(one -> covered.set(one.first(), one.end()));
    List<Descriptions.Meant> epithets = new Epithets(page, placed, covered).find();
    epithets.forEach(one -> covered.set(one.first(), one.end()));
    described.addAll(epithets);
    described.addAll(new Latter(page, placed).find());
    mentions.removeIf(m -> covered.get(m.first()) && covered.nextClearBit(m.first()) >= m.end());
    for (Descriptions.Meant one : described) {
      int number = Objects.requireNonNull(numbers.get(one.who()));
      mentions.add(new Mention(one.first(), one.end(), Kind.PERSON, Form.DESCRIPTION, number));
    }
    mentions.sort(Comparator.comparingInt(Mention::first));
    List<Mention> people = mentions.stream().filter(m -> m.kind() == Kind.PERSON).toList();
    mentions.addAll(new Pronouns(page, people, roles, judge).resolve());
    mentions.sort(Comparator.comparingInt(Mention::first));
    return cast(page, roles, mentions);
  }

  /** Towns that the registry does not have, in a state that the text speaks of. */
  private static void placeTowns(List<Casting.Role> roles) {
    Set<String> told = new HashSet<>();
    for (Casting.Role role : roles) {
      if (role.state != null && (role.kind == Kind.STATE || role.kind == Kind.PLACE)) {
        told.add(role.state);
      }
    }
    for (Casting.Role role : roles) {
      if (role.kind == Kind.PLACE && role.state == null) {
        role.state = Towns.state(role.name, told);
      }
    }
  }

  private static int number(Casting.Role role, List<Casting.Role> roles) {
    roles.add(role);
    return roles.size() - 1;
  }

  private static Cast cast(Page page, List<Casting.Role> roles, List<Mention> mentions) {
    for (Mention mention : mentions) {
      roles.get(mention.entity()).mentions.add(mention);
    }
    Employers employers = new Employers(page, roles, mentions);
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < roles.size(); i++) {
      Casting.Role role = roles.get(i);
      String organisation = role.kind == Kind.PERSON ? employers.of(i, role.role) : null;
      entities.add(
          new Entity(
              i,
              role.kind,
              role.name,
              role.id,
              role.role,
              organisation,
              role.state,
              role.gender,
              role.mentions));
    }
    return new Cast(entities, mentions);
  }
}
