package org.capias.report;

import java.util.List;
import org.capias.casefile.CaseFiles;
import org.capias.examples.GoldReadings;
import org.capias.model.Answer;
import org.capias.model.Basis;
import org.capias.model.CaseFile;
import org.capias.model.CasesLike;
import org.capias.model.Determination;
import org.capias.model.Disposition;
import org.capias.model.EncounterKind;
import org.capias.model.Holds;
import org.capias.model.Outcome;
import org.capias.model.PartialDate;
import org.capias.model.PersonRef;
import org.capias.model.Presence;
import org.capias.model.Problem;
import org.capias.model.Severity;
import org.capias.model.StateRef;

/** Records to print: the example articles as read by hand, with a determination made by hand. */
final class Samples {
  private static final StateRef MONGOLIA = new StateRef("MN", "Mongolia");

  private Samples() {}

  static CaseFile caseFile() {
    CaseFile file =
        CaseFiles.of(
            GoldReadings.of("mongolia-2024"),
            List.of(new Problem("x.txt", Severity.ERROR, "empty file, x.txt, leave it out")),
            "test",
            "0000");
    return file.withEncounters(
        file.encounters().stream()
            .map(e -> e.id().equals("e1") ? e.with(determination(), casesLike()) : e)
            .toList());
  }

  static CaseFile empty() {
    return CaseFiles.of(List.of(), List.of(), "test", "0000");
  }

  static Determination determination() {
    return new Determination(
        null,
        new PersonRef("vladimir-putin", "Vladimir Putin"),
        MONGOLIA,
        PartialDate.parse("2024-09-02"),
        Presence.LANDED,
        Answer.YES,
        Basis.STATE_PARTY,
        List.of(
            new Determination.Reason(
                "warrant-in-force",
                "Rome Statute Art. 58",
                Holds.YES,
                "A warrant of 17 March 2023 was in force and public on that day.",
                "https://example.org/warrant"),
            new Determination.Reason(
                "party-on-date",
                "Rome Statute Art. 126",
                Holds.YES,
                "Mongolia had been a party since 1 July 2002 and had not withdrawn.",
                "https://example.org/parties"),
            new Determination.Reason(
                "immunity",
                "Rome Statute Art. 27(2), 98(1)",
                Holds.NO,
                "Immunity of a serving head of state is no bar before the Court.",
                "ICC-02/05-01/09-397")),
        List.of(
            new Determination.View(
                "ICC Appeals Chamber",
                "Head-of-state immunity does not bar arrest for the Court.",
                "ICC-02/05-01/09-397",
                "https://example.org/397"),
            new Determination.View(
                "African Union",
                "Officials of non-parties keep their immunity.",
                "Assembly decisions",
                "https://example.org/au")),
        List.of(
            new Determination.Objection(
                "dependence on imported energy", Disposition.REJECTED, "ICC-01/22-90")),
        List.of(
            new Determination.Finding(
                PartialDate.parse("2024-10-24"),
                "Pre-Trial Chamber II",
                "non-compliance",
                "Assembly of States Parties",
                null,
                "https://example.org/finding")),
        List.of("The Assembly may write to the state and report (ICC-ASP/10/Res.5)."));
  }

  private static CasesLike casesLike() {
    return new CasesLike(
        "visit to a state party while a warrant was public",
        16,
        0,
        0,
        0.19,
        List.of(
            new CasesLike.Precedent(
                "E040",
                "Omar al-Bashir",
                new StateRef("JO", "Jordan"),
                PartialDate.parse("2017-03-29"),
                EncounterKind.VISIT,
                Outcome.NOT_ARRESTED,
                "serving head of state, state party",
                "https://example.org/jordan")));
  }
}
