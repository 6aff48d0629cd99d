package org.capias.registry;

import java.util.List;
import org.capias.model.Label;
import org.jspecify.annotations.Nullable;

/**
 * A place that tells which state a person was in.
 *
 * @param state code of the state, by United Nations practice where that is disputed
 * @param aliases other spellings
 * @param ambiguous what else the name may mean, or null where it means this place alone
 * @param disputed whether the state of the place is disputed; the note says by whom
 */
public record Place(
    String name,
    String state,
    Kind kind,
    List<String> aliases,
    @Nullable String ambiguous,
    boolean disputed,
    Origin origin) {
  public Place {
    aliases = List.copyOf(aliases);
  }

  /** What sort of place. */
  public enum Kind implements Label {
    CAPITAL("capital"),
    CITY("city"),
    AIRPORT("airport"),
    REGION("region"),
    SITE("site");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }
}
