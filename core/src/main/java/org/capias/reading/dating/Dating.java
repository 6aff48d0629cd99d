package org.capias.reading.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.capias.model.Evidence;
import org.capias.model.PartialDate;
import org.capias.model.Told;
import org.capias.model.ToldEncounter;
import org.capias.reading.likeness.Likeness;
import org.capias.reading.likeness.Likeness.Taker;
import org.capias.reading.name.Cast;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.time.Time;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the date that a text tells of something: of all dates near it the one for which most
 * speaks, or none. What rules took is one witness among others.
 *
 * <pre>{@code
 * Dating dating = new Dating(page, cast, whens.beginnings(), matters, Dating.ofEncounters());
 * Dating.Chosen chosen = dating.of(matter, date -> true);   // null where nothing tells its day
 * }</pre>
 */
public final class Dating {
  /** Sentences around something whose dates may be its own. */
  private static final int BACK = 6;

  private static final int AHEAD = 3;

  /** So many dates are weighed, the nearest. */
  private static final int MOST = 16;

  /** Tokens: of a longer sentence the date alone is quoted. */
  private static final int LONGEST = 300;

  /**
   * A date that may be the one.
   *
   * @param time the words that tell it; null for the day of the text itself, which "is in Baku"
   *     tells, and for one that rules have counted
   */
  record Option(@Nullable Time time, PartialDate date) {}

  /** Something and the dates that it may have. */
  public record Question(Matter matter, List<Option> options, Traces traces) {
    void describe(int option, Taker taker) {
      traces.describe(matter, options.get(option), taker);
    }
  }

  /**
   * What was decided.
   *
   * @param option its number, or -1 for none
   * @param score how much more speaks for it than for none
   */
  public record Choice(int option, float score) {
    public static final Choice NONE = new Choice(-1, 0);
  }

  /** Decides a question. */
  public interface Judge {
    Choice choose(Question question);
  }

  /**
   * A date that was chosen.
   *
   * @param score how much more speaks for it than for none
   */
  public record Chosen(Told<PartialDate> told, float score) {}

  private final Page page;
  private final List<Time> times;
  private final Judge judge;
  private final Traces traces;

  /**
   * @param times those of the page that may be the day of something, or its first
   * @param all everything that is told on the page and may have a day
   */
  public Dating(Page page, Cast cast, List<Time> times, List<Matter> all, Judge judge) {
    this.page = page;
    this.times = times;
    this.judge = judge;
    this.traces = new Traces(page, cast, times, all);
  }

  /** What was learnt of encounters. */
  public static Judge ofEncounters() {
    return new Learnt(Likeness.days(), .5f);
  }

  /** What was learnt of warrants and charges. */
  public static Judge ofWarrants() {
    return new Learnt(Likeness.warrantDays(), 1.5f);
  }

  /**
   * The date of something, or null where none is told of it.
   *
   * @param may which dates are not out of question
   */
  public @Nullable Chosen of(Matter one, Predicate<PartialDate> may) {
    Question question = new Question(one, options(one, may), traces);
    Choice choice = question.options().isEmpty() ? Choice.NONE : judge.choose(question);
    return choice.option() < 0
        ? null
        : new Chosen(told(question.options().get(choice.option()), one), choice.score());
  }

  private Told<PartialDate> told(Option option, Matter one) {
    return new Told<>(option.date(), words(option.time(), one), ToldEncounter.LIKELY_DAY);
  }

  private Evidence words(@Nullable Time time, Matter one) {
    if (time == null) {
      return page.evidence(one.sentence());
    }
    Sentence sentence = page.sentences().get(page.sentenceOf(time.first()));
    return sentence.size() > LONGEST
        ? page.evidence(time.from(), time.to())
        : page.evidence(sentence);
  }

  private List<Option> options(Matter one, Predicate<PartialDate> may) {
    PartialDate guess = one.guess();
    List<Option> options = new ArrayList<>();
    for (Time time : near(one)) {
      PartialDate date = time.date().orElseThrow();
      if (date.equals(guess) || may.test(date)) {
        options.add(new Option(time, date));
      }
    }
    PartialDate published = page.document().published();
    if (published != null && published.isDay() && !one.alone()) {
      options.add(new Option(null, published));
    }
    if (guess != null && options.stream().noneMatch(o -> o.date().equals(guess))) {
      options.add(new Option(null, guess));
    }
    return options;
  }

  /** The dates nearest to something, the nearest first. */
  private List<Time> near(Matter one) {
    int here = page.sentenceOf(one.token());
    int back = one.alone() ? here : Math.max(0, here - BACK);
    int ahead = one.alone() ? here : Math.min(page.sentences().size() - 1, here + AHEAD);
    int first = page.sentences().get(back).first();
    int end = page.sentences().get(ahead).end();
    int behind = Time.firstAt(times, one.token());
    int before = behind - 1;
    List<Time> near = new ArrayList<>();
    while (near.size() < MOST) {
      boolean left = before >= 0 && times.get(before).first() >= first;
      boolean right = behind < times.size() && times.get(behind).first() < end;
      if (!left && !right) {
        break;
      }
      boolean nearer =
          !right
              || left
                  && one.token() - times.get(before).first()
                      <= times.get(behind).first() - one.token();
      near.add(nearer ? times.get(before--) : times.get(behind++));
    }
    return near;
  }

  /**
   * That for which most speaks.
   *
   * @param least how much must speak for a date that the rules did not take
   */
  private record Learnt(Likeness model, float least) implements Judge {
    /** What the guess of the rules is given in advance. */
    private static final float TRUST = 3f;

    @Override
    public Choice choose(Question question) {
      int best = -1;
      float most = least;
      for (int i = 0; i < question.options().size(); i++) {
        Likeness.Sum sum = model.sum();
        question.describe(i, sum);
        boolean guessed =
            Objects.equals(question.options().get(i).date(), question.matter().guess());
        float score = sum.score() + (guessed ? TRUST : 0);
        if (score > most) {
          most = score;
          best = i;
        }
      }
      return new Choice(best, most);
    }
  }
}
