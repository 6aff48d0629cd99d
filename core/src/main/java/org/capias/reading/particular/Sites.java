package org.capias.reading.particular;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.capias.model.Particular;
import org.capias.model.Particular.Kind;
import org.capias.model.Particular.Of;

/**
 * The names of prisons, airports and the like. Two that differ by a letter or two, and not only in
 * the way a sound is written, are one site whose name is told in two ways.
 */
final class Sites implements Question.OfOneLine {
  private static final Pattern SITE =
      Pattern.compile(
          "\\b(\\p{Lu}[\\p{L}'-]{3,}) ([Pp]rison|[Jj]ail|[Aa]irport|[Hh]ospital|[Hh]otel"
              + "|[Bb]arracks|[Aa]irbase|[Bb]ase|[Cc]amp|[Pp]alace)\\b");

  @Override
  public List<Particular> in(Line line) {
    List<Particular> facts = new ArrayList<>();
    if (!line.mentions(
        "prison", "jail", "airport", "hospital", "hotel", "barracks", "base", "camp", "palace")) {
      return facts;
    }
    Matcher site = SITE.matcher(line.text());
    while (site.find()) {
      String sort = site.group(2).toLowerCase(Locale.ROOT);
      String name = site.group(1);
      facts.add(line.tell("sites", Kind.NAME, "name of the " + sort, Of.THE_STORY, name, name));
    }
    return facts;
  }
}
