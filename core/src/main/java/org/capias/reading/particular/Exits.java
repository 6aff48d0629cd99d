package org.capias.reading.particular;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.capias.model.PartialDate;
import org.capias.model.Particular;
import org.capias.model.Particular.Kind;
import org.capias.model.Particular.Of;
import org.capias.model.Told;
import org.capias.registry.Registry;
import org.capias.registry.State;

/**
 * How a state leaves the Court: at once or after the notice of Art. 127, announced before a visit
 * or on the occasion of it.
 */
final class Exits implements Question {
  private static final Pattern EXIT =
      Pattern.compile(
          "\\b(withdraw\\w*|quit\\w*|exit\\w*|leav(e|es|ing)|left|pull(s|ed|ing)? out|pullout)\\b",
          CASE_INSENSITIVE);
  private static final Pattern COURT =
      Pattern.compile(
          "\\b(ICC|court|statute|treaty|tribunal|withdrawal|UN|U\\.N\\.|United Nations)\\b",
          CASE_INSENSITIVE);
  private static final Pattern AT_ONCE =
      Pattern.compile(
          "\\b(with immediate effect|immediately|at once|effective immediately)\\b",
          CASE_INSENSITIVE);
  private static final Pattern AFTER_NOTICE =
      Pattern.compile(
          "\\b(a|one|another|full|12|twelve)[ -](full"
              + " )?(years?|months?)\\b[^.;]*\\b(after|notice|notif\\w+|before)\\b|\\b(after|takes?|take|in|within)"
              + " (a|one|another|12|twelve) (full )?(years?|months)\\b",
          CASE_INSENSITIVE);
  private static final Pattern ARREST = Pattern.compile("\\barrest\\b", CASE_INSENSITIVE);
  private static final Pattern ANNOUNCED =
      Pattern.compile("\\b(announc\\w+|declar\\w+|said|notif\\w+)\\b", CASE_INSENSITIVE);
  private static final Pattern BEFORE_VISIT =
      Pattern.compile(
          "\\b(before|ahead of|prior to) (the|his|her) (visit|trip|arrival)\\b", CASE_INSENSITIVE);
  private static final Pattern AFTER_ARRIVAL =
      Pattern.compile(
          "\\b(after|following|upon|on|during) (the|his|her) (visit|trip|arrival)\\b"
              + "|\\b(as|after|shortly after|hours after) (he|she) (arrived|landed)\\b"
              + "|\\brefused and (promptly|then|immediately) ",
          CASE_INSENSITIVE);

  private static final Pattern IN_FORCE =
      Pattern.compile(
          "\\b(takes?|took|taking|come|comes|came|entered|enters) (effect|into (effect|force))\\b"
              + "|\\b(effective|no longer a (member|party)|lapses|ceases? to be|ceased to be)\\b"
              + "|\\b(became|becomes) the \\w+ (\\w+ ){0,3}to (quit|leave|withdraw)\\b|\\bmembership (ends|ended|lapses|lapsed)\\b",
          CASE_INSENSITIVE);

  private final Registry registry;

  Exits(Registry registry) {
    this.registry = registry;
  }

  @Override
  public List<Particular> in(List<Line> lines) {
    List<Particular> all = new ArrayList<>();
    String leaving = "";
    for (Line line : lines) {
      boolean exit =
          line.mentions("withdr", "quit", "exit", "leav", "left", "pull") && line.has(EXIT);
      if (exit) {
        all.addAll(in(line));
      }
      boolean out = line.mentions("longer a member", "longer a party") && line.has(COURT);
      if (exit && line.has(COURT) || out) {
        String named = state(line);
        leaving = named.isEmpty() ? leaving : named;
        if (!leaving.isEmpty()) {
          day(line, leaving, all);
        }
      }
    }
    return all;
  }

  /** The day from which the state is out: the first one told after the words that say so. */
  private static void day(Line line, String state, List<Particular> all) {
    Matcher force = line.find(IN_FORCE);
    if (force == null || line.dates().isEmpty()) {
      return;
    }
    int at = line.evidence().start() + force.start();
    List<Told<PartialDate>> dates = line.dates();
    Told<PartialDate> day = dates.get(dates.size() - 1);
    for (Told<PartialDate> one : dates) {
      if (one.evidence().start() >= at) {
        day = one;
        break;
      }
    }
    String value = day.value().toString();
    all.add(
        line.tell(
            "exits",
            Kind.DATE,
            "day on which the withdrawal takes effect",
            Of.named(state),
            value,
            value));
  }

  /** The one state that the sentence names; empty where it names none or several. */
  private String state(Line line) {
    String one = "";
    for (State state : registry.states()) {
      if (line.text().contains(state.common())) {
        if (!one.isEmpty()) {
          return "";
        }
        one = state.common();
      }
    }
    return one;
  }

  private static List<Particular> in(Line line) {
    List<Particular> facts = new ArrayList<>();
    if (line.has(COURT) && !line.has(ARREST)) {
      if (line.has(AT_ONCE)) {
        facts.add(
            line.choice("exits", "when the withdrawal takes effect", Of.THE_STORY, "at once"));
      } else if (line.has(AFTER_NOTICE)) {
        facts.add(
            line.choice("exits", "when the withdrawal takes effect", Of.THE_STORY, "after notice"));
      }
    }
    if (line.has(ANNOUNCED)) {
      if (line.has(BEFORE_VISIT)) {
        facts.add(
            line.choice(
                "exits", "when the withdrawal was announced", Of.THE_STORY, "before the visit"));
      } else if (line.has(AFTER_ARRIVAL)) {
        facts.add(
            line.choice(
                "exits", "when the withdrawal was announced", Of.THE_STORY, "after the arrival"));
      }
    }
    return facts;
  }
}
