package org.capias.reading.particular;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.capias.model.Particular;
import org.capias.model.Particular.Of;
import org.capias.model.StateRef;
import org.capias.model.ToldEncounter;
import org.capias.registry.Registry;
import org.capias.registry.State;
import org.jspecify.annotations.Nullable;

/**
 * Whether the state that somebody came to was bound to arrest him, and whether he is immune, as the
 * sources have it: what they say of it is theirs, what the Statute says is worked out elsewhere.
 * What is said of members in general is {@link Duties}' to read.
 */
final class Bound implements Question.OfOneLine {
  private static final String[] DUTY_PARTS = {
    "oblig", "duty", "bound to", "required to", "need not", "can be detained", "can be arrested"
  };
  private static final String ACTS =
      "(arrest\\w*|detain\\w*|surrender\\w*|hand\\w*|seiz\\w+|apprehend\\w*|co-?operat\\w*|act\\b"
          + "|execut\\w*|enforc\\w*|take \\w+ into custody|do (so|anything))";
  private static final Pattern ACT = Pattern.compile("\\b" + ACTS, CASE_INSENSITIVE);
  private static final Pattern NOT =
      Pattern.compile(
          "\\b(not|n't|neither|never|no longer)\\b (\\w+ ){0,3}(obliged|obligated|required|bound)\\b"
              + "|\\b(no|without( any)?|not under any|not have any|nor any) (\\w+ ){0,2}(obligation|duty)\\b"
              + "|\\bneed not\\b|\\b(nobody|no one|cannot|can not|can't) (can )?be (detained|arrested)\\b",
          CASE_INSENSITIVE);
  private static final Pattern BOUND =
      Pattern.compile(
          "\\b(obliged|obligated|required|bound) (\\w+ ){0,3}to\\b"
              + "|\\b(obligations?|duty) (\\w+ ){0,4}to\\b|\\bunder (a|an|the) (\\w+ )?(obligation|duty)\\b",
          CASE_INSENSITIVE);
  private static final Pattern UNREAL =
      Pattern.compile("\\b(if|unless|were it|had it|whether|would)\\b", CASE_INSENSITIVE);
  private static final Pattern GENERAL =
      Pattern.compile(
          "\\b(an?|another|any|no|the only|last) (\\w+ )?(country|state|nation)\\b|\\b(members?|member states|states|countries|governments|parties|signatories)\\b[^,;]{0,40}"
              + "\\b(oblig\\w+|required|bound|duty|need not)\\b|\\b(every|all|any|each) (\\w+"
              + " )?(members?|states?|part(y|ies)|signator(y|ies))\\b",
          CASE_INSENSITIVE);
  private static final Pattern IMMUNE =
      Pattern.compile(
          "\\b(enjoy\\w*|ha(s|ve|d)|entitled to|protected by|ignor\\w+ the|due to|because of|owing"
              + " to|grant\\w*|shield\\w* by|covered by|respect\\w*|under|cit\\w+|invok\\w+|claim\\w*)"
              + " (\\w+ ){0,5}immunity\\b|\\bimmunity (which|that|to which) [^,;]{0,60}\\benjoys?\\b"
              + "|\\b(is|was|are|were|remains) (\\w+ )?immune\\b",
          CASE_INSENSITIVE);
  private static final Pattern NOT_IMMUNE =
      Pattern.compile(
          "\\b(no|not|n't|nor|never|without|cannot|lack\\w*|waiv\\w+|irrelevan\\w+|reject\\w+|dismiss\\w+|despite)\\b"
              + "[^,;]{0,40}\\bimmun(e|ity)\\b|\\bimmunity\\b[^,;]{0,60}\\b(not (apply|exist|bar|shield|hold|count|protect)"
              + "|no (bar|obstacle|defence|defense|shield|place)|does not|do not|did not|doesn't|cannot|irrelevant)",
          CASE_INSENSITIVE);

  private final Registry registry;

  Bound(Registry registry) {
    this.registry = registry;
  }

  @Override
  public List<Particular> in(Line line) {
    List<Particular> facts = new ArrayList<>();
    if (!line.ofAnEncounter()) {
      return facts;
    }
    if (line.mentions(DUTY_PARTS) && line.has(ACT) && !line.has(UNREAL) && !line.has(GENERAL)) {
      StateRef state = state(line);
      String answer = line.has(NOT) ? "not bound" : line.has(BOUND) ? "bound" : "";
      if (state != null && !answer.isEmpty()) {
        Of about = new Of(state.iso2(), state.name());
        facts.add(line.choice("bound", "duty of the state to arrest", about, answer));
      }
    }
    if (line.mentions("immun")) {
      String answer = line.has(NOT_IMMUNE) ? "not immune" : line.has(IMMUNE) ? "immune" : "";
      if (!answer.isEmpty()) {
        facts.add(line.choice("bound", "immunity from arrest", Of.THE_STORY, answer));
      }
    }
    return facts;
  }

  /**
   * The one state that is named there, or the one that the sentence opens with; "it" is the one
   * that the article is about.
   */
  private @Nullable StateRef state(Line line) {
    StateRef one = null;
    int named = 0;
    for (State state : registry.states()) {
      int at = line.text().indexOf(state.common());
      if (at == 0) {
        return state.ref();
      }
      if (at > 0) {
        named++;
        one = state.ref();
      }
    }
    ToldEncounter most = line.encounter();
    return named == 1 ? one : named == 0 && most != null ? most.state() : null;
  }
}
