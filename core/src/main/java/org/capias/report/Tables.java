package org.capias.report;

import java.util.ArrayList;
import java.util.List;
import org.capias.model.Account;
import org.capias.model.Agreement;
import org.capias.model.AgreementStatus;
import org.capias.model.CaseFile;
import org.capias.model.CasesLike;
import org.capias.model.Claim;
import org.capias.model.ClaimTopic;
import org.capias.model.Determination;
import org.capias.model.Encounter;
import org.capias.model.EncounterKind;
import org.capias.model.Evidence;
import org.capias.model.Holds;
import org.capias.model.Modality;
import org.capias.model.Outcome;
import org.capias.model.Polarity;
import org.capias.model.Problem;
import org.capias.model.Severity;
import org.capias.model.Statement;
import org.capias.model.TimelineEntry;
import org.capias.model.ToldWarrant;
import org.capias.model.Verdict;

/**
 * A case file as tables. What the record numbers keeps its number ({@code e1}, {@code q1}, {@code
 * c1}); what it does not number gets one ({@code w1}, {@code a1}, {@code f1}, {@code v1}, {@code
 * t1}). The words behind all of it are one table, {@code evidence}.
 */
final class Tables {
  /** Something with a number of its own. */
  private record Numbered<T>(String id, T it) {}

  /** A part of something with a number. */
  private record Part<T>(String of, int at, T it) {}

  private record Words(String item, Evidence it) {}

  private final CaseFile file;
  private final List<Table<?>> tables = new ArrayList<>();
  private final List<Words> words = new ArrayList<>();

  private Tables(CaseFile file) {
    this.file = file;
  }

  static List<Table<?>> of(CaseFile file) {
    Tables all = new Tables(file);
    all.documents();
    all.encounters();
    all.statements();
    all.claims();
    all.warrants();
    all.agreements();
    all.accounts();
    all.timeline();
    all.evidence();
    all.problems();
    return all.tables;
  }

  private void documents() {
    tables.add(
        new Table<>("documents", "The articles as they were read", file.documents())
            .key("id", "sha256: and the hash of the bytes", s -> s.document().id())
            .always("source", "path or address as given", s -> s.document().source())
            .text("title", "headline", s -> s.document().title())
            .text("outlet", "who published it", s -> s.document().outlet())
            .text("author", "as told", s -> s.document().author())
            .date("published", "day, month or year", s -> s.document().published())
            .text("url", "where it was published", s -> s.document().url())
            .text("language", "ISO 639-1", s -> s.document().language())
            .number("characters", "length in code points", s -> s.document().characters())
            .refers("copy_of", "the article it repeats", false, "", CaseFile.Source::copyOf)
            .always("story", "articles of one story share it", CaseFile.Source::story));
  }

  private void encounters() {
    List<Part<Determination.Reason>> reasons = new ArrayList<>();
    List<Part<CasesLike.Precedent>> precedents = new ArrayList<>();
    for (Encounter one : file.encounters()) {
      told(one.id(), one.evidence());
      Determination answer = one.determination();
      CasesLike like = one.casesLike();
      parts(reasons, one.id(), answer == null ? List.of() : answer.reasons());
      parts(precedents, one.id(), like == null ? List.of() : like.nearest());
    }
    tables.add(
        new Table<>("encounters", "Who met which state", file.encounters())
            .key("id", "number of the encounter", Encounter::id)
            .always("story", "the story it belongs to", Encounter::story)
            .text("person_id", "person in the registry", e -> e.person().id())
            .always("person", "name", e -> e.person().name())
            .always("iso2", "code of the state", e -> e.state().iso2())
            .always("state", "short name as the United Nations uses it", e -> e.state().name())
            .text("place", "as told", Encounter::place)
            .label("kind", "what it was", EncounterKind.class, Encounter::kind)
            .label("outcome", "what became of it", Outcome.class, Encounter::outcome)
            .date("from", "first day, as precise as told", Encounter::from)
            .date("to", "last day", Encounter::to)
            .text("occasion", "as told", Encounter::occasion)
            .text(
                "bound",
                "was the state bound: yes, no, contested, not-in-force, unknown",
                e -> e.determination() == null ? null : e.determination().answer().label())
            .text(
                "basis",
                "what the duty rests on",
                e -> e.determination() == null ? null : e.determination().basis().label()));
    tables.add(
        new Table<>("reasons", "The rules that were asked, in order", reasons)
            .refers("encounter", "the encounter", true, "encounters", Part::of)
            .number("at", "place in the order", Part::at)
            .always("rule", "name of the rule", p -> p.it().rule())
            .always("article", "instrument and article", p -> p.it().article())
            .label("holds", "how it went", Holds.class, p -> p.it().holds())
            .always("because", "one sentence with facts and dates", p -> p.it().because())
            .always("source", "address or citation", p -> p.it().source()));
    tables.add(
        new Table<>("precedents", "Earlier encounters like it", precedents)
            .refers("encounter", "the encounter", true, "encounters", Part::of)
            .number("at", "place in the order, nearest first", Part::at)
            .always("case", "number in the registry", p -> p.it().id())
            .always("person", "name", p -> p.it().person())
            .always("state", "name", p -> p.it().state().name())
            .date("from", "first day", p -> p.it().from())
            .label("outcome", "what became of it", Outcome.class, p -> p.it().outcome())
            .text("why", "what makes it similar", p -> p.it().why())
            .text("source", "where the registry has it from", p -> p.it().source()));
  }

