package org.capias.reading.claim.charge;

import java.util.Set;

/** Words of courts and crimes, by their beginning. What the model has learnt depends on both. */
final class LegalWords {
  private static final int STEM = 5;

  /** A sentence without any of these is not judged. */
  private static final Set<String> ANY =
      Set.of(
          ("warra indic charg accus wante sough fugit trial court"
                  + " tribu prose judge judgm convi sente crime genoc hague icc icty ictr guilt hunt"
                  + " hunte chamb arres jaile summo extra handc atroc murde tortu rape")
              .split(" "));

  /** Those whose side and distance to a person matter. */
  private static final Set<String> NEAR =
      Set.of(
          ("warra indic charg accus wante sough fugit trial court tribu prose judge convi sente"
                  + " crime genoc chamb count surre hague icc icty ictr guilt acqui defen suspe")
              .split(" "));

  /** What a court does to somebody, or issues. */
  private static final Set<String> DEEDS =
      Set.of("warra indic charg accus wante sough summo convi sente order issue".split(" "));

  private LegalWords() {}

  static boolean isDeed(String word) {
    return DEEDS.contains(stem(word));
  }

  static boolean isOne(String word) {
    return ANY.contains(stem(word));
  }

  static boolean isTelling(String stem) {
    return NEAR.contains(stem);
  }

  static String stem(String word) {
    return word.length() > STEM ? word.substring(0, STEM) : word;
  }
}
