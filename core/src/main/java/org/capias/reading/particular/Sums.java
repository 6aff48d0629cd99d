package org.capias.reading.particular;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.capias.model.Particular;
import org.capias.model.Particular.Kind;
import org.capias.model.Particular.Of;

/** Sums of money by what they are: a debt, an investment, aid, a fine, a reward. */
final class Sums implements Question.OfOneLine {
  private static final String MONEY =
      "(?:US|A|C)?(\\$|€|£)(?:US|A|C)? ?(\\d[\\d.,]*)(?: ?(million|billion|trillion|m|bn))?";
  private static final Map<String, Pattern> SORTS = sorts();

  private static Map<String, Pattern> sorts() {
    Map<String, Pattern> sorts = new LinkedHashMap<>();
    sorts.put("debt", pattern("debts?|owed?|owes|owing|loans?"));
    sorts.put("investment", pattern("investments?|invest(?:ed|s|ing)?"));
    sorts.put("aid", pattern("aid|assistance"));
    sorts.put("fine", pattern("fines?|fined|penalty"));
    sorts.put("reward", pattern("reward|bounty"));
    sorts.put("trade", pattern("trade|turnover"));
    return sorts;
  }

  /**
   * The sum before its noun, with another currency in brackets and a few words between, or after.
   */
  private static Pattern pattern(String noun) {
    return Pattern.compile(
        MONEY
            + "(?: \\([^)]*\\))?(?: (?:of|in|that|worth|which|the|its|\\p{Ll}+)){0,4} (?:"
            + noun
            + ")\\b"
            + "|\\b(?:"
            + noun
            + ")(?: of| worth| totall?ing| reached| amounted to| at| by)? "
            + MONEY,
        CASE_INSENSITIVE);
  }

  @Override
  public List<Particular> in(Line line) {
    List<Particular> facts = new ArrayList<>();
    if (line.text().indexOf('$') < 0
        && line.text().indexOf('€') < 0
        && line.text().indexOf('£') < 0) {
      return facts;
    }
    SORTS.forEach(
        (sort, pattern) -> {
          Matcher found = line.find(pattern);
          if (found != null) {
            int at = found.group(1) != null ? 1 : 4;
            String scale = found.group(at + 2) == null ? "" : " " + found.group(at + 2);
            String value =
                found.group(at + 1).replaceAll("[.,]$", "")
                    + scale.replaceAll("\\bbn$", "billion").replaceAll("\\bm$", "million");
            String sign = found.group(at);
            facts.add(line.tell("sums", Kind.SUM, sort, Of.THE_STORY, sign + value, sign, value));
          }
        });
    return facts;
  }
}