  private void statements() {
    file.statements().forEach(s -> told(s.id(), s.evidence()));
    tables.add(
        new Table<>("statements", "Who said what", file.statements())
            .key("id", "number of the statement", Statement::id)
            .text("speaker", "name", s -> s.speaker() == null ? null : s.speaker().name())
            .text("role", "office", s -> s.speaker() == null ? null : s.speaker().role())
            .text(
                "organisation",
                "for whom he speaks",
                s -> s.speaker() == null ? null : s.speaker().organisation())
            .text(
                "speaker_id",
                "person in the registry",
                s -> s.speaker() == null ? null : s.speaker().id())
            .text("quote", "words inside the quotation marks", Statement::quote)
            .text("paraphrase", "indirect speech as written", Statement::paraphrase)
            .text("cue", "what announces it", Statement::cue)
            .label("polarity", "affirmed or denied", Polarity.class, Statement::polarity));
  }

  private void claims() {
    file.claims().forEach(c -> told(c.id(), c.evidence()));
    tables.add(
        new Table<>("claims", "Figures, memberships, dependences as told", file.claims())
            .key("id", "number of the claim", Claim::id)
            .always("subject", "of whom or what", Claim::subject)
            .always("relation", "what is said of it", Claim::relation)
            .always("value", "as written", Claim::value)
            .text("unit", "what is counted", Claim::unit)
            .date("as_of", "for which day it holds", Claim::asOf)
            .text("attributed_to", "who says so; empty for the author", Claim::attributedTo)
            .label("topic", "what it is about", ClaimTopic.class, Claim::topic)
            .label("modality", "how real", Modality.class, Claim::modality));
  }

  private void warrants() {
    List<Numbered<ToldWarrant>> all = numbered("w", file.warrants());
    all.forEach(w -> told(w.id(), w.it().evidence()));
    tables.add(
        new Table<>("warrants", "Warrants as the articles tell of them", all)
            .key("id", "number", Numbered::id)
            .text("person_id", "person in the registry", w -> w.it().person().id())
            .always("person", "name", w -> w.it().person().name())
            .text("court", "as told", w -> w.it().court())
            .date("date", "when issued, as told", w -> w.it().date())
            .text("crimes", "what for, in the article's words", w -> w.it().crimes()));
  }

  private void agreements() {
    List<Numbered<Agreement>> all = numbered("a", file.agreements());
    all.forEach(a -> told(a.id(), a.it().evidence()));
    tables.add(
        new Table<>("agreements", "Agreements as told", all)
            .key("id", "number", Numbered::id)
            .text("parties", "as named, with ; between", a -> String.join("; ", a.it().parties()))
            .always("about", "its subject, in the article's words", a -> a.it().about())
            .label("status", "how far it has come", AgreementStatus.class, a -> a.it().status()));
  }

  private void accounts() {
    List<Numbered<Account>> all = numbered("f", file.accounts());
    List<Part<Account.Value>> values = new ArrayList<>();
    all.forEach(f -> parts(values, f.id(), f.it().values()));
    List<Numbered<Part<Account.Value>>> numbered = numbered("v", values);
    numbered.forEach(v -> told(v.id(), v.it().it().evidence()));
    tables.add(
        new Table<>("accounts", "One fact as all sources tell it", all)
            .key("id", "number", Numbered::id)
            .always("topic", "what it is", f -> f.it().topic())
            .always("about", "encounter or subject", f -> f.it().about())
            .label("verdict", "how the sources stand", Verdict.class, f -> f.it().verdict()));
    tables.add(
        new Table<>("account_values", "Each value that is told for a fact", numbered)
            .key("id", "number", Numbered::id)
            .refers("account", "the fact", true, "accounts", v -> v.it().of())
            .always("value", "in its normal form", v -> v.it().it().value())
            .number("documents", "independent sources", v -> v.it().it().documents().size()));
  }

  private void timeline() {
    List<Numbered<TimelineEntry>> all = numbered("t", file.timeline());
    all.forEach(t -> told(t.id(), t.it().evidence()));
    tables.add(
        new Table<>("timeline", "What happened when", all)
            .key("id", "number", Numbered::id)
            .date("date", "as precise as told", t -> t.it().date())
            .always("what", "one sentence", t -> t.it().what()));
  }

  private void evidence() {
    tables.add(
        new Table<>("evidence", "The words behind each item", words)
            .always("item", "number in one of the other tables", Words::item)
            .refers("document", "where the words stand", true, "documents", w -> w.it().document())
            .number("start", "first code point", w -> w.it().start())
            .number("end", "one past the last code point", w -> w.it().end())
            .always("quote", "the words, verbatim", w -> w.it().quote()));
  }

  private void problems() {
    tables.add(
        new Table<>("problems", "What went wrong or is doubtful", file.problems())
            .text("document", "where", Problem::document)
            .label("severity", "how bad", Severity.class, Problem::severity)
            .always("message", "what, where, what to do", Problem::message));
  }

  private void told(String item, List<Evidence> evidence) {
    evidence.forEach(e -> words.add(new Words(item, e)));
  }

  private static <T> List<Numbered<T>> numbered(String letter, List<T> items) {
    List<Numbered<T>> all = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      all.add(new Numbered<>(letter + (i + 1), items.get(i)));
    }
    return all;
  }

  private static <T> void parts(List<Part<T>> all, String of, List<T> items) {
    for (int i = 0; i < items.size(); i++) {
      all.add(new Part<>(of, i + 1, items.get(i)));
    }
  }
}
