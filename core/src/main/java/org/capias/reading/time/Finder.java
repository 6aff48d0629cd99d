package org.capias.reading.time;

import java.util.ArrayList;
import java.util.List;

/** Finds the expressions of a sentence, from left to right, the longest first. */
final class Finder {
  private final Days days = new Days();
  private final List<Pattern> patterns;

  Finder() {
    List<Pattern> plain =
        List.of(days, new Weekdays(), new Seasons(), new Relatives(), new Feasts(), new Clocks());
    List<Pattern> all = new ArrayList<>(plain);
    all.add(new Besides());
    all.add(new Lengths());
    all.add(new Sets());
    all.add(new References());
    all.add(new Edges(plain));
    patterns = List.copyOf(all);
  }

  List<Draft> in(Line line) {
    List<Draft> found = new ArrayList<>();
    int i = line.from();
    int carrier = i;
    while (i < line.to()) {
      carrier = carrier(line, Math.max(i, carrier));
      if (carrier - i > Carriers.REACH) {
        i = carrier - Carriers.REACH;
      } else {
        i = mayBegin(line, i) ? take(line, i, found) : i + 1;
      }
    }
    if (found.size() > 1) {
      Ranges.shareYears(found, line);
      Clocks.shareDays(found);
    }
    return found;
  }

  private int take(Line line, int i, List<Draft> found) {
    Draft best = null;
    for (Pattern pattern : patterns) {
      best = Drafts.longer(best, pattern.at(line, i));
    }
    List<Draft> several = Ranges.at(line, i, days);
    if (!several.isEmpty()) {
      Draft last = several.get(several.size() - 1);
      if (best == null || last.end() > best.end()) {
        found.addAll(several);
        return last.end();
      }
    }
    if (best == null) {
      return i + 1;
    }
    Draft before = found.isEmpty() ? null : found.get(found.size() - 1);
    Draft timed = before == null ? null : Clocks.join(line, before, best);
    if (timed != null) {
      found.set(found.size() - 1, timed);
    } else {
      found.add(best);
    }
    return best.end();
  }

  /** The next word that can carry an expression; far behind the line where there is none. */
  private static int carrier(Line line, int from) {
    for (int i = from; i < line.to(); i++) {
      if (Carriers.has(line.lower(i), line.word(i))) {
        return i;
      }
    }
    return line.to() + Carriers.REACH;
  }

  private static boolean mayBegin(Line line, int i) {
    if (line.word(i) != Word.NONE) {
      return true;
    }
    char c = line.lower(i).charAt(0);
    return c >= '0' && c <= '9';
  }
}
