package org.capias.reading.claim.charge;

import java.util.List;
import org.capias.reading.dating.Dating;
import org.capias.reading.dating.Matter;
import org.capias.reading.name.Cast;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Kind;
import org.capias.reading.passage.Passage;
import org.capias.reading.passage.Passage.Charge;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.time.Time;
import org.capias.reading.time.Times;
import org.jspecify.annotations.Nullable;

/** Charges of annotated passages, with the dates of their sentences and the year of each. */
public final class ChargeDays {
  private ChargeDays() {}

  /** Gives the date of a charge, whose year is known. */
  public interface Judge {
    Dating.Choice choose(Dating.Question question, String year);
  }

  /** Asks for the date of each charge that is annotated. */
  public static void ask(Page page, Cast cast, List<Charge> told, Judge judge) {
    Charges charges = new Charges(page.tokens(), cast);
    List<Time> times = charges.dates(Times.in(page).all());
    for (Sentence sentence : page.sentences()) {
      String words = page.evidence(sentence).quote().replaceAll("\\s+", " ");
      for (Charge one : told) {
        Entity who = words.contains(one.words()) ? person(cast, one.person()) : null;
        Matter matter = who == null ? null : charges.matter(who, sentence);
        if (matter != null) {
          new Dating(page, cast, times, List.of(), q -> judge.choose(q, one.year()))
              .of(matter, date -> true);
        }
      }
    }
  }

  private static @Nullable Entity person(Cast cast, String name) {
    String family = Passage.family(name);
    return cast.entities().stream()
        .filter(one -> one.kind() == Kind.PERSON && Passage.family(one.name()).equals(family))
        .findFirst()
        .orElse(null);
  }
}
