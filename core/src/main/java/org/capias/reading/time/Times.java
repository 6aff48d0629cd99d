package org.capias.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;

/**
 * Every temporal expression of a page, with its value.
 *
 * <pre>{@code
 * Times times = Times.in(page);
 * times.near(token).flatMap(Time::date).ifPresent(day -> ...);   // "arrived on Monday" -> 2024-09-02
 * }</pre>
 *
 * <p>Values are as precise as the words: "five years ago" is a year, "last week" a week. An
 * expression that needs an anchor takes the day of publication, else a dateline, else another date
 * of the text; without one it stays open ({@link Basis#OPEN}), and a weekday stays a weekday.
 *
 * <p>Immutable and safe to share between threads. Cost is linear in the length of the text. Nothing
 * is thrown for any text.
 */
public final class Times {
  private final Page page;
  private final List<Time> all;
  private final int[] firstOf;

  private Times(Page page, List<Time> all) {
    this.page = page;
    this.all = List.copyOf(all);
    this.firstOf = new int[page.sentences().size() + 1];
    int t = 0;
    for (int s = 0; s < page.sentences().size(); s++) {
      firstOf[s] = t;
      while (t < all.size() && all.get(t).first() < page.sentences().get(s).end()) {
        t++;
      }
    }
    firstOf[page.sentences().size()] = t;
  }

  /** Reads the temporal expressions of a page. */
  public static Times in(Page page) {
    Atoms atoms = Atoms.of(page);
    Finder finder = new Finder();
    List<Line> lines = new ArrayList<>();
    List<List<Draft>> drafts = new ArrayList<>();
    for (Sentence sentence : page.sentences()) {
      Line line = atoms.line(sentence);
      lines.add(line);
      drafts.add(finder.in(line));
    }
    Resolver resolver = new Resolver(Settings.of(page, lines, drafts));
    List<Time> times = new ArrayList<>();
    for (int s = 0; s < lines.size(); s++) {
      resolver.nextSentence();
      for (Draft draft : drafts.get(s)) {
        Told told = resolver.resolve(draft, lines.get(s));
        if (told != null) {
          times.add(time(draft, told, atoms, lines.get(s)));
        }
      }
    }
    return new Times(page, times);
  }

  private static Time time(Draft draft, Told told, Atoms atoms, Line line) {
    int last = draft.end() - 1;
    return new Time(
        atoms.token(draft.first()),
        atoms.token(last) + 1,
        atoms.start(draft.first()),
        atoms.end(last),
        kind(draft, told.value()),
        told.value(),
        draft.modifier(),
        told.basis(),
        bound(draft, line));
  }

  private static Kind kind(Draft draft, TimeValue value) {
    if (value instanceof TimeValue.Length) {
      return Kind.DURATION;
    }
    if (value instanceof TimeValue.Recurring) {
      return Kind.SET;
    }
    boolean ofClock = value instanceof TimeValue.Open open && open.pattern().indexOf('T') > 0;
    return draft.part() != null || draft.clock() != null || ofClock ? Kind.TIME : Kind.DATE;
  }

  private static Bound bound(Draft draft, Line line) {
    int i = draft.first() - 1;
    return line.is(i, Role.BOUND) ? Bound.valueOf(line.word(i).value(Role.BOUND)) : Bound.AT;
  }

  /** All of them, in the order of the text. */
  public List<Time> all() {
    return all;
  }

  /** Those of one sentence, in the order of the text. */
  public List<Time> in(Sentence sentence) {
    int s = page.sentenceOf(sentence.first());
    return all.subList(firstOf[s], firstOf[s + 1]);
  }

  /**
   * The date or time of day nearest to a token in its sentence, counted in tokens; of two equally
   * near the one that follows. Durations, repeated times and "recently" are passed over.
   */
  public Optional<Time> near(int token) {
    Time best = null;
    int least = Integer.MAX_VALUE;
    int s = page.sentenceOf(token);
    for (Time time : all.subList(firstOf[s], firstOf[s + 1])) {
      int distance =
          token < time.first() ? time.first() - token : Math.max(0, token - time.end() + 1);
      if (time.isPoint() && distance <= least) {
        least = distance;
        best = time;
      }
    }
    return Optional.ofNullable(best);
  }
}
