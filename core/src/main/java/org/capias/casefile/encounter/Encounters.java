package org.capias.casefile.encounter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.capias.casefile.calling.Callings;
import org.capias.casefile.correction.Corrected;
import org.capias.casefile.verdict.Votes;
import org.capias.casefile.voice.Shelf;
import org.capias.model.Account;
import org.capias.model.Encounter;
import org.capias.model.PartialDate;
import org.capias.model.TimelineEntry;
import org.capias.model.ToldWarrant;

/**
 * The encounters of all documents, each once: what different documents tell of the same one
 * gathered, put right by people, merged by independent voices; with an account of each value, and
 * the timeline.
 *
 * <pre>{@code
 * Encounters.Recorded record =
 *     new Encounters(shelf, corrected).record(stories::of, callings, warrants);
 * }</pre>
 */
public final class Encounters {
  private final Shelf shelf;
  private final List<Merged> merged;

  /**
   * @param corrected merges, splits and values that people have put right
   */
  public Encounters(Shelf shelf, Corrected corrected) {
    this.shelf = shelf;
    this.merged =
        new Mended(corrected)
            .in(Gatherings.of(shelf)).stream().map(g -> new Merged(shelf, g)).toList();
  }

  /**
   * What is known of them.
   *
   * @param encounters numbered, by story and then the most told one first
   * @param accounts of their values, one encounter after the other; then of two that exclude each
   *     other
   */
  public record Recorded(
      List<Encounter> encounters, List<Account> accounts, List<TimelineEntry> timeline) {
    public Recorded {
      encounters = List.copyOf(encounters);
      accounts = List.copyOf(accounts);
      timeline = List.copyOf(timeline);
    }
  }

  /**
   * Numbers them.
   *
   * @param storyOf the story of a document: {@code s1} …
   * @param callings what people are called; one whose name somebody has set keeps it
   * @param warrants for the timeline
   */
  public Recorded record(
      UnaryOperator<String> storyOf, Callings callings, List<ToldWarrant> warrants) {
    List<Keyed> inOrder = inOrder(storyOf);
    Timeline timeline = new Timeline(shelf);
    List<Account> accounts = new ArrayList<>();
    List<Encounter> encounters = new ArrayList<>();
    for (Keyed one : inOrder) {
      Encounter encounter = one.merged().encounter("e" + (encounters.size() + 1), one.story());
      if (!one.merged().gathering().corrections().containsKey("person")) {
        encounter = encounter.withPerson(callings.person(encounter.person(), one.story()));
      }
      encounters.add(encounter);
      accounts.addAll(new EncounterAccounts(shelf, encounter, one.merged()).all());
      timeline.add(encounter, one.merged());
    }
    accounts.addAll(Clashes.among(shelf, encounters, inOrder.stream().map(Keyed::merged).toList()));
    warrants.forEach(timeline::add);
    return new Recorded(encounters, accounts, timeline.inOrder());
  }

  private record Keyed(Merged merged, Encounter encounter, String story, int voices) {
    int number() {
      return Integer.parseInt(story.substring(1));
    }
  }

  /** By story, then by how many independent voices tell of it, then by day, state and person. */
  private List<Keyed> inOrder(UnaryOperator<String> storyOf) {
    return merged.stream()
        .map(
            m -> new Keyed(m, m.encounter(), story(m, storyOf), shelf.voices(m.documents()).size()))
        .sorted(
            Comparator.comparingInt(Keyed::number)
                .thenComparing(Comparator.comparingInt(Keyed::voices).reversed())
                .thenComparing(
                    k -> k.encounter().from(),
                    Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()))
                .thenComparing(k -> k.encounter().state().iso2())
                .thenComparing(k -> k.encounter().person().name())
                .thenComparing(k -> k.encounter().kind())
                .thenComparing(k -> k.encounter().evidence().get(0)))
        .toList();
  }

  /** The story that an encounter belongs to: the one at whose centre it is, most often. */
  private static String story(Merged encounter, UnaryOperator<String> storyOf) {
    Votes<String> votes = new Votes<>();
    for (Telling telling : encounter.gathering().tellings()) {
      for (int i = 0; i < telling.told().evidence().size(); i++) {
        votes.add(storyOf.apply(telling.document()), telling.document() + i);
      }
    }
    String most = votes.most(Comparator.naturalOrder());
    return most != null ? most : "s1";
  }
}
