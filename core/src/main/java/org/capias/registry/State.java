package org.capias.registry;

import org.capias.model.Label;
import org.capias.model.PartialDate;
import org.capias.model.StateRef;
import org.jspecify.annotations.Nullable;

/**
 * A state, or a territory that news names like one. Names and status follow United Nations
 * practice; a disputed status is told in the note, never decided here.
 *
 * @param iso2 ISO 3166-1 code, or {@code XK} for Kosovo, which has none
 * @param iso3 three-letter code
 * @param name United Nations short name: Russian Federation
 * @param common what news calls it: Russia
 * @param article whether the common name takes "the" in a sentence
 * @param official full official name
 * @param unSince when it joined the United Nations, mostly to the year, or null
 * @param territoryOf code of the state that administers it, or null
 */
public record State(
    String iso2,
    String iso3,
    String name,
    String common,
    boolean article,
    String official,
    Status status,
    @Nullable PartialDate unSince,
    @Nullable String territoryOf,
    Origin origin) {

  /** Standing in the United Nations. */
  public enum Status implements Label {
    UN_MEMBER("un-member"),
    OBSERVER("observer"),
    /** Neither: the note says what it is. */
    OTHER("other");

    private final String label;

    Status(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }

  /** The name as it stands in a sentence: "Mongolia", "the Netherlands". */
  public String inText() {
    return article ? "the " + common : common;
  }

  public StateRef ref() {
    return new StateRef(iso2, name);
  }
}
