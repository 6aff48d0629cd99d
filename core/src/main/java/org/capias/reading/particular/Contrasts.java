package org.capias.reading.particular;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.capias.model.Claim;
import org.capias.model.Evidence;
import org.capias.model.Modality;
import org.capias.model.Particular;
import org.capias.model.Particular.Kind;
import org.capias.model.Particular.Of;
import org.jspecify.annotations.Nullable;

/**
 * A figure that the text itself sets against another of the same thing: "the police put the crowd
 * at 40,000, the organisers at 70,000"; "Some 300 died. The government says that it was fewer than
 * 10." The second figure stands alone: what is counted was named before.
 */
final class Contrasts implements Question.OfOneLine {
  private static final String NUMBER =
      "((?:(?:more|fewer|less) than |at (?:least|most) |up to |as (?:many|few) as |over |under |about |around |some"
          + " |nearly |almost |roughly |only |just )?(?:\\d{1,3}(?:,\\d{3})+(?!,?\\d)|\\d+(?:\\.\\d+)?(?!,?\\d))(?: (?:hundred|thousand|million|billion))?)";
  private static final String ALONE = "(?=[.,;:)'\"]|$| (?:and|but|while|or) )";

  /** "put it at 40,000", "puts the number at about 10,000". */
  private static final Pattern PUTS =
      Pattern.compile(
          "\\bput(?:s|ting)? (?:it|them|that|this|(?:the|that|its|their) (?:\\w+ ){0,2}(?:figure|number|toll|crowd|count|total|dead|deaths?))"
              + " (?:closer )?(?:at|to) (?:no )?"
              + NUMBER
              + ALONE,
          CASE_INSENSITIVE);

  /**
   * "says it is fewer than 10,000", "Kyiv speaks of more than 19,500", "; Khartoum says 10,000".
   */
  private static final Pattern SAYS =
      Pattern.compile(
          "\\b(?:(?:says?|said|claim(?:s|ed)?|insist(?:s|ed)?|maintain(?:s|ed)?|believes?) (?:(?:that )?(?:it|they|there)"
              + " (?:is|are|was|were) )?|(?:speaks? of|spoke of|counts|counted|has counted|gives|gave) )(?:only )?"
              + NUMBER
              + ALONE,
          CASE_INSENSITIVE);

  /** "which the police put at 40,000 and the organisers at 70,000". */
  private static final Pattern BOTH =
      Pattern.compile(
          "\\bput(?:s|ting)?(?: (?:it|them|(?:the|its|their) \\w+))? at "
              + NUMBER
              + ",? (?:and|but|while|whereas|or)? ?(?:by )?(?:the |its |their )?(?:\\p{L}[\\p{L}'.-]* ){1,4}(?:put (?:it|them) )?at "
              + NUMBER
              + "\\b",
          CASE_INSENSITIVE);

  private static final Pattern NO_COUNT =
      Pattern.compile(
          "%|\\bper ?cent|\\b(year|day|week|month|hour|minute|old|dollar|euro|pound)s?\\b|[$€£]");

  @Override
  public List<Particular> in(Line line) {
    if (!line.mentions("put", " it ", "they", "there", "of", "count", "give", "gave")) {
      return List.of();
    }
    Matcher both = line.mentions("put") ? line.find(BOTH) : null;
    if (both != null) {
      return pair(line, both.group(1), line, both.group(2));
    }
    Matcher alone = line.mentions("put") ? line.find(PUTS) : null;
    if (alone == null) {
      alone = line.find(SAYS);
    }
    Line before = line.before();
    if (alone == null || before == null) {
      return List.of();
    }
    String first = figure(line, alone.start());
    if (first != null) {
      return pair(line, first, line, alone.group(1));
    }
    first = figure(before, before.text().length());
    return first == null ? List.of() : pair(before, first, line, alone.group(1));
  }

  /** The last figure that the sentence claims before a place in it: of people or things counted. */
  private static @Nullable String figure(Line line, int end) {
    String last = null;
    int at = -1;
    for (Claim claim : line.claims()) {
      String value = claim.value();
      String unit = claim.unit() == null ? "" : claim.unit();
      boolean counted = claim.asOf() == null && !NO_COUNT.matcher(value + " " + unit).find();
      if (claim.modality() == Modality.HAPPENED && counted && value.matches(".*\\d.*")) {
        int place = line.text().indexOf(value);
        if (place >= 0 && place < end && place > at) {
          at = place;
          last = value;
        }
      }
    }
    return last;
  }

  private static List<Particular> pair(Line one, String first, Line other, String second) {
    if (first.equals(second)) {
      return List.of();
    }
    Evidence words = one.evidence();
    Of of = new Of(one.document() + "@" + words.start(), "");
    List<Particular> facts = new ArrayList<>();
    facts.add(one.tell("contrasts", Kind.RIVAL, "how many", of, first, first));
    facts.add(other.tell("contrasts", Kind.RIVAL, "how many", of, second, second));
    return facts;
  }
}
