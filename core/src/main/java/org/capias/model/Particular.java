package org.capias.model;

import java.util.List;

/**
 * What one document tells on one of the things that all reports of such a day come to, each in its
 * own words: whether somebody left early, how long a summit lasts, what a warrant is for. Unlike a
 * {@link Claim} it has a normal form, so that a case file can compare it without reading a word.
 *
 * @param kind what {@code things} are, and so how two of them are compared
 * @param topic the question: {@code length of the meeting}
 * @param of whom or what
 * @param value the answer, as an account prints it
 * @param things what is compared; see {@link Kind}
 * @param evidence the sentence or sentences, never empty
 * @param rule name of the reading rule
 */
public record Particular(
    Kind kind,
    String topic,
    Of of,
    String value,
    List<String> things,
    List<Evidence> evidence,
    String rule) {
  public Particular {
    things = List.copyOf(things);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a particular without words: " + topic + " " + value);
    }
  }

  /** The id of the document that tells it. */
  public String document() {
    return evidence.get(0).document();
  }

  /**
   * Of whom or what.
   *
   * @param key id of a person of the registry, or the name as written; empty for what a story has
   *     but one of: the withdrawal, the summit
   * @param name for the account
   */
  public record Of(String key, String name) {
    public static final Of THE_STORY = new Of("", "");

    public static Of named(String name) {
      return new Of(name, name);
    }

    public static Of person(PersonRef person) {
      String id = person.id();
      return id != null ? new Of(id, person.name()) : named(person.name());
    }
  }

  /** What stands in {@code things}. */
  public enum Kind implements Label {
    /** One answer of several that exclude each other. */
    CHOICE("choice"),
    /** A number, as written. */
    NUMBER("number"),
    /** A number, as written, that the text sets against another of the same thing. */
    RIVAL("rival"),
    /** A day, month or year, as far as it is told. */
    DATE("date"),
    /** The least and the greatest number that the words allow. */
    SPAN("span"),
    /** The earliest and the latest minute of the day, from midnight, that the words allow. */
    HOUR("hour"),
    /** The sign of a currency, and a number as written. */
    SUM("sum"),
    /** Several things that may be told in part. */
    LIST("list"),
    /** What is told of a deed for which the registry may have crimes charged; nothing compared. */
    DEED("deed"),
    /** One or two of {@code north}, {@code south}, {@code east}, {@code west}. */
    QUARTER("quarter"),
    /** {@code examination} or {@code investigation}, and a day on which it was so. */
    STAGE("stage"),
    /** A proper name, as spelled. */
    NAME("name"),
    /** {@code present} or {@code absent}, of somebody named. */
    PRESENCE("presence"),
    /** A weekday ({@code MONDAY}), or month and day ({@code 09-02}), of an arrival; no year. */
    OPEN_DAY("open day"),
    /** The Saturday of the weekend that is named. */
    WEEKEND("weekend"),
    /**
     * {@code stay}: the sentence tells only that somebody was there on its day, not that he came.
     */
    STAY("stay"),
    /** {@code handover}: the sentence tells that somebody arrested went on to a court. */
    HANDOVER("handover"),
    /**
     * A day as a date, and the place or nothing: of an act that one man does, or that is done to
     * him, once ({@code day of the arrest}).
     */
    ACT("act"),
    /** How old somebody is on the day of the article, in years. */
    AGE("age"),
    /** Where people were killed or hurt, of the claim with that value in that sentence. */
    PLACE("place"),
    /** Nothing: the sentence says of a toll that it is still being counted. */
    RUNNING("running"),
    /** Nothing: the document speaks of the Court or its Statute. */
    COURT("court");

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
