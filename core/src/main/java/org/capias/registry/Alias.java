package org.capias.registry;

import org.capias.model.Label;
import org.jspecify.annotations.Nullable;

/**
 * One way to name a person, a state or a place that the registry knows: what a mention finder looks
 * for. The same text may name several targets; then each has an alias of its own and {@code
 * ambiguous} says so.
 *
 * @param text as written in news, with its accents and capitals
 * @param target what is named
 * @param kind how it is named
 * @param id id of the person, or code of the state (for a place or a leader: of its state)
 * @param name the registry's name for what is named: display name, United Nations name, place name,
 *     name of the leader
 * @param state code of the state that a person is a national of, a place lies in, a leader leads;
 *     null for a person without one on record
 * @param ambiguous what else the text may mean ("given name", "US state"), or null where it alone
 *     is enough
 */
public record Alias(
    String text,
    Target target,
    Kind kind,
    String id,
    String name,
    @Nullable String state,
    @Nullable String ambiguous) {

  /** What an alias names. */
  public enum Target implements Label {
    /** Somebody on the list. */
    PERSON("person"),
    STATE("state"),
    PLACE("place"),
    /** A head of state or government or foreign minister who is not on the list. */
    LEADER("leader");

    private final String label;

    Target(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }

  /** How it is named. */
  public enum Kind implements Label {
    /** Display name of a person, name of a state or a place, full name of a leader. */
    NAME("name"),
    /** A person's name as the court writes it. */
    FULL("full"),
    /** Another spelling in Latin letters. */
    SPELLING("spelling"),
    /** The name in its own or another script. */
    NATIVE("native"),
    /** What news writes at the second mention. */
    SHORT("short"),
    /** Nickname or nom de guerre. */
    NICKNAME("nickname"),
    OFFICIAL("official"),
    ALTERNATIVE("alternative"),
    ABBREVIATION("abbreviation"),
    FORMER("former"),
    ADJECTIVE("adjective"),
    DEMONYM("demonym"),
    CAPITAL("capital"),
    /** Stands for the government: the Kremlin. */
    SEAT_OF_GOVERNMENT("seat-of-government"),
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
