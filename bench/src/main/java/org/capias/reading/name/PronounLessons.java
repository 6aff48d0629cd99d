package org.capias.reading.name;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.capias.reading.likeness.Training;
import org.capias.reading.likeness.Training.Example;
import org.capias.reading.name.Referents.Candidate;
import org.capias.reading.passage.Passage;
import org.capias.reading.text.Page;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Pronouns of annotated passages with all whom each may mean. What is asked of later pronouns
 * depends on the answers before; while learning those are the right ones.
 */
public final class PronounLessons {
  /** Somebody whom the text does not name. */
  private static final String NOBODY = "-";

  private static final String UNCLEAR = "?";

  private final List<List<Example>> questions = new ArrayList<>();

  /**
   * @param meant for each pronoun of the text, in order, a name of whom it means, {@code -} for
   *     somebody whom the text does not name, {@code ?} where it is unclear
   */
  public void add(Names names, Page page, List<String> meant) {
    Map<Integer, String> byToken = byToken(page, meant);
    Cast cast = names.in(page, (question, traces) -> question.guess().entity());
    names.in(
        page,
        (question, traces) -> {
          String name = byToken.get(question.token());
          int right = entity(cast, name);
          if (name != null && !name.equals(UNCLEAR) && (right >= 0 || name.equals(NOBODY))) {
            List<Example> examples = new ArrayList<>();
            for (Candidate one : question.candidates()) {
              Training.Recorder recorder = new Training.Recorder(Traces.PLACES);
              traces.describe(question, one, recorder);
              examples.add(recorder.example(one.entity() == right ? 1 : 0));
            }
            questions.add(examples);
          }
          return name == null || name.equals(UNCLEAR) ? question.guess().entity() : right;
        });
  }

  private static Map<Integer, String> byToken(Page page, List<String> meant) {
    Tokens tokens = page.tokens();
    Map<Integer, String> byToken = new HashMap<>();
    int pronouns = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (Pronouns.gender(tokens.lower(i)) != null) {
        byToken.put(i, pronouns < meant.size() ? meant.get(pronouns) : UNCLEAR);
        pronouns++;
      }
    }
    if (pronouns != meant.size()) {
      throw new IllegalArgumentException(
          page.document().source()
              + ": "
              + pronouns
              + " pronouns, and these answers on its line P: "
              + String.join(" | ", meant));
    }
    return byToken;
  }

  /** Who bears a name, as the text has it at its fullest, else by its last word; or -1. */
  private static int entity(Cast cast, @Nullable String name) {
    if (name == null || name.equals(NOBODY) || name.equals(UNCLEAR)) {
      return -1;
    }
    int family = -1;
    for (Entity one : cast.entities()) {
      if (one.kind() == Kind.PERSON && one.name().equals(name)) {
        return one.number();
      }
      if (one.kind() == Kind.PERSON && Passage.family(one.name()).equals(Passage.family(name))) {
        family = family == -1 ? one.number() : -2; // two of one family name: neither
      }
    }
    return Math.max(-1, family);
  }

  /** The file that was learnt from these lessons. */
  public byte[] learn(PrintStream out) throws IOException {
    int pairs = questions.stream().mapToInt(List::size).sum();
    out.printf("%d pronouns learnt, %d people judged%n", questions.size(), pairs);
    return Training.learnToChoose(questions, Traces.PLACES);
  }

  /** How many pronouns of some passages a reader takes for whom they mean. */
  public static final class Measure {
    private int asked;
    private int told;
    private int right;

    public void add(Names names, Page page, List<String> meant, boolean ruled) {
      Map<Integer, String> byToken = byToken(page, meant);
      Referents.Judge learnt = new Referents.Learnt();
      Map<Integer, Integer> answers = new HashMap<>();
      Cast cast =
          names.in(
              page,
              (question, traces) -> {
                int answer = ruled ? question.guess().entity() : learnt.choose(question, traces);
                answers.put(question.token(), answer);
                return answer;
              });
      answers.forEach(
          (token, answer) -> {
            String name = byToken.get(token);
            if (name == null || name.equals(UNCLEAR)) {
              return;
            }
            int wanted = entity(cast, name);
            asked += wanted >= 0 ? 1 : 0;
            told += answer >= 0 ? 1 : 0;
            right += answer >= 0 && answer == wanted ? 1 : 0;
          });
    }

    public void print(String name, PrintStream out) {
      out.printf(
          "%-10s P %.3f R %.3f, %d right of %d told and %d meant%n",
          name, right / (double) told, right / (double) asked, right, told, asked);
    }
  }
}
