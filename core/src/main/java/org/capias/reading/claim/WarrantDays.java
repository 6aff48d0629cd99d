package org.capias.reading.claim;

import java.util.List;
import org.capias.model.Evidence;
import org.capias.model.PartialDate;
import org.capias.reading.claim.charge.Charges;
import org.capias.reading.dating.Dating;
import org.capias.reading.dating.Matter;
import org.capias.reading.name.Cast;
import org.capias.reading.name.Entity;
import org.capias.reading.text.Page;
import org.capias.reading.text.Tokens;
import org.capias.reading.time.Time;
import org.jspecify.annotations.Nullable;

/** Since when somebody is wanted or charged, by what was learnt, where no rule could say. */
final class WarrantDays {
  /** Sentences of one person that are asked; a longer list repeats itself. */
  private static final int MOST = 16;

  private final Page page;
  private final Charges charges;
  private final Dating dating;

  WarrantDays(Page page, Tokens tokens, Cast cast, List<Time> times) {
    this.page = page;
    this.charges = new Charges(tokens, cast);
    this.dating = new Dating(page, cast, charges.dates(times), List.of(), Dating.ofWarrants());
  }

  /** The date for which most speaks in the sentences that tell of it, or null. */
  @Nullable PartialDate of(Entity who, List<Evidence> words) {
    PartialDate published = page.document().published();
    Dating.Chosen best = null;
    for (Evidence one : words.subList(0, Math.min(MOST, words.size()))) {
      int sentence = page.sentenceOf(page.tokens().at(one.start()));
      Matter matter = charges.matter(who, page.sentences().get(sentence));
      Dating.Chosen chosen =
          matter == null
              ? null
              : dating.of(matter, d -> published == null || !d.first().isAfter(published.last()));
      if (chosen != null && (best == null || chosen.score() > best.score())) {
        best = chosen;
      }
    }
    return best == null ? null : best.told().value();
  }
}
