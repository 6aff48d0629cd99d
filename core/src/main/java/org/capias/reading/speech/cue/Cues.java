package org.capias.reading.speech.cue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.capias.reading.speech.word.Kind;
import org.capias.reading.speech.word.Lexicon;
import org.jspecify.annotations.Nullable;

/** The verbs of {@code verbs.csv} by every form they take. */
public final class Cues {
  /** One form of one verb. */
  public record Entry(Cue cue, Form form) {}

  private static final Cues ENGLISH = new Cues(Lexicon.rows("verbs.csv"));

  private final Map<String, List<Entry>> byForm = new HashMap<>(4096);

  private Cues(List<String[]> rows) {
    for (String[] row : rows) {
      if (row.length != 6) {
        throw new IllegalStateException("verbs.csv: not six columns: " + String.join(",", row));
      }
      add(row);
    }
  }

  public static Cues english() {
    return ENGLISH;
  }

  /** Readings of a word form, those with a particle first; null when it attributes nothing. */
  public @Nullable List<Entry> of(String lower) {
    return byForm.get(lower);
  }

  private void add(String[] row) {
    int space = row[0].indexOf(' ');
    String verb = space < 0 ? row[0] : row[0].substring(0, space);
    String particle = space < 0 ? "" : row[0].substring(space + 1);
    Kind kind = Kind.valueOf(row[3].toUpperCase(Locale.ROOT));
    Set<String> prepositions = row[5].isEmpty() ? Set.of() : Set.of(row[5].split(" "));
    Cue cue = new Cue(verb, particle, kind, row[4], prepositions);
    String past = row[1].isEmpty() ? Inflection.past(verb) : row[1];
    String participle = row[2].isEmpty() ? past : row[2];
    put(verb, cue, past.equals(verb) ? Form.PAST_OR_PARTICIPLE : Form.BASE);
    put(Inflection.third(verb), cue, Form.THIRD);
    put(Inflection.ing(verb, past), cue, Form.ING);
    if (past.equals(participle)) {
      put(past, cue, Form.PAST_OR_PARTICIPLE);
    } else {
      put(past, cue, Form.PAST);
      put(participle, cue, Form.PARTICIPLE);
    }
  }

  private void put(String form, Cue cue, Form kind) {
    List<Entry> entries = byForm.computeIfAbsent(form, k -> new ArrayList<>(2));
    for (Entry entry : entries) {
      if (entry.cue().verb().equals(cue.verb()) && entry.cue().particle().equals(cue.particle())) {
        return;
      }
    }
    entries.add(cue.particle().isEmpty() ? entries.size() : 0, new Entry(cue, kind));
  }
}
