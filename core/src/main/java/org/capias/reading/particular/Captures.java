package org.capias.reading.particular;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.capias.model.EncounterKind;
import org.capias.model.Particular;
import org.capias.model.Particular.Of;
import org.capias.model.ToldEncounter;
import org.jspecify.annotations.Nullable;

/**
 * How somebody came into custody: he gave himself up, or he was caught. That a state surrenders him
 * to a court is neither.
 */
final class Captures implements Question.OfOneLine {
  private static final String[] PARTS = {
    "surrender",
    "himself up",
    "herself up",
    "himself in",
    "herself in",
    "own accord",
    "defected",
    "captur",
    "arrest",
    "overpower",
    "nabbed",
    "grabbed",
    "caught",
    "prisoner",
    "seized",
    "apprehended",
    "picked up"
  };
  private static final Pattern SURRENDERED =
      Pattern.compile(
          "\\b(gave|given|giving|give|gives) (him|her)self up\\b"
              + "|\\b(turn\\w*|hand\\w*) (him|her)self (in|over)\\b"
              + "|\\bsurrender(ed|ing|s)? (him|her)self\\b|\\bvoluntar(y|ily) surrender\\w*"
              + "|\\bsurrender\\w* (voluntarily|of (his|her) own)\\b|\\bof (his|her) own accord\\b"
              + "|(?<!was |were |been |be |is )\\bsurrendered(?= (on|in|at|to (the )?(police|US|U\\.S\\.|American|UN"
              + "|government|army|authorities|forces))\\b|[,.;]|$)|\\b(he|she|had|has) defected\\b",
          CASE_INSENSITIVE);
  private static final Pattern CAUGHT =
      Pattern.compile(
          "\\b(was|were|been|being) (\\w+ly )?(captured|arrested|caught|seized|apprehended|picked"
              + " up|taken prisoner)\\b|\\b(took|taken|take) \\w+ (\\w+ ){0,4}prisoner\\b"
              + "|\\b(his|her) (capture|arrest)\\b|\\b(captured|arrested|seized|caught|overpowered|nabbed|grabbed) (him|her)\\b",
          CASE_INSENSITIVE);
  private static final Set<String> HIMSELF = Set.of("himself", "herself");
  private static final Pattern UNREAL =
      Pattern.compile(
          "\\b(if|would|should|could|may|might|calls? for|call(ed|ing)? (for|on)|order\\w*|demand\\w*"
              + "|warrants? (for|of)|wanted|to be|reward|leading to)\\b",
          CASE_INSENSITIVE);

  @Override
  public List<Particular> in(Line line) {
    if (!line.mentions(PARTS) || line.has(UNREAL)) {
      return List.of();
    }
    ToldEncounter arrest = arrest(line);
    if (arrest == null) {
      return List.of();
    }
    String answer = line.has(SURRENDERED) ? "gave himself up" : line.has(CAUGHT) ? "caught" : "";
    return answer.isEmpty() || isOfAnother(line, arrest)
        ? List.of()
        : List.of(
            line.choice(
                "captures", "how he came into custody", Of.person(arrest.person()), answer));
  }

  /** "X, deputy to the arrested Y, gave himself up": X is not Y. */
  private static boolean isOfAnother(Line line, ToldEncounter arrest) {
    ActLine words = ActLine.of(line, List.of());
    for (int i = 1; i < words.size(); i++) {
      if (HIMSELF.contains(words.at(i).low())) {
        String who = new ActPeople(words).doer(i - 1, false);
        return who != null && !who.isEmpty() && !arrest.person().name().contains(who);
      }
    }
    return false;
  }

  /** The arrest whose words the sentence has, else the only one of the article if it names him. */
  private static @Nullable ToldEncounter arrest(Line line) {
    for (ToldEncounter told : line.encounters()) {
      if (told.kind() == EncounterKind.ARREST) {
        return told;
      }
    }
    if (line.article().arrests.size() != 1) {
      return null;
    }
    ToldEncounter only = line.article().arrests.get(0);
    return line.names(only.person()) || line.mentions(" him", " his ", "he ") ? only : null;
  }
}
