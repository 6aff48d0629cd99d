package org.capias.report.view;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.capias.model.Answer;
import org.capias.model.CaseFile;
import org.capias.model.CasesLike;
import org.capias.model.Determination;
import org.capias.model.EncounterKind;
import org.capias.model.Outcome;
import org.capias.model.PartialDate;
import org.capias.model.Presence;
import org.capias.model.StateRef;
import org.jspecify.annotations.Nullable;

/** Dates, spans and enumerated values in English words. */
public final class Words {
  private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

  /** Names that say what the state is take an article in a sentence, and a few others. */
  private static final String DESCRIBED =
      ".*\\b(Republic|Federation|States|Kingdom|Emirates|Islands)\\b.*";

  private static final Set<String> WITH_ARTICLE =
      Set.of(
          "Bahamas",
          "Comoros",
          "Congo",
          "Gambia",
          "Holy See",
          "Maldives",
          "Netherlands",
          "Philippines");

  private Words() {}

  /** {@code 2 September 2024}, {@code September 2024}, {@code 2024}. */
  public static String date(PartialDate date) {
    return date.inWords();
  }

  /** {@code Mon 2 Sep 2024}, {@code Sep 2024}, {@code 2024}. */
  public static String shortDate(PartialDate date) {
    String month = date.month() == 0 ? "" : shortMonth(date.month()) + " ";
    String day =
        date.isDay()
            ? DAYS.get(date.first().getDayOfWeek().getValue() - 1) + " " + date.day() + " "
            : "";
    return day + month + date.year();
  }

  /** {@code 2 September 2024}, {@code 2–3 September 2024}, {@code day not told}. */
  public static String span(@Nullable PartialDate from, @Nullable PartialDate to) {
    if (from == null) {
      return to == null ? "day not told" : "until " + date(to);
    }
    if (to == null || to.equals(from) || to.contains(from)) {
      return date(from);
    }
    if (from.contains(to)) {
      return date(from) + ", until " + date(to);
    }
    boolean sameMonth =
        from.isDay() && to.isDay() && from.year() == to.year() && from.month() == to.month();
    return sameMonth ? from.day() + "–" + date(to) : date(from) + " – " + date(to);
  }

  /** A state in a sentence: {@code the Philippines}, {@code the Islamic Republic of Iran}. */
  public static String inText(StateRef state) {
    String name = state.name().replaceFirst("^(.+) \\((.+ of)\\)$", "$2 $1");
    boolean described = name.indexOf('(') < 0 && name.matches(DESCRIBED);
    return described || WITH_ARTICLE.contains(name) ? "the " + name : name;
  }

  /** What an encounter was, as a noun. */
  public static String kind(EncounterKind kind) {
    return switch (kind) {
      case VISIT -> "visit";
      case PLANNED -> "planned visit";
      case NOT_MADE -> "trip not made";
      case OVERFLIGHT -> "overflight";
      case ARREST -> "arrest";
      case RELEASE -> "release";
      case RESIDENCE -> "residence";
      case TRANSIT -> "stopover";
    };
  }

  /** The law's answer, in words that can stand alone. */
  public static String answer(Answer answer) {
    return switch (answer) {
      case YES -> "YES, bound to arrest and surrender";
      case NO -> "NO, not bound";
      case CONTESTED -> "CONTESTED, no chamber has settled it";
      case NOT_IN_FORCE -> "NOT BOUND, the Statute was not yet in force for it";
      case UNKNOWN -> "UNKNOWN, the registry lacks the facts";
    };
  }

  /** The same for one determination: what is not known, and what a yes asks for. */
  public static String answer(Determination d) {
    if (d.answer() == Answer.YES && d.presence() == Presence.SURRENDER_TRANSIT) {
      return "YES, bound to let the surrender pass";
    }
    if (d.answer() != Answer.UNKNOWN || d.reasons().isEmpty()) {
      return answer(d.answer());
    }
    return switch (d.reasons().get(0).rule()) {
      case "one-answer-for-all-days" -> "UNKNOWN, the answer changes within that time";
      case "person-on-the-list" -> "UNKNOWN, the registry does not know the person";
      case "place-is-state" -> "UNKNOWN, the place is no state of its own";
      default -> answer(d.answer());
    };
  }

