package org.capias.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of prisons, airports and the like. Two that differ by a letter or two, and not only in
 * the way a sound is written, are one site whose name is told in two ways.
 */
final class Sites implements Question.OfOneLine {
  /** How its topics begin. */
  static final String TOPIC = "name of the ";

  private static final Pattern SITE =
      Pattern.compile(
          "\\b(\\p{Lu}[\\p{L}'-]{3,}) ([Pp]rison|[Jj]ail|[Aa]irport|[Hh]ospital|[Hh]otel"
              + "|[Bb]arracks|[Aa]irbase|[Bb]ase|[Cc]amp|[Pp]alace)\\b");

  @Override
  public List<Fact> in(Line line) {
    List<Fact> facts = new ArrayList<>();
    if (!line.mentions(
        "prison", "jail", "airport", "hospital", "hotel", "barracks", "base", "camp", "palace")) {
      return facts;
    }
    Matcher site = SITE.matcher(line.text());
    while (site.find()) {
      String sort = site.group(2).toLowerCase(Locale.ROOT);
      String name = site.group(1);
      facts.add(new Fact(TOPIC + sort, Fact.Of.THE_STORY, name, new Name(name), line));
    }
    return facts;
  }

  private record Name(String name) implements Sense.Own {
    @Override
    public boolean fits(Sense other) {
      if (!(other instanceof Name one) || name.charAt(0) != one.name.charAt(0)) {
        return true;
      }
      boolean near =
          Spelling.distance(name, one.name) <= 2 && Math.min(name.length(), one.name.length()) >= 5;
      return !near || Spelling.skeleton(name).equals(Spelling.skeleton(one.name));
    }
  }
}
