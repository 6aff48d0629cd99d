package org.capias.reading.speech.cue;

import java.util.Set;
import org.capias.reading.speech.word.Kind;

/**
 * A verb that attributes, with the complements it takes. See {@code verbs.csv} for the letters.
 *
 * @param verb its base form
 * @param particle second word ("out" in "point out"), or empty
 * @param kind what it says of the source
 * @param frames letters of the complements
 * @param prepositions that introduce its content
 */
public record Cue(
    String verb, String particle, Kind kind, String frames, Set<String> prepositions) {
  public boolean takes(char frame) {
    return frames.indexOf(frame) >= 0;
  }
}