  /** A decision with what became of it: {@code leave to appeal refused; nothing found}. */
  public static String finding(Determination.Finding finding, PartialDate asked) {
    PartialDate day = finding.date();
    boolean before = day != null && day.last().isBefore(asked.first());
    return decided(finding) + (before ? " (decided before that day)" : "");
  }

  /** What a decision found or did, and to whom it referred the matter. */
  private static String decided(Determination.Finding finding) {
    String found = finding.finding();
    boolean none = found.startsWith("none (") && found.endsWith(")");
    String what = none ? found.substring("none (".length(), found.length() - 1) : found;
    String referral = referral(finding.referral());
    if (none) {
      boolean stays = !referral.isEmpty() && !referral.equals("none");
      return what + ", no finding of its own" + (stays ? "; referral stays: " + referral : "");
    }
    return what + "; referral: " + referral;
  }

  /** To whom a finding was referred. */
  public static String referral(String referral) {
    return switch (referral) {
      case "ASP" -> "Assembly of States Parties";
      case "UNSC" -> "Security Council";
      case "both" -> "Assembly of States Parties and Security Council";
      default -> referral;
    };
  }

  /** A base rate: how often, out of how many, and how sure that is. */
  public static String rate(CasesLike cases) {
    if (cases.cases() == 0) {
      return capital(cases.sort()) + ": no earlier case in the registry.";
    }
    if (cases.rateRefused()) {
      return capital(cases.sort())
          + ": arrested in "
          + cases.arrested()
          + " of "
          + cases.cases()
          + ", too few for a rate.";
    }
    return capital(cases.sort())
        + ": arrested in "
        + cases.arrested()
        + " of "
        + cases.cases()
        + (cases.cases() == 1 ? " earlier case" : " earlier cases")
        + " (95 %: "
        + Math.round(cases.low() * 100)
        + "–"
        + Math.round(cases.high() * 100)
        + " %).";
  }

  /** What became of it. */
  public static String outcome(Outcome outcome) {
    return switch (outcome) {
      case NOT_ARRESTED -> "not arrested";
      case ARRESTED -> "arrested";
      case DID_NOT_TRAVEL -> "did not travel";
      case RELEASED -> "released";
      case LEFT_EARLY -> "left early";
      case UNKNOWN -> "outcome not told";
    };
  }

  /** {@code 1 article}, {@code 5 articles}, {@code no copies}. */
  public static String count(int n, String one) {
    return (n == 0 ? "no" : String.valueOf(n)) + " " + one + (n == 1 ? "" : "s");
  }

  /** {@code A}, {@code A and B}, {@code A, B and C}. */
  public static String list(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  /** The same with a capital letter. */
  public static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** The weekday of {@code 2 September 2024}: {@code Monday}; empty for anything else. */
  static Optional<String> weekday(String date) {
    String[] parts = date.split(" ");
    int month = parts.length == 3 ? PartialDate.MONTHS.indexOf(parts[1]) + 1 : 0;
    if (month == 0 || !parts[0].matches("\\d{1,2}") || !parts[2].matches("\\d{4}")) {
      return Optional.empty();
    }
    int day = Integer.parseInt(parts[0]);
    LocalDate at = LocalDate.of(Integer.parseInt(parts[2]), month, 1).plusDays(day - 1L);
    return Optional.of(at.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
  }

  /** {@code Sep}, for 1 to 12. */
  static String shortMonth(int month) {
    return PartialDate.MONTHS.get(month - 1).substring(0, 3);
  }

  /** The same with a small letter. */
  static String small(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  /** How much of a text no claim tells of; empty where that is nothing, or was not counted. */
  public static String unclaimed(CaseFile.Source source) {
    Integer left = source.unclaimed();
    return left == null || left == 0
        ? ""
        : "· " + left + (left == 1 ? " figure or date" : " figures or dates") + " without a claim";
  }
}
