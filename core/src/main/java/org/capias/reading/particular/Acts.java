package org.capias.reading.particular;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.capias.model.PartialDate;
import org.capias.model.Particular;
import org.capias.model.Particular.Kind;
import org.capias.model.Particular.Of;
import org.capias.model.Told;
import org.capias.reading.particular.ActLine.Day;
import org.capias.reading.particular.ActLine.Word;
import org.capias.reading.particular.ActWords.Act;
import org.capias.reading.particular.ActWords.Use;
import org.jspecify.annotations.Nullable;

/**
 * On which day somebody was caught, handed over or let go, arrived, left or flew over a state, in
 * whatever words: one verb of a small class, one man, one day in the same clause. Encounters are
 * told by whole sentences and need person, state and kind to be sure; this asks for less, since
 * several articles of one story answer, and only answers a day or a few apart are compared.
 *
 * <p>Who he is remains open where only "he" or "the fugitive" stands there ({@code of} has an empty
 * key). What is denied, planned or wished is none.
 */
final class Acts implements Question {
  private static final Set<String> UNREAL =
      Set.of(
          ("not never no would could should may might must will can if unless "
                  + "whether expected due planned scheduled likely nearly almost wanted wants "
                  + "want hoped hopes demanded denied denies neither nobody cannot until "
                  + "ahead without plans")
              .split(" "));

  private static final Set<String> BE =
      Set.of(("was were is are be been being got gets").split(" "));

  private static final Set<String> BETWEEN =
      Set.of(("then later also first again today located found and").split(" "));

  @Override
  public List<Particular> in(List<Line> lines) {
    List<Particular> facts = new ArrayList<>();
    if (lines.isEmpty()) {
      return facts;
    }
    List<Told<PartialDate>> days =
        lines.get(0).article().reading.dates().stream()
            .filter(date -> date.value().isDay())
            .sorted(Comparator.comparing(Told::evidence))
            .toList();
    int next = 0;
    for (Line line : lines) {
      while (next < days.size() && days.get(next).evidence().end() <= line.evidence().start()) {
        next++;
      }
      int end = next;
      while (end < days.size() && days.get(end).evidence().start() < line.evidence().end()) {
        end++;
      }
      if (end > next) {
        in(ActLine.of(line, days.subList(next, end)), facts);
      }
    }
    return facts;
  }

  private static void in(ActLine words, List<Particular> facts) {
    for (int i = 0; i < words.size(); i++) {
      String low = words.at(i).low();
      Act noun = ActWords.noun(low);
      Particular fact = noun != null ? noun(words, i, noun) : null;
      for (Use use : ActWords.uses(low)) {
        fact = fact == null ? verb(words, i, use) : fact;
      }
      if (fact != null) {
        facts.add(fact);
      }
    }
  }

  private static @Nullable Particular verb(ActLine words, int at, Use use) {
    int clause = words.clause(at);
    int end = use.behind().isEmpty() ? at : words.behind(at, use.behind());
    if (end < 0 || unreal(words, clause, at)) {
      return null;
    }
    Act act = use.act();
    String who;
    if (use.transitive() && !passive(words, at)) {
      who = new ActPeople(words).object(at + 1);
      if (who == null && words.isAlone(at)) {
        // "surrendered on Monday": himself; ", arrested on Monday": of the name before.
        boolean reduced = at > 0 && words.at(at - 1).low().equals(",");
        boolean himself = words.at(at).low().equals("surrendered");
        who = reduced || himself ? new ActPeople(words).subject(clause, at, false) : null;
        act = himself && !reduced ? Act.ARREST : act;
      }
    } else {
      boolean plane = !use.transitive() && act != Act.ARREST && act != Act.RELEASE;
      who = new ActPeople(words).doer(at, plane);
    }
    Day day = who == null ? null : words.day(at, end);
    return who == null || day == null
        ? null
        : tell(words, act, who, day, words.place(end, act == Act.DEPARTURE));
  }

  /** The arrest on Thursday of X; his capture on Friday; X's arrest on 3 May. */
  private static @Nullable Particular noun(ActLine words, int at, Act act) {
    if (at == 0 || unreal(words, words.clause(at), at)) {
      return null;
    }
    Word before = words.at(at - 1);
    String who = before.low().equals("his") || before.low().equals("her") ? "" : null;
    if (before.text().endsWith("'s") && before.large()) {
      who = ActPeople.family(before.text());
    }
    boolean stay = ActWords.isStay(words.at(at).low());
    Day day = stay ? words.first(at) : words.beside(at);
    boolean to = words.next("to", at + 1, at + 3) > 0;
    Act done = words.at(at).low().equals("surrender") && !to ? Act.ARREST : act;
    if (who == null && before.low().equals("the")) {
      int of = words.next("of", at + 1, at + 8);
      who = of < 0 ? null : new ActPeople(words).object(of + 1);
    }
    return who == null || day == null ? null : tell(words, done, who, day, "");
  }

  private static Particular tell(ActLine words, Act act, String who, Day day, String place) {
    String date = day.date().toString();
    return words
        .line()
        .tell("acts", Kind.ACT, "day of the " + act.label(), Of.named(who), date, date, place);
  }

  private static boolean unreal(ActLine words, int from, int at) {
    for (int i = from; i < at; i++) {
      String low = words.at(i).low();
      boolean most = i > 0 && words.at(i - 1).low().equals("most");
      if (UNREAL.contains(low) && !most || low.endsWith("n't")) {
        return true;
      }
    }
    for (int i = Math.max(0, at - 3); i < at; i++) {
      String next = words.at(i + 1).low();
      boolean infinitive = i + 1 == at || next.equals("be") || next.equals("have");
      if (words.at(i).low().equals("to") && infinitive) {
        return true;
      }
    }
    return false;
  }

  private static boolean passive(ActLine words, int at) {
    if (at > 0 && words.at(at - 1).low().equals("and")) {
      // "was driven to the airport and signed over"
      for (int i = at - 1; i >= words.clause(at); i--) {
        if (BE.contains(words.at(i).low())) {
          return true;
        }
      }
    }
    for (int i = at - 1; i >= 0 && i >= at - 4; i--) {
      String low = words.at(i).low();
      if (BE.contains(low)) {
        return true;
      }
      if (!low.endsWith("ly") && !BETWEEN.contains(low)) {
        return false;
      }
    }
    return false;
  }
}
