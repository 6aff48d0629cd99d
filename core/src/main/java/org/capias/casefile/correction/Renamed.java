package org.capias.casefile.correction;

import java.util.Collection;
import java.util.List;
import org.capias.casefile.word.Folded;
import org.capias.model.Agreement;
import org.capias.model.Claim;
import org.capias.model.Correction;
import org.capias.model.Correction.Action;
import org.capias.model.PersonRef;
import org.capias.model.Reading;
import org.capias.model.Speaker;
import org.capias.model.Statement;
import org.capias.model.ToldEncounter;
import org.capias.model.ToldWarrant;
import org.jspecify.annotations.Nullable;

/**
 * Names that people have put right: whoever a document tells of under the old name is told of under
 * the new one, as suspect, speaker, subject, party or source. A rename with words holds in the
 * documents that have them, one without in all. The words of the sources stay as they are, and so
 * does the identity: who is on the list stays the one that he was taken for.
 */
final class Renamed {
  /** The key under which a correction tells the old name. */
  static final String NAME = "name";

  private final List<Correction> corrections;
  private final Corrected corrected;
  private final Targets targets;

  Renamed(Collection<Correction> all, Corrected corrected, Targets targets) {
    this.corrections = all.stream().filter(one -> one.action() == Action.RENAME).toList();
    this.corrected = corrected;
    this.targets = targets;
  }

  Reading in(Reading reading) {
    Reading told = reading;
    for (Correction correction : corrections) {
      String old = Folded.text(correction.named(NAME).orElse(""));
      String name = correction.value();
      if (name != null && !old.isEmpty() && corrected.isMeantFor(correction, reading.document())) {
        One one = new One(old, name);
        told = one.in(told);
        if (one.met) {
          corrected.found(correction);
        }
      }
    }
    return told;
  }

  /** One name in one document. */
  private final class One {
    private final String old;
    private final String name;
    private boolean met;

    One(String old, String name) {
      this.old = old;
      this.name = name;
    }

    Reading in(Reading told) {
      return new Reading(
          told.document(),
          told.encounters().stream().map(this::encounter).toList(),
          told.statements().stream().map(this::statement).toList(),
          told.claims().stream().map(this::claim).toList(),
          told.warrants().stream().map(this::warrant).toList(),
          told.agreements().stream().map(this::agreement).toList(),
          told.dates(),
          told.noise(),
          told.problems(),
          told.particulars(),
          told.unclaimed());
    }

    private boolean is(@Nullable String told) {
      boolean is = told != null && Folded.text(told).equals(old);
      met |= is;
      return is;
    }

    private String named(String told) {
      return is(told) ? name : told;
    }

    private PersonRef person(PersonRef told) {
      return is(told.name()) ? new PersonRef(told.id(), name) : told;
    }

    private <T> T now(T before, T now) {
      targets.nowIs(before, now);
      return now;
    }

    private ToldEncounter encounter(ToldEncounter told) {
      return !is(told.person().name())
          ? told
          : now(
              told,
              new ToldEncounter(
                  person(told.person()),
                  told.state(),
                  told.place(),
                  told.kind(),
                  told.outcome(),
                  told.from(),
                  told.to(),
                  told.occasion(),
                  told.evidence(),
                  told.rule()));
    }

    private Statement statement(Statement said) {
      Speaker speaker = said.speaker();
      if (speaker == null || !(is(speaker.name()) | is(speaker.organisation()))) {
        return said;
      }
      String organisation = speaker.organisation();
      return now(
          said,
          new Statement(
              said.id(),
              new Speaker(
                  named(speaker.name()),
                  speaker.role(),
                  organisation == null ? null : named(organisation),
                  speaker.id()),
              said.quote(),
              said.paraphrase(),
              said.cue(),
              said.polarity(),
              said.about(),
              said.evidence(),
              said.rule()));
    }

    private Claim claim(Claim claim) {
      String source = claim.attributedTo();
      return !(is(claim.subject()) | is(source))
          ? claim
          : now(
              claim,
              new Claim(
                  claim.id(),
                  named(claim.subject()),
                  claim.relation(),
                  claim.value(),
                  claim.unit(),
                  claim.asOf(),
                  source == null ? null : named(source),
                  claim.topic(),
                  claim.modality(),
                  claim.evidence(),
                  claim.rule()));
    }

    private ToldWarrant warrant(ToldWarrant told) {
      return !is(told.person().name())
          ? told
          : now(
              told,
              new ToldWarrant(
                  person(told.person()),
                  told.court(),
                  told.date(),
                  told.crimes(),
                  told.evidence(),
                  told.rule()));
    }

    private Agreement agreement(Agreement told) {
      return told.parties().stream().noneMatch(this::is)
          ? told
          : now(
              told,
              new Agreement(
                  told.parties().stream().map(this::named).distinct().toList(),
                  told.about(),
                  told.status(),
                  told.evidence(),
                  told.rule()));
    }
  }
}
