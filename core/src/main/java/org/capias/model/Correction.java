package org.capias.model;

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
 * @param other of the second thing of a merge or of what is the same; else empty
 * @param otherNamed what that second thing was of and on; may be empty
 * @param field what is set; {@link Item#fields} has those of each kind; of what is the same {@code
 *     account} or {@code value}
 * @param value the new value or name, or the id of the correction that is undone
 * @param who made it, as given
 * @param when it was made, as given; null where not told
 * @param why never empty
 */
public record Correction(
    String id,
    Action action,
    @Nullable Item item,
    List<Named> named,
    List<Words> words,
    List<Words> other,
    List<Named> otherNamed,
    @Nullable String field,
    @Nullable String value,
    String who,
    @Nullable PartialDate when,
    String why) {
  public Correction {
    named = List.copyOf(named);
    words = List.copyOf(words);
    other = List.copyOf(other);
    otherNamed = List.copyOf(otherNamed);
  }

  /** One that names no second thing but by its words. */
  public Correction(
      String id,
      Action action,
      @Nullable Item item,
      List<Named> named,
      List<Words> words,
      List<Words> other,
      @Nullable String field,
      @Nullable String value,
      String who,
      @Nullable PartialDate when,
      String why) {
    this(id, action, item, named, words, other, List.of(), field, value, who, when, why);
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
    this(id, action, null, List.of(), words, other, List.of(), field, value, who, when, why);
  }

  /** What the thing that is meant had under this key when it was put right. */
  public Optional<String> named(String key) {
    return named.stream().filter(one -> one.key().equals(key)).map(Named::value).findFirst();
  }

  /** The kind of thing that is meant: as told, or the one that has the field. */
  public Optional<Item> kind() {
    return item != null ? Optional.of(item) : Item.having(field);
  }

  /** What is done. */
  public enum Action implements Label {
    /** Two encounters, warrants or agreements are one. */
    MERGE("merge"),
    /** What these words tell is an encounter, a warrant or an agreement of its own. */
    SPLIT("split"),
    /** Whoever is told of under one name has another; without words wherever the name is told. */
    RENAME("rename"),
    /** Two accounts are of one fact, or two values of an account mean the same. */
    SAME("same"),
    /** A value is told of another fact than the account's. */
    NOT_SAME("not-same"),
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
    ENCOUNTER("encounter"),
    STATEMENT("statement"),
    CLAIM("claim"),
    WARRANT("warrant"),
    AGREEMENT("agreement"),
    ACCOUNT("account");

    private final String label;

    Item(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }

    /** What can be set of it; no two kinds have the same. */
    public Set<String> fields() {
      return switch (this) {
        case ENCOUNTER -> Set.of("from", "to", "outcome", "kind", "place", "person");
        case STATEMENT -> Set.of("speaker");
        case CLAIM -> Set.of("value");
        case WARRANT -> Set.of("date", "court");
        case AGREEMENT -> Set.of("status");
        case ACCOUNT -> Set.of();
      };
    }

    /** The kind that has this field. */
    public static Optional<Item> having(@Nullable String field) {
      for (Item item : values()) {
        if (field != null && item.fields().contains(field)) {
          return Optional.of(item);
        }
      }
      return Optional.empty();
    }
  }

  /** What the item that is meant had under a key of its kind: {@code court}, "ICC". */
  public record Named(String key, String value) {
    /** All of a map, in the order of the keys. */
    public static List<Named> of(Map<String, String> told) {
      return new TreeMap<>(told)
          .entrySet().stream().map(one -> new Named(one.getKey(), one.getValue())).toList();
    }
  }

  /**
   * Words that a correction rests on.
   *
   * @param document its id when the correction was made; a changed article has another one
   */
  public record Words(String document, String quote) {}
}
