package org.capias.law;

import java.time.LocalDate;
import java.util.List;
import org.capias.law.Determiner.Matter;
import org.capias.model.Answer;
import org.capias.model.Basis;
import org.capias.model.CaseFile;
import org.capias.model.Determination;
import org.capias.model.Determination.Reason;
import org.capias.model.EncounterKind;
import org.capias.model.EntryDetermination;
import org.capias.model.PartialDate;
import org.capias.model.Precedents;
import org.capias.model.Presence;
import org.capias.registry.Person;
import org.capias.registry.Registry;
import org.capias.registry.State;
import org.jspecify.annotations.Nullable;

/**
 * Was a state bound to arrest and surrender a person on a day, and why? The door of this package.
 *
 * <pre>{@code
 * Registry registry = Registry.load();
 * Law law = Law.with(registry);
 * Determination d = law.determine(
 *     registry.person("vladimir-putin").orElseThrow(),
 *     registry.state("MN").orElseThrow(),
 *     PartialDate.parse("2024-09-02"), Presence.LANDED, null);
 * d.answer();    // YES
 * d.basis();     // STATE_PARTY
 * d.reasons();   // every rule asked; the answer follows from them alone
 * }</pre>
 *
 * <p>The answer follows the Court's case law; {@code contested} means that no chamber has settled
 * the point. A day of knowledge ({@code knownOn}) asks for the answer that the facts and
 * authorities public on that day give; null asks for all that the registry knows. The rules are
 * data, described in {@code rules/README.md} beside this class; none has been reviewed by counsel
 * yet, and each says so.
 *
 * <p>No clock is read: whether a day lies in the future is nobody's business here, only whether the
 * registry is complete for it. Not thread-safe (it remembers the facts it has gathered); cheap to
 * make once per thread.
 */
public final class Law {
  private final Registry registry;
  private final Dossiers dossiers;
  private final Determiner determiner;
  private final Cases cases;
  private final TravelBans travelBans;

  private Law(Registry registry) {
    this.registry = registry;
    this.dossiers = new Dossiers(registry);
    this.determiner = new Determiner(registry);
    this.cases = new Cases(registry);
    this.travelBans = new TravelBans(registry);
  }

  public static Law with(Registry registry) {
    return new Law(registry);
  }

  /**
   * Days on end with one answer, the last day included.
   *
   * @param basis the basis of the duty; none where nothing is owed
   */
  public record Stretch(LocalDate from, LocalDate to, Answer answer, Basis basis) {}

  /**
   * Whether the state was bound.
   *
   * @param date a day; or a month or year, answered where every day in it has the same answer, and
   *     with {@code unknown} and the days of change where not
   * @param knownOn day of knowledge, or null for all that the registry knows
   */
  public Determination determine(
      Person person,
      State state,
      PartialDate date,
      Presence presence,
      @Nullable LocalDate knownOn) {
    return determine(null, person, state, date, presence, knownOn);
  }

  /** As above, for one question of a batch. */
  public Determination determine(
      @Nullable String id,
      Person person,
      State state,
      PartialDate date,
      Presence presence,
      @Nullable LocalDate knownOn) {
    return determiner.determine(id, matter(person, state, presence, knownOn), date);
  }

  private Matter matter(
      Person person, State state, Presence presence, @Nullable LocalDate knownOn) {
    return Matter.of(dossiers.of(person), dossiers.of(state), presence, knownOn);
  }

  /**
   * The answer for somebody whom the registry does not know: {@code unknown}, for it may be a name
   * that is spelt in another way.
   */
  public Determination notListed(
      @Nullable String id, String name, State state, PartialDate date, Presence presence) {
    return Determiner.notListed(id, name, dossiers.of(state), date, presence);
  }

  /**
   * The second question: whether the state must refuse the person entry and transit under a travel
   * ban of the Security Council. It never asks for an arrest.
   */
  public EntryDetermination entry(
      Person person, State state, LocalDate day, Presence presence, @Nullable LocalDate knownOn) {
    return travelBans.determine(matter(person, state, presence, knownOn), day);
  }

  /**
   * The answers for all days from the first to the last, without reasons: what a map with a slider
   * asks for every state. Some ten thousand times faster than a question a day.
   */
  public List<Stretch> answers(
      Person person, State state, Presence presence, LocalDate first, LocalDate last) {
    return new Changes(determiner).between(matter(person, state, presence, null), first, last);
  }

  /** The answer that the reasons of a determination give by themselves. */
  public Answer again(List<Reason> reasons) {
    return determiner.again(reasons);
  }

  /** The case file with the law's answer and the precedents of each encounter filled in. */
  public CaseFile over(CaseFile file) {
    return new CaseFileLaw(this, registry, cases).over(file);
  }

  /**
   * Past cases by what they have in common with a case at hand, and how often such a case ended in
   * an arrest.
   */
  public Precedents precedents(Like like) {
    return cases.like(like);
  }

  /**
   * What past cases are looked for. Every part that is given must agree, but for {@code near},
   * which only ranks.
   *
   * @param person id
   * @param state code
   * @param office {@code head-of-state}, {@code head-of-government}, {@code foreign-minister},
   *     {@code former-leader} or {@code other}
   * @param kind {@code visit}, {@code not-made} …
   * @param party whether the state was a party
   * @param outcome {@code arrested} …
   * @param before only cases that began before that day, or null
   * @param near the case at hand, by which the others are ranked, or null
   */
  public record Like(
      @Nullable String person,
      @Nullable String state,
      @Nullable String office,
      @Nullable String kind,
      @Nullable Boolean party,
      @Nullable String outcome,
      @Nullable LocalDate before,
      @Nullable Near near) {
    /** Everything. */
    public static final Like ANYTHING = new Like(null, null, null, null, null, null, null, null);
  }

  /**
   * A case at hand.
   *
   * @param person id, or null where only the place and the day are given
   * @param kind null: that of the registry's own row of the case, else a visit
   */
  public record Near(
      @Nullable String person, String state, LocalDate day, @Nullable EncounterKind kind) {}
}
