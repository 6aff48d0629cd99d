package org.capias.law;

import java.util.function.Supplier;
import org.capias.model.Holds;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found for one question. The sentence is made only when somebody reads it: the matrix
 * of all people, states and days asks for millions of findings and not one sentence.
 *
 * @param because one sentence with the facts and dates
 * @param source where the facts stand, or null for the source of the rule itself
 * @param article a narrower article than the rule's own, or null
 */
record Held(
    Holds holds, Supplier<String> because, @Nullable String source, @Nullable String article) {

  static Held of(Holds holds, Supplier<String> because) {
    return new Held(holds, because, null, null);
  }

  static Held of(Holds holds, Supplier<String> because, @Nullable String source) {
    return new Held(holds, because, source, null);
  }

  static Held yes(Supplier<String> because, @Nullable String source) {
    return of(Holds.YES, because, source);
  }

  static Held no(Supplier<String> because, @Nullable String source) {
    return of(Holds.NO, because, source);
  }

  Held under(String narrower) {
    return new Held(holds, because, source, narrower);
  }
}
