package org.capias.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a person puts right in a case file, kept as data. It rests on words, not on places: it finds
 * its target again in a changed article and by a better reader, as long as the words are there.
 *
 * @param id first twelve digits of the SHA-256 of its line
 * @param item what kind of thing is meant, since one sentence may tell of several; null where the
 *     field says it, or where nothing else has the words
 * @param named what it was of and on when it was put right ({@code person}, {@code court}, …), to
 *     tell two of a kind in the same words from each other; may be empty
 * @param words of the item that is meant; one suffices
 * @param other of the second encounter of a merge; else empty
 * @param field what is set; {@link Item#fields} has those of each kind
 * @param value the new value, or the id of the correction that is undone
 * @param who made it, as given
 * @param when it was made, as given; null where not told
 * @param why never empty
 */
public record Correction(
    String id,
    Action action,
    @Nullable Item item,
    Map<String, String> named,
    List<Words> words,
    List<Words> other,
    @Nullable String field,
    @Nullable String value,
    String who,
    @Nullable PartialDate when,
    String why) {
  public Correction {
    named = Collections.unmodifiableMap(new TreeMap<>(named));
    words = List.copyOf(words);
    other = List.copyOf(other);
  }

  /** One that names its target by words alone. */
  public Correction(
      String id,
      Action action,
      List<Words> words,
      List<Words> other,
      @Nullable String field,
      @Nullable String value,
      String who,
      @Nullable PartialDate when,
      String why) {
    this(id, action, null, Map.of(), words, other, field, value, who, when, why);
  }

  /** The kind of thing that is meant: as told, or the one that has the field. */
  public Optional<Item> kind() {
    return item != null ? Optional.of(item) : Item.having(field);
  }

  /** What is done. */
  public enum Action implements Label {
    /** Two encounters are one. */
    MERGE("merge"),
    /** What these words tell is an encounter of its own. */
    SPLIT("split"),
    /** These words do not tell this; it is taken out. */
    REJECT("reject"),
    /** These words do tell this: an earlier reject of it does not count, and its loss is told. */
    ACCEPT("accept"),
    /** A value is put right. */
    SET("set"),
    /** An earlier correction does not count any longer. */
    UNDO("undo");

    private final String label;

    Action(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }

  /** What a case file lists and a person can put right. */
  public enum Item implements Label {
    ENCOUNTER("encounter", Set.of("from", "to", "outcome", "kind", "place", "person")),
    STATEMENT("statement", Set.of("speaker")),
    CLAIM("claim", Set.of("value")),
    WARRANT("warrant", Set.of("date", "court")),
    AGREEMENT("agreement", Set.of("status"));

    private final String label;
    private final Set<String> fields;

    Item(String label, Set<String> fields) {
      this.label = label;
      this.fields = fields;
    }

    @Override
    public String label() {
      return label;
    }

    /** What can be set of it; no two kinds have the same. */
    public Set<String> fields() {
      return fields;
    }

    /** The kind that has this field. */
    public static Optional<Item> having(@Nullable String field) {
      for (Item item : values()) {
        if (field != null && item.fields.contains(field)) {
          return Optional.of(item);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * Words that a correction rests on.
   *
   * @param document its id when the correction was made; a changed article has another one
   */
  public record Words(String document, String quote) {}
}
