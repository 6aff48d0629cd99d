package org.capias.reading.particular;

import java.util.ArrayList;
import java.util.List;
import org.capias.model.Particular;
import org.capias.model.Reading;
import org.capias.registry.Registry;

/**
 * Asks an article the questions that all reports of such a day come to, in whatever words: whether
 * somebody left early and why, how long a meeting or a hiding lasted, what a warrant is for, who
 * met the visitor, how far the Court had come, whether what was told is denied.
 *
 * <pre>{@code
 * for (Particular told : Particulars.in(reading, registry)) { … }
 * }</pre>
 *
 * <p>Asked last, of a reading that has its encounters, statements, claims and warrants: a sentence
 * that says "he left early" is about the encounter that it is part of. Each answer has a normal
 * form and its sentence; nothing is compared here. Stateless; linear in the length of the text.
 */
public final class Particulars {
  private Particulars() {}

  /** What the document tells, question by question, each in the order of the text. */
  public static List<Particular> in(Reading reading, Registry registry) {
    List<Question> questions =
        List.of(
            new Acts(),
            new Ages(),
            new Leaving(),
            new Reasons(),
            new Lengths(),
            new Exits(registry),
            new Charges(),
            new Hosts(),
            new Stages(),
            new Places(),
            new Sites(),
            new Duties(),
            new Bound(registry),
            new Captures(),
            new Contrasts(),
            new Counts(),
            new Visas(),
            new Sums(),
            new Requests(registry),
            new Denials(),
            new Routes(),
            new Referrals(),
            new Tallies(),
            new Talks(),
            new Hours(),
            new Ballots());
    List<Line> lines = Line.of(reading);
    List<Particular> all = new ArrayList<>();
    questions.forEach(question -> all.addAll(question.in(lines)));
    all.addAll(OpenDays.in(reading));
    all.addAll(Stays.in(reading));
    all.addAll(Handovers.in(reading));
    all.addAll(Tolls.in(reading));
    all.addAll(Court.in(reading.document()));
    return all;
  }
}
