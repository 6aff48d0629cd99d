package org.capias.reading.particular;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.capias.model.PartialDate;
import org.capias.model.Particular;
import org.capias.model.Particular.Kind;
import org.capias.model.Particular.Of;
import org.capias.model.ToldEncounter;
import org.jspecify.annotations.Nullable;

/**
 * How long things last: a meeting, a visit, years in hiding, years in prison. "On the run since
 * 1995" counts to the year of publication.
 */
final class Lengths implements Question.OfOneLine {
  private static final String NUMBER = "(\\d{1,3}|an?|single|" + Numerals.TO_NINETEEN + "|twenty)";
  private static final String GATHERING = "(summit|meeting|conference|session|forum|gathering)";
  private static final String STAY = "(visit|trip|stay|tour)";

  /** What bounds a number: "more than", "about". */
  private static final String BOUND =
      "(?:(?:more|less) than |over |at least |about |around |nearly |almost |some |up to )?";

  /** One of these stands wherever the pattern of the same matter fits: asked first. */
  private static final String[] GATHERINGS = {
    "summit", "meeting", "conference", "session", "forum", "gathering"
  };

  private static final String[] HIDDEN = {
    "hiding",
    "underground",
    "on the run",
    "at large",
    "fugitive",
    "hunt",
    "search",
    "pursuit",
    "evaded",
    "eluded",
    "escaped"
  };
  private static final String[] IMPRISONED = {
    "jail",
    "prison",
    "custody",
    "captivity",
    "detention",
    "bars",
    "held",
    "detained",
    "free",
    "let",
    "releas"
  };
  private static final String[] STAYS = {
    "visit", "trip", "stay", "tour", "day in", "days in", "ground", "day there", "days there"
  };

  private static final String[] IN_CELLS = {"detention", "custody", "jail", "prison", "in a row"};

  private static final Pattern DAYS_IN = Pattern.compile("\\bdays? in (?:the )?(\\p{Lu}\\w+)");

  private static final Pattern GATHERING_DAYS =
      Pattern.compile(
          "\\b"
              + NUMBER
              + "-day (?:[\\w/'-]+ ){0,4}"
              + GATHERING
              + "\\b"
              + "|\\b"
              + GATHERING
              + " (?:lasts|lasted|takes|took|is to last) "
              + "(?:about |only )?(?:a )?"
              + NUMBER
              + " days?\\b",
          CASE_INSENSITIVE);
  private static final Pattern STAY_DAYS =
      Pattern.compile(
          "\\b"
              + NUMBER
              + "-day (?:[\\w/'-]+ ){0,2}"
              + STAY
              + "\\b"
              + "|\\b"
              + STAY
              + " (?:lasts|lasted|takes|took|is to last|at) (?:about |only )?"
              + NUMBER
              + " days?\\b"
              + "|\\b(?:after|spent|spends|stayed(?: for)?|stays(?: for)?|of) "
              + NUMBER
              + " days? (?:in|on the ground|there|here)\\b",
          CASE_INSENSITIVE);
  private static final Pattern HIDING =
      Pattern.compile(
          "\\b("
              + BOUND
              + NUMBER
              + ")(?: |-)years? (?:in hiding|on the run|at large|as a"
              + " fugitive|hunt|manhunt|search|of hiding)|\\b(?:at large|in hiding|on the run|a fugitive) for ("
              + BOUND
              + NUMBER
              + ") years|\\b(?:went|gone|go) (?:underground|into hiding) ("
              + BOUND
              + NUMBER
              + ") years ago|\\b(?:hunt|manhunt|search|pursuit) of"
              + " (?:about |nearly |almost )?"
              + NUMBER
              + " years"
              + "|\\b(?:evaded|eluded|escaped) (?:capture|arrest|justice) for (?:about |nearly )?"
              + NUMBER
              + " years",
          CASE_INSENSITIVE);
  private static final Pattern HIDING_SINCE =
      Pattern.compile(
          "\\b(?:in hiding|on the run|a fugitive|at large|hiding)"
              + " since\\b[^.;]{0,30}?\\b((?:19|20)\\d\\d)\\b",
          CASE_INSENSITIVE);
  private static final Pattern HELD =
      Pattern.compile(
          "\\b"
              + NUMBER
              + " years (?:in|behind) (?:jail|prison|custody|captivity|detention|bars)\\b"
              + "|\\b(?:held|imprisoned|detained|jailed) for (?:about |more than |nearly )?"
              + NUMBER
              + " years\\b|\\b(?:freed|released|let|set free|free|release)\\b[^.;]*\\bafter"
              + " (?:about |nearly )?"
              + NUMBER
              + " years\\b",
          CASE_INSENSITIVE);
  private static final Pattern SENTENCE =
      Pattern.compile(
          "\\b(sentence|convict|jail term|prison term|faces|up to)\\w*", CASE_INSENSITIVE);

