package org.capias.reading.dating;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.capias.model.PartialDate;
import org.capias.model.StateRef;
import org.capias.reading.dating.Dating.Option;
import org.capias.reading.dating.Dating.Question;
import org.capias.reading.encounter.Encounters;
import org.capias.reading.likeness.Training;
import org.capias.reading.likeness.Training.Example;
import org.capias.reading.name.Names;
import org.capias.reading.passage.Passage;
import org.capias.reading.text.Page;
import org.capias.reading.time.Times;
import org.jspecify.annotations.Nullable;

/**
 * Encounters of annotated passages, as the reader finds them, with all dates that each may have.
 */
public final class DayLessons {
  private static final String NONE = "-";

  private final List<List<Example>> questions = new ArrayList<>();

  /** Goes through the questions of a passage. */
  public static void ask(Names names, Passage passage, Dating.Judge judge) {
    Page page = Page.of(passage.document());
    Encounters.in(
        page, names.in(page), Times.in(page).all(), iso2 -> new StateRef(iso2, iso2), judge);
  }

  public void add(Names names, Passage passage) {
    ask(
        names,
        passage,
        question -> {
          Passage.Day day = day(passage, question.matter());
          if (day != null) {
            add(question, day);
          }
          return new Dating.Choice(index(question, question.matter().guess()), 0);
        });
  }

  /** A warrant or charge of which the year is annotated, or {@code -}. */
  public Dating.Choice addCharge(Question question, String year) {
    add(question, new Passage.Day(year, NONE, '.'));
    return Dating.Choice.NONE;
  }

  private void add(Question question, Passage.Day day) {
    int right = right(question, day);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < question.options().size(); i++) {
      PartialDate date = question.options().get(i).date();
      boolean same = right >= 0 && date.equals(question.options().get(right).date());
      boolean alike = day.words().equals(NONE) && fits(date, day.date()) > 0;
      boolean twin = i != right && (same || alike);
      if (!twin) {
        Training.Recorder recorder = new Training.Recorder(Traces.PLACES);
        question.describe(i, recorder);
        examples.add(recorder.example(i == right ? 1 : 0));
      }
    }
    if (!examples.isEmpty()) {
      questions.add(examples);
    }
  }

  /** The number of a date among the options, or -1. */
  private static int index(Question question, @Nullable PartialDate date) {
    for (int i = 0; i < question.options().size(); i++) {
      if (question.options().get(i).date().equals(date)) {
        return i;
      }
    }
    return -1;
  }

  /** What is annotated of a sighting, or null. */
  static Passage.@Nullable Day day(Passage passage, Matter one) {
    List<Passage.Encounter> told = passage.encounters();
    List<Passage.Day> days = passage.days();
    if (told == null || days == null) {
      return null;
    }
    String family = Passage.family(one.who().name());
    String sentence =
        plain(
            passage
                .text()
                .substring(
                    Page.of(passage.document()).tokens().start(one.sentence().first()),
                    Page.of(passage.document()).tokens().end(one.sentence().end() - 1)));
    Passage.Day found = null;
    for (int i = 0; i < told.size(); i++) {
      Passage.Encounter e = told.get(i);
      String words = e.words() == null ? "" : plain(e.words());
      boolean here = sentence.contains(words) || words.contains(sentence) && sentence.length() > 15;
      if (here
          && e.state().equals(one.state())
          && Passage.family(e.person()).equals(family)
          && group(e.kind()).equals(group(one))) {
        found = found == null ? days.get(i) : found;
      }
    }
    return found;
  }

  private static String plain(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }

  private static String group(String kind) {
    return switch (kind) {
      case "residence", "transit" -> "visit";
      default -> kind;
    };
  }

  private static String group(Matter one) {
    String sort = one.sort();
    return switch (sort) {
      case "ARREST", "SURRENDER", "HOLD" -> "arrest";
      case "RELEASE" -> "release";
      case "OVERFLY" -> "overflight";
      case "PLANNED" -> "planned";
      case "MISS" -> "not-made";
      default -> sort.startsWith("not ") ? "not-made" : "visit";
    };
  }

  /**
   * The option that is the annotated day: the same date, told by its words if there are several.
   */
  private static int right(Question question, Passage.Day day) {
    int best = -1;
    int most = 0;
    for (int i = 0; i < question.options().size(); i++) {
      Option option = question.options().get(i);
      int fit = fits(option.date(), day.date());
      if (fit > 0 && option.time() != null && !day.words().equals(NONE)) {
        fit += 1;
      }
      if (fit > most) {
        most = fit;
        best = i;
      }
    }
    return best;
  }

  /** 0 of another day, more the nearer it is to what is annotated. */
  static int fits(PartialDate date, String day) {
    String told = date.toString();
    if (day.equals(NONE)) {
      return 0;
    }
    return told.equals(day)
        ? 8
        : told.startsWith(day) ? 2 : day.startsWith(told) && told.length() >= 7 ? 4 : 0;
  }

  /** The file that was learnt from these lessons. */
  public byte[] learn(PrintStream out) throws IOException {
    int pairs = questions.stream().mapToInt(List::size).sum();
    out.printf("%d encounters learnt, %d dates weighed%n", questions.size(), pairs);
    return Training.learnToChoose(questions, Traces.PLACES);
  }

  /** How many encounters of some passages get the day that is annotated. */
  public static final class Measure {
    private int asked;
    private int told;
    private int right;

    public void add(Names names, Passage passage, boolean ruled) {
      Dating.Judge learnt = Dating.ofEncounters();
      ask(
          names,
          passage,
          question -> {
            int guess = index(question, question.matter().guess());
            Dating.Choice choice = ruled ? new Dating.Choice(guess, 0) : learnt.choose(question);
            int answer = choice.option();
            Passage.Day day = day(passage, question.matter());
            if (day != null) {
              boolean one = !day.date().equals(NONE);
              asked += one ? 1 : 0;
              told += answer >= 0 ? 1 : 0;
              boolean fits =
                  answer >= 0 && fits(question.options().get(answer).date(), day.date()) > 0;
              right += fits ? 1 : 0;
            }
            return choice;
          });
    }

    /** The answer for a warrant or charge. */
    public Dating.Choice addCharge(Question question, String year) {
      Dating.Choice choice = Dating.ofWarrants().choose(question);
      PartialDate date =
          choice.option() < 0 ? null : question.options().get(choice.option()).date();
      asked += year.equals(NONE) ? 0 : 1;
      told += date == null ? 0 : 1;
      right += date != null && fits(date, year) > 0 ? 1 : 0;
      return choice;
    }

    public void print(String name, PrintStream out) {
      out.printf(
          "%-10s P %.3f R %.3f, %d right of %d told and %d dated%n",
          name, right / (double) told, right / (double) asked, right, told, asked);
    }
  }
}
