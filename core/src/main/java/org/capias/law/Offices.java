package org.capias.law;

import org.capias.model.Holds;
import org.capias.registry.Office;
import org.jspecify.annotations.Nullable;

/**
 * The three offices whose holders custom is said to protect in person (head of state, head of
 * government, minister for foreign affairs), held in another state than the one that is asked to
 * arrest: only then is there an immunity of a third state to speak of.
 */
final class Offices {
  private Offices() {}

  /** Such an office held on the day of the question, the highest first; or null. */
  static @Nullable Office serving(Question q) {
    return find(q, true, false);
  }

  /** Such an office held before and no longer, the latest; or null. */
  static @Nullable Office former(Question q) {
    return find(q, false, false);
  }

  /** Such an office held on the day of the question in the state that is asked itself; or null. */
  static @Nullable Office own(Question q) {
    return find(q, true, true);
  }

  private static @Nullable Office find(Question q, boolean serving, boolean own) {
    @Nullable Office found = null;
    for (Office office : q.suspect().offices()) {
      if (!personal(office)
          || office.state() == null
          || office.state().equals(q.place().code()) != own) {
        continue;
      }
      boolean began = office.from() == null || Span.reached(office.from(), q.day()) == Holds.YES;
      boolean over = Span.passed(office.to(), q.day()) == Holds.YES;
      if (began && over != serving && (found == null || better(office, found, serving))) {
        found = office;
      }
    }
    return found;
  }

  private static boolean better(Office office, Office found, boolean serving) {
    if (serving) {
      return office.kind().compareTo(found.kind()) < 0;
    }
    return office.to() != null && found.to() != null && office.to().compareTo(found.to()) > 0;
  }

  /** Whether custom is said to protect the holder in person. */
  static boolean personal(Office office) {
    return switch (office.kind()) {
      case HEAD_OF_STATE, HEAD_OF_GOVERNMENT, FOREIGN_MINISTER -> true;
      case MINISTER, MILITARY, LEGISLATURE, JUDICIARY, OTHER -> false;
    };
  }
}
