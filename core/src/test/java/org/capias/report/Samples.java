package org.capias.report;

import java.util.List;
import java.util.stream.Stream;
import org.capias.casefile.CaseFiles;
import org.capias.examples.GoldReadings;
import org.capias.model.Account;
import org.capias.model.Agreement;
import org.capias.model.AgreementStatus;
import org.capias.model.Answer;
import org.capias.model.Basis;
import org.capias.model.CaseFile;
import org.capias.model.CasesLike;
import org.capias.model.Claim;
import org.capias.model.ClaimTopic;
import org.capias.model.Determination;
import org.capias.model.Disposition;
import org.capias.model.Document;
import org.capias.model.Encounter;
import org.capias.model.EncounterKind;
import org.capias.model.Evidence;
import org.capias.model.Holds;
import org.capias.model.Modality;
import org.capias.model.Outcome;
import org.capias.model.PartialDate;
import org.capias.model.PersonRef;
import org.capias.model.Polarity;
import org.capias.model.Presence;
import org.capias.model.Problem;
import org.capias.model.Severity;
import org.capias.model.Speaker;
import org.capias.model.StateRef;
import org.capias.model.Statement;
import org.capias.model.TimelineEntry;
import org.capias.model.ToldWarrant;
import org.capias.model.Verdict;

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

  /** Two stories in one case file. */
  static CaseFile two() {
    CaseFile one = caseFile();
    CaseFile other = hostile();
    return new CaseFile(
        "test",
        "0000",
        Stream.concat(
                one.documents().stream(),
                other.documents().stream().map(d -> new CaseFile.Source(d.document(), null, "s9")))
            .toList(),
        one.encounters(),
        Stream.concat(one.statements().stream(), other.statements().stream()).toList(),
        one.claims(),
        one.warrants(),
        one.agreements(),
        one.accounts(),
        one.timeline(),
        one.problems());
  }

  /** Everything that can be put into words, put into words that want to be something else. */
  static CaseFile hostile() {
    Document document =
        new Document(
            "sha256:" + "0".repeat(64),
            "'\"><img src=x>,\n=1+1.txt",
            NASTY + " \uD83D\uDE00 " + NASTY,
            0,
            NASTY,
            "javascript:alert(1)",
            "=cmd|' /C calc'!A0",
            PartialDate.parse("2024-09"),
            "javascript:alert(2)",
            "en");
    List<Evidence> words =
        List.of(
            document.evidence(0, NASTY.length()),
            document.evidence(NASTY.length() + 4, document.text().length()));
    PersonRef person = new PersonRef(null, NASTY);
    return new CaseFile(
        "test",
        "0000",
        List.of(new CaseFile.Source(document, null, "s1")),
        List.of(
            new Encounter(
                "e1",
                "s1",
                person,
                MONGOLIA,
                NASTY,
                EncounterKind.PLANNED,
                Outcome.UNKNOWN,
                PartialDate.parse("2024-09-02"),
                null,
                NASTY,
                null,
                null,
                words)),
        List.of(
            new Statement(
                "q1",
                new Speaker(NASTY, NASTY, NASTY, null),
                NASTY,
                null,
                NASTY,
                Polarity.DENIED,
                null,
                words,
                "test")),
        List.of(
            new Claim(
                "c1",
                NASTY,
                NASTY,
                NASTY,
                NASTY,
                null,
                NASTY,
                ClaimTopic.TRADE,
                Modality.POSSIBLE,
                words,
                "test")),
        List.of(new ToldWarrant(person, NASTY, null, NASTY, words, "test")),
        List.of(new Agreement(List.of(NASTY), NASTY, AgreementStatus.SIGNED, words, "test")),
        List.of(
            new Account(
                NASTY,
                "e1",
                Verdict.DISAGREE,
                List.of(
                    new Account.Value(NASTY, List.of(document.id()), words),
                    new Account.Value("2", List.of(document.id()), words)))),
        List.of(new TimelineEntry(PartialDate.parse("2024"), NASTY, words)),
        List.of(new Problem(NASTY, Severity.WARNING, NASTY)));
  }

  static final String NASTY =
      "=HYPERLINK(\"javascript:x\") <script>alert(1)</script> & \"\u202Etxt.exe\u202C\" \u200B"
          + "<b onload='x'>, [x](javascript:y) `z` | *w*; \\n\\, END:VEVENT\r\nBEGIN:VEVENT\r\n-->";

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
