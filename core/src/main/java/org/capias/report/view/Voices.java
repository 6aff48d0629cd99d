package org.capias.report.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.capias.model.Account;
import org.capias.model.CaseFile;
import org.capias.model.Evidence;
import org.capias.model.Polarity;
import org.capias.model.Speaker;
import org.capias.model.StateRef;
import org.capias.model.Statement;
import org.capias.model.Verdict;
import org.capias.report.view.Page.Actor;
import org.capias.report.view.Page.Saying;
import org.jspecify.annotations.Nullable;

/**
 * Who said what, by actor: whoever speaks for an organisation or state stands with it, the same
 * words of the same speaker stand once. The actors whom most sources quote come first, of these
 * those who are quoted with a whole sentence.
 */
final class Voices {
  private static final String NOBODY = "Speaker not told";

  private static final Set<String> JUDGEMENTS =
      Set.of(
          "butcher", "criminal", "dictator", "fugitive", "murderer", "terrorist", "thug", "tyrant");

  /** A quotation of so many words needs its sentence. */
  private static final int FEW = 4;

  /** How much of it is shown beside the quotation. */
  private static final int AROUND = 160;

  private final Numbering numbers;
  private final Names names;
  private final Map<String, List<Statement>> byActor = new LinkedHashMap<>();
  private final Map<Evidence, Account> quoted = new HashMap<>();

  Voices(CaseFile file, Numbering numbers, Predicate<Collection<Evidence>> isHere) {
    this.numbers = numbers;
    for (Account account : file.accounts()) {
      if (account.topic().equals("quotation")) {
        account.values().forEach(v -> v.evidence().forEach(e -> quoted.put(e, account)));
      }
    }
    List<Statement> here =
        file.statements().stream().filter(s -> isHere.test(s.evidence())).toList();
    List<Speaker> speakers =
        here.stream().map(Statement::speaker).filter(Objects::nonNull).toList();
    names =
        new Names(
            speakers.stream().map(Speaker::name).toList(),
            speakers.stream().map(Speaker::organisation).filter(Objects::nonNull).toList());
    once(here)
        .forEach(s -> byActor.computeIfAbsent(actor(s.speaker()), a -> new ArrayList<>()).add(s));
    joinOffices();
    nameAlone();
  }

  /**
   * The same quotation, given to "demonstrators" and to "activists" where the record finds no
   * contradiction, stands once, with the sources of both and a note.
   */
  private List<Statement> once(List<Statement> statements) {
    Map<String, Statement> first = new LinkedHashMap<>();
    int other = 0;
    for (Statement statement : statements) {
      String quote = statement.quote();
      Account account = quoted.get(statement.quoted().get(0));
      String key =
          quote != null && account != null && account.verdict() == Verdict.AGREE
              ? account.about() + "|" + Names.words(quote)
              : "|" + other++;
      first.merge(key, statement, Voices::together);
    }
    return List.copyOf(first.values());
  }

  private static Statement together(Statement one, Statement other) {
    List<Evidence> words = new ArrayList<>(one.evidence());
    words.addAll(other.evidence());
    return new Statement(
        one.id(),
        one.speaker(),
        one.quote(),
        one.paraphrase(),
        one.cue(),
        one.polarity(),
        one.about(),
        words,
        one.rule());
  }

  /** Whoever speaks for an actor stands with it: the Ukrainian government with Ukraine. */
  private void joinOffices() {
    Map<String, List<String>> alike = new HashMap<>();
    byActor
        .keySet()
        .forEach(a -> alike.computeIfAbsent(Offices.key(a), k -> new ArrayList<>()).add(a));
    for (String office : List.copyOf(byActor.keySet())) {
      for (String actor : alike.getOrDefault(Offices.keyOfOffice(office), List.of())) {
        List<Statement> said = byActor.get(actor);
        if (said != null && !actor.equals(office) && Offices.speaksFor(office, actor)) {
          said.addAll(byActor.remove(office));
          break;
        }
      }
    }
  }

  /**
   * Where nobody speaks under the name of a state, its adjective is no actor: what the South
   * African president says stands under his own name.
   */
  private void nameAlone() {
    for (String actor : List.copyOf(byActor.keySet())) {
      List<Statement> said = byActor.getOrDefault(actor, List.of());
      Set<String> people = new HashSet<>();
      said.forEach(s -> people.add(s.speaker() == null ? "" : names.fullest(s.speaker().name())));
      boolean only =
          said.stream()
              .map(Statement::speaker)
              .allMatch(s -> s != null && s.role() != null && s.role().startsWith(actor + " "));
      if (only && people.size() == 1) {
        byActor
            .computeIfAbsent(people.iterator().next(), a -> new ArrayList<>())
            .addAll(byActor.remove(actor));
      }
    }
  }

  private String actor(@Nullable Speaker speaker) {
    if (speaker == null) {
      return NOBODY;
    }
    String organisation = speaker.organisation();
    return names.fullest(organisation != null ? organisation : speaker.name());
  }