  @Override
  public List<Particular> in(Line line) {
    List<Particular> facts = new ArrayList<>();
    if (!line.mentions("day", "year", "since")) {
      return facts;
    }
    boolean days = line.mentions(" day", "-day");
    boolean years = line.mentions("year");
    if (days && line.mentions(GATHERINGS)) {
      add(facts, line, GATHERING_DAYS, "length of the meeting", Of.THE_STORY, "day");
    }
    ToldEncounter told = line.encounter();
    if (told != null) {
      Of who = Of.person(told.person());
      Of where =
          new Of(who.key() + "|" + told.state().iso2(), who.name() + " in " + told.state().name());
      boolean stay = line.mentions(STAYS) && !line.mentions(IN_CELLS) && !isElsewhere(line, told);
      if (days && stay) {
        add(facts, line, STAY_DAYS, "length of the stay", where, "day");
      }
      if (years && line.mentions(HIDDEN)) {
        add(facts, line, HIDING, "time in hiding", who, "year");
      }
      if (years && line.mentions(IMPRISONED) && !line.has(SENTENCE)) {
        add(facts, line, HELD, "time in detention", who, "year");
      }
      if (line.mentions("since")) {
        since(facts, line, who);
      }
    }
    return facts;
  }

  /** "in July he spent three days in Chad", told in an article on a trip to Kenya. */
  private static boolean isElsewhere(Line line, ToldEncounter told) {
    Matcher place = line.find(DAYS_IN);
    return place != null
        && !place.group(1).equals(told.state().name())
        && line.article().isIn(place.group(1));
  }

  private static void add(
      List<Particular> facts, Line line, Pattern pattern, String topic, Of about, String unit) {
    Matcher found = line.find(pattern);
    if (found == null) {
      return;
    }
    String number = number(found);
    if (number != null) {
      String digits = number.matches("an?|single") ? "one" : number;
      String value = digits + " " + unit + (digits.equals("one") || digits.equals("1") ? "" : "s");
      facts.add(line.tell("lengths", Kind.NUMBER, topic, about, value, digits));
    }
  }

  private static @Nullable String number(Matcher found) {
    for (int i = 1; i <= found.groupCount(); i++) {
      if (found.group(i) != null && found.group(i).matches("(?i)" + BOUND + NUMBER)) {
        return found.group(i).toLowerCase(Locale.ROOT);
      }
    }
    return null;
  }

  private static void since(List<Particular> facts, Line line, Of who) {
    Matcher since = line.find(HIDING_SINCE);
    PartialDate published = line.article().reading.document().published();
    if (since != null && published != null) {
      int years = published.year() - Integer.parseInt(since.group(1));
      facts.add(
          line.tell(
              "lengths",
              Kind.SPAN,
              "time in hiding",
              who,
              "since " + since.group(1),
              String.valueOf(years - 1),
              String.valueOf(years)));
    }
  }
}
