package org.capias.casefile.correction;

import java.util.List;
import java.util.function.BiConsumer;
import org.capias.model.Agreement;
import org.capias.model.AgreementStatus;
import org.capias.model.Claim;
import org.capias.model.Correction;
import org.capias.model.Correction.Action;
import org.capias.model.PartialDate;
import org.capias.model.Speaker;
import org.capias.model.Statement;
import org.capias.model.ToldWarrant;
import org.jspecify.annotations.Nullable;

/** What one document tells, with the values that people have put right. */
final class Values {
  private final List<Correction> corrections;
  private final Targets targets;

  /** Hears of a correction that sets anew what an earlier one had set, and to what. */
  private final BiConsumer<Correction, String> twice;

  Values(List<Correction> corrections, Targets targets, BiConsumer<Correction, String> twice) {
    this.corrections = corrections;
    this.targets = targets;
    this.twice = twice;
  }

  Statement statement(Statement said) {
    String name = set("speaker", said);
    return name == null
        ? said
        : new Statement(
            said.id(),
            new Speaker(name, null, null, null),
            said.quote(),
            said.paraphrase(),
            said.cue(),
            said.polarity(),
            said.about(),
            said.evidence(),
            said.rule());
  }

  Claim claim(Claim claim) {
    String value = set("value", claim);
    return value == null
        ? claim
        : new Claim(
            claim.id(),
            claim.subject(),
            claim.relation(),
            value,
            claim.unit(),
            claim.asOf(),
            claim.attributedTo(),
            claim.topic(),
            claim.modality(),
            claim.evidence(),
            claim.rule());
  }

  ToldWarrant warrant(ToldWarrant told) {
    String court = set("court", told);
    String date = set("date", told);
    return court == null && date == null
        ? told
        : now(
            told,
            new ToldWarrant(
                told.person(),
                court == null ? told.court() : court,
                date == null ? told.date() : PartialDate.tryParse(date).orElse(told.date()),
                told.crimes(),
                told.evidence(),
                told.rule()));
  }

  /** A later correction may be meant for it. */
  private <T> T now(T before, T now) {
    targets.nowIs(before, now);
    return now;
  }

  Agreement agreement(Agreement told) {
    String value = set("status", told);
    AgreementStatus status = told.status();
    for (AgreementStatus one : AgreementStatus.values()) {
      status = one.label().equals(value) ? one : status;
    }
    return value == null
        ? told
        : now(
            told,
            new Agreement(told.parties(), told.about(), status, told.evidence(), told.rule()));
  }

  /** The last value that was set, or null. */
  private @Nullable String set(String field, Object told) {
    String value = null;
    for (Correction correction : corrections) {
      if (correction.action() == Action.SET
          && field.equals(correction.field())
          && targets.hits(correction, told)) {
        if (value != null && !value.equals(correction.value())) {
          twice.accept(correction, value);
        }
        value = correction.value();
      }
    }
    return value;
  }
}
