package org.capias.registry;

import java.time.LocalDate;
import java.util.List;
import org.capias.model.Label;
import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An office held by somebody on the list or by another leader.
 *
 * @param person id on the list, or null for a leader who is not on it
 * @param name name of the holder
 * @param aliases other spellings of a leader's name; empty for people on the list, who have {@link
 *     PersonName}s
 * @param shorts what news calls a leader at the second mention, where that is not ambiguous
 * @param state code of the state, or null where the office is of no state (a rebel army, an entity
 *     that is not a state)
 * @param from first day, as precise as known, or null
 * @param to last day, or null: still held when the registry ends, or not known
 * @param deFacto held without recognition or by force
 */
public record Office(
    @Nullable String person,
    String name,
    List<String> aliases,
    List<String> shorts,
    @Nullable String state,
    String title,
    Kind kind,
    @Nullable PartialDate from,
    @Nullable PartialDate to,
    boolean deFacto,
    Origin origin) {
  public Office {
    aliases = List.copyOf(aliases);
    shorts = List.copyOf(shorts);
  }

  /** Sort of office; the first three carry personal immunity between states. */
  public enum Kind implements Label {
    HEAD_OF_STATE("head-of-state"),
    HEAD_OF_GOVERNMENT("head-of-government"),
    FOREIGN_MINISTER("foreign-minister"),
    MINISTER("minister"),
    MILITARY("military"),
    LEGISLATURE("legislature"),
    JUDICIARY("judiciary"),
    OTHER("other");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }

  /**
   * Whether the office may have been held on that day: a coarse date counts with all its days, so
   * that nothing is ruled out by what is not known.
   */
  public boolean heldOn(LocalDate day) {
    return (from == null || !from.first().isAfter(day)) && (to == null || !to.last().isBefore(day));
  }
}