  /** What is said for a state, under its name; null where nothing is. */
  @Nullable Actor of(StateRef state) {
    List<Statement> said = new ArrayList<>();
    byActor.forEach(
        (actor, statements) -> {
          if (Offices.speaksFor(actor, state.name())) {
            said.addAll(statements);
          }
        });
    return said.isEmpty() ? null : actor(state.name(), said);
  }

  /** Everybody but those who speak for the state; the most widely quoted first. */
  List<Actor> allBut(@Nullable StateRef state) {
    List<Actor> actors = new ArrayList<>();
    byActor.forEach(
        (name, statements) -> {
          if (state == null || !Offices.speaksFor(name, state.name())) {
            actors.add(actor(name, statements));
          }
        });
    actors.sort(
        Comparator.comparing((Actor a) -> a.name().equals(NOBODY))
            .thenComparing(Voices::sources, Comparator.reverseOrder())
            .thenComparing(Voices::wholeQuotations, Comparator.reverseOrder()));
    return actors;
  }

  /** Words between quotation marks that say something by themselves come before a scrap of them. */
  private static boolean wholeQuotations(Actor actor) {
    return actor.sayings().stream()
        .anyMatch(s -> s.verbatim() && Names.words(s.words()).size() > FEW);
  }

  private static int sources(Actor actor) {
    Set<Integer> sources = new HashSet<>();
    actor.sayings().forEach(s -> s.cites().forEach(c -> sources.add(c.source())));
    return sources.size();
  }

  private Actor actor(String name, List<Statement> statements) {
    Map<String, List<Statement>> same = new LinkedHashMap<>();
    for (Statement statement : statements) {
      Speaker speaker = statement.speaker();
      String who = speaker == null ? "" : names.fullest(speaker.name());
      String key = who + "|" + statement.polarity() + "|" + Names.words(words(statement));
      same.computeIfAbsent(key, k -> new ArrayList<>()).add(statement);
    }
    List<Saying> sayings = new ArrayList<>();
    String before = "";
    for (List<Statement> group : same.values()) {
      Saying saying = saying(name, group);
      sayings.add(saying.speaker().equals(before) ? saying.bySameSpeaker() : saying);
      before = saying.speaker();
    }
    return new Actor(Words.capital(name), sayings);
  }

  private static String words(Statement statement) {
    String quote = statement.quote();
    String paraphrase = statement.paraphrase();
    return quote != null
        ? quote
        : paraphrase != null ? paraphrase : statement.evidence().get(0).quote();
  }

  private Saying saying(String actor, List<Statement> group) {
    Statement first = group.get(0);
    Speaker speaker = first.speaker();
    Set<Evidence> evidence = new LinkedHashSet<>();
    group.forEach(s -> evidence.addAll(s.evidence()));
    return new Saying(
        speaker == null ? "" : who(actor, speaker),
        Cues.of(first),
        words(first).strip(),
        first.quote() != null,
        first.polarity() == Polarity.DENIED && !Cues.deny(Cues.of(first)),
        context(first),
        note(group),
        numbers.cites(evidence));
  }

  private String who(String actor, Speaker speaker) {
    String name = names.fullest(speaker.name());
    String shown = name.equals(actor) ? "" : name;
    String role = office(speaker.role());
    return role == null ? shown : shown.isEmpty() ? role : shown + ", " + role;
  }

  /** A role is an office; what somebody calls a person is no role, and not for the page to say. */
  private static @Nullable String office(@Nullable String role) {
    return role == null || Names.words(role).stream().anyMatch(JUDGEMENTS::contains) ? null : role;
  }

  /** A quotation of a word or two says nothing without its sentence. */
  private static String context(Statement statement) {
    String quote = statement.quote();
    if (quote == null || Names.words(quote).size() > FEW) {
      return "";
    }
    String sentence = statement.evidence().get(0).quote().strip();
    return sentence.length() > quote.length() + AROUND
        ? Wrapping.around(sentence, quote, AROUND)
        : sentence;
  }

  /** To whom others give the same words. */
  private String note(List<Statement> group) {
    Account account = quoted.get(group.get(0).quoted().get(0));
    Speaker speaker = group.get(0).speaker();
    if (account == null || group.get(0).quote() == null) {
      return "";
    }
    String here = speaker == null ? "" : names.fullest(speaker.name());
    List<String> notes = new ArrayList<>();
    for (Account.Value value : account.values()) {
      if (!names.fullest(value.value()).equals(here)) {
        Set<String> elsewhere = new LinkedHashSet<>();
        value.evidence().forEach(e -> elsewhere.add(e.document()));
        notes.add(
            value.value().equals("speaker not told")
                ? "also in " + numbers.list(elsewhere) + ", speaker not told"
                : "given to " + value.value() + " in " + numbers.list(elsewhere));
      }
    }
    return String.join("; ", notes);
  }
}
