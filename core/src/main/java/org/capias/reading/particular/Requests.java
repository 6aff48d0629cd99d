package org.capias.reading.particular;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.capias.model.Particular;
import org.capias.model.Particular.Of;
import org.capias.registry.Match;
import org.capias.registry.Registry;
import org.capias.registry.State;
import org.jspecify.annotations.Nullable;

/**
 * Which state asked the Court for consultations (Rome Statute Art. 97) or another ruling. Articles
 * on a visit to one state that give the request to another are at odds.
 */
final class Requests implements Question.OfOneLine {
  private static final String STATE = "(\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)";
  private static final Pattern ASKED =
      Pattern.compile("\\b(request|application|petition|appeal)\\b");
  private static final Pattern FROM =
      Pattern.compile(
          "\\b(?:request|application|petition|appeal)(?: for \\p{Ll}+)? (?:from|by|of) " + STATE);
  private static final Pattern ITS =
      Pattern.compile(
          "\\b"
              + STATE
              + "(?: \\p{Ll}+){0,4} its (?:own )?(?:request|application|petition|appeal)\\b");
  private static final Pattern OWN =
      Pattern.compile(
          "\\b" + STATE + "'s? (?:\\p{Ll}+ )?(?:request|application|petition|appeal)\\b");

  private final Registry registry;

  Requests(Registry registry) {
    this.registry = registry;
  }

  @Override
  public List<Particular> in(Line line) {
    List<Particular> facts = new ArrayList<>();
    if (!line.mentions("request", "application", "petition", "appeal") || !line.has(ASKED)) {
      return facts;
    }
    Set<String> states = new TreeSet<>();
    for (Pattern pattern : List.of(FROM, ITS, OWN)) {
      Matcher found = pattern.matcher(line.text());
      while (found.find()) {
        String state = state(line, found.group(1));
        if (state != null) {
          states.add(state);
        }
      }
    }
    states.forEach(
        state -> facts.add(line.choice("requests", "who made the request", Of.THE_STORY, state)));
    return facts;
  }

  private @Nullable String state(Line line, String name) {
    if (line.article().isIn(name)) {
      return name;
    }
    // Most of these words are no state, and to look for those written nearly so is dear.
    if (isState(name) && registry.findState(name) instanceof Match.One<State> one) {
      State state = one.value();
      return isOf(state, name) ? state.name() : null;
    }
    return null;
  }

  private boolean isState(String name) {
    for (State state : registry.states()) {
      if (isOf(state, name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOf(State state, String name) {
    return state.name().equals(name) || state.common().equals(name);
  }
}
