package org.capias.reading.particular;

import java.util.ArrayList;
import java.util.List;
import org.capias.model.Particular;

/**
 * Something that reports of such a day tell each in their own words, so that claims of equal words
 * would not bring it together: how long a summit lasts, why somebody left early, who met him.
 */
interface Question {
  /** What one document answers; {@code lines} are all its sentences. */
  List<Particular> in(List<Line> lines);

  /** What one sentence answers, asked of each sentence by itself. */
  interface OfOneLine extends Question {
    List<Particular> in(Line line);

    @Override
    default List<Particular> in(List<Line> lines) {
      List<Particular> all = new ArrayList<>();
      for (Line line : lines) {
        all.addAll(in(line));
      }
      return all;
    }
  }
}
