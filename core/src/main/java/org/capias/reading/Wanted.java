package org.capias.reading;

import java.time.LocalDate;
import java.util.List;
import org.capias.model.EncounterKind;
import org.capias.model.PartialDate;
import org.capias.model.Told;
import org.capias.model.ToldEncounter;
import org.capias.registry.Registry;
import org.capias.registry.Warrant;
import org.jspecify.annotations.Nullable;

/**
 * Whether anybody sought the arrest of a person when he travelled. Who was summoned only, or for
 * whom a warrant was only applied for, may go where he likes; so may everybody half a year or more
 * before his first warrant or indictment was issued ("the previous time he was in Beijing was in
 * 2006"). Such trips are no encounters. An arrest, and a person of whom the registry has no
 * proceedings (somebody's own list) pass.
 */
final class Wanted {
  /** Days before a warrant in which its application may be known already, and trips called off. */
  private static final int BEFORE = 183;

  private final Registry registry;

  Wanted(Registry registry) {
    this.registry = registry;
  }

  /**
   * @param published when the text came out, by which a trip without a day had been made; or null
   */
  boolean isWanted(ToldEncounter told, @Nullable PartialDate published) {
    String id = told.person().id();
    List<Warrant> all = id == null ? List.of() : registry.warrantsOf(id);
    List<Warrant> orders = all.stream().filter(Wanted::isOrder).toList();
    if (all.isEmpty() || told.kind() == EncounterKind.ARREST) {
      return true;
    }
    if (orders.isEmpty()) {
      return false;
    }
    LocalDate last = last(told);
    LocalDate day = last == null && published != null ? published.last() : last;
    return day == null
        || told.kind() == EncounterKind.RELEASE
        || orders.stream().map(Warrant::issued).anyMatch(i -> i == null || isSought(i, day));
  }

  private static boolean isSought(PartialDate issued, LocalDate day) {
    return !issued.first().isAfter(day.plusDays(BEFORE));
  }

  private static boolean isOrder(Warrant one) {
    return one.kind() == Warrant.Kind.WARRANT || one.kind() == Warrant.Kind.INDICTMENT;
  }

  /** The last day on which it may have been, or null where the text tells none. */
  private static @Nullable LocalDate last(ToldEncounter told) {
    LocalDate last = null;
    for (List<Told<PartialDate>> dates : List.of(told.from(), told.to())) {
      for (Told<PartialDate> date : dates) {
        LocalDate day = date.value().last();
        last = last == null || day.isAfter(last) ? day : last;
      }
    }
    return last;
  }
}
