package org.capias.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.capias.law.Condition.Definition;
import org.capias.law.Condition.Found;
import org.jspecify.annotations.Nullable;

/**
 * To which questions a remark (an objection, a view) belongs. Every part that is given must fit.
 *
 * @param when alternatives over what the rules found; empty: always
 * @param states codes; null: every state
 * @param persons ids; null: every person
 * @param referred whether the Security Council must (or must not) have referred the situation;
 *     null: either
 * @param encounters ids of past encounters; null: not tied to one
 */
record Fit(
    List<Condition> when,
    @Nullable Set<String> states,
    @Nullable Set<String> persons,
    @Nullable Set<String> encounters,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable Boolean referred) {

  static Fit of(Blocks.Block block, Rulebook book, Map<String, Set<String>> groups) {
    @Nullable Set<String> states = codes(block, "states");
    String group = block.maybe("members").orElse("");
    if (!group.isEmpty()) {
      states = groups.get(group);
      if (states == null) {
        throw block.mistake("no group '" + group + "'");
      }
    }
    return new Fit(
        book.conditions(block, "when"),
        states,
        codes(block, "persons"),
        codes(block, "encounters"),
        block.maybe("from").map(LocalDate::parse).orElse(null),
        block.maybe("until").map(LocalDate::parse).orElse(null),
        block.maybe("referred").map("yes"::equals).orElse(null));
  }

  static @Nullable Set<String> codes(Blocks.Block block, String key) {
    return block.maybe(key).map(list -> Set.of(list.split(" +"))).orElse(null);
  }

  boolean fits(Question q, Found found, List<Definition> definitions, Set<String> encounters) {
    return (states == null || states.contains(q.place().code()))
        && (persons == null || persons.contains(q.suspect().person().id()))
        && (this.encounters == null || this.encounters.stream().anyMatch(encounters::contains))
        && (from == null || !q.day().isBefore(from))
        && (until == null || !q.day().isAfter(until))
        && (referred == null || referred == q.referred())
        && Condition.anyMet(when, found, definitions);
  }
}
