package org.capias.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.capias.model.Correction;
import org.capias.model.Correction.Action;
import org.capias.model.Correction.Item;
import org.capias.model.Correction.Named;
import org.capias.model.Correction.Words;
import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** What {@code capias correct} can do to a case file: each makes a correction of typed words. */
enum Amendment {
  MERGE(Action.MERGE, 3),
  SPLIT(Action.SPLIT, 3),
  REJECT(Action.REJECT, 2),
  ACCEPT(Action.ACCEPT, 2),
  SET(Action.SET, 3),
  RENAME(Action.RENAME, 3),
  SAME(Action.SAME, 3),
  NOT_SAME(Action.NOT_SAME, 3);

  private final Action action;
  private final int words;

  Amendment(Action action, int words) {
    this.action = action;
    this.words = words;
  }

  static Optional<Amendment> named(String label) {
    return Arrays.stream(values()).filter(one -> one.action.label().equals(label)).findFirst();
  }

  /** All of them, for somebody who named none. */
  static String all() {
    return Arrays.stream(values()).map(one -> one.action.label()).collect(Collectors.joining(", "));
  }

  /** How many words must follow the action, the case file among them. */
  int words() {
    return words;
  }

  /** What is meant, second thing and new value included. */
  private record Meant(
      @Nullable Item item,
      List<Named> named,
      List<Words> words,
      List<Words> other,
      List<Named> otherNamed,
      @Nullable String field,
      @Nullable String value) {
    static Meant of(CaseWords file, String id, String source) {
      return new Meant(
          file.kind(id), file.named(id), file.of(id, source), List.of(), List.of(), null, null);
    }

    Meant and(List<Words> others, List<Named> namedToo, String sameField, @Nullable String to) {
      return new Meant(item, named, words, others, namedToo, sameField, to);
    }
  }

  /**
   * The correction.
   *
   * @param on what is typed after the case file
   */
  Correction of(
      CaseWords file, List<String> on, String who, @Nullable PartialDate when, String why) {
    Meant meant = meant(file, on);
    return new Correction(
        "",
        action,
        meant.item(),
        meant.named(),
        meant.words(),
        meant.other(),
        meant.otherNamed(),
        meant.field(),
        meant.value(),
        who,
        when,
        why);
  }

  private Meant meant(CaseWords file, List<String> on) {
    String id = on.get(0);
    return switch (this) {
      case MERGE -> {
        grouped(file, id, on.get(1));
        Meant one = Meant.of(file, id, "");
        yield new Meant(
            one.item(),
            one.named(),
            one.words(),
            file.of(on.get(1), ""),
            file.named(on.get(1)),
            null,
            null);
      }
      case SPLIT -> {
        grouped(file, id, id);
        yield Meant.of(file, id, on.get(1));
      }
      case REJECT, ACCEPT -> Meant.of(file, id, on.size() > 1 ? on.get(1) : "");
      case SET -> set(file, id, on.get(1));
      case RENAME ->
          new Meant(
              null,
              List.of(new Named("name", id)),
              file.ofName(id, on.size() > 2 ? on.get(2) : ""),
              List.of(),
              List.of(),
              "name",
              on.get(1));
      case SAME -> same(file, on);
      case NOT_SAME -> value(file, id, on.get(1));
    };
  }

  private static void grouped(CaseWords file, String one, String other) {
    Item kind = file.kind(one);
    boolean may = kind == Item.ENCOUNTER || kind == Item.WARRANT || kind == Item.AGREEMENT;
    if (!may || file.kind(other) != kind) {
      throw new UsageException(
          "neither encounters, warrants nor agreements",
          "'" + one + (one.equals(other) ? "" : "', '" + other) + "'",
          "give ids such as e1, w2 or a3, of one kind");
    }
  }

  private static Meant set(CaseWords file, String id, String typed) {
    int sign = typed.indexOf('=');
    String field = sign < 0 ? typed : typed.substring(0, sign);
    String value = sign < 0 ? "" : typed.substring(sign + 1);
    Item item = file.kind(id);
    if (!Settable.is(item, field, value)) {
      throw new UsageException("cannot be set", "'" + typed + "'", Settable.of(item));
    }
    return Meant.of(file, id, "").and(List.of(), List.of(), field, value);
  }

  private static Meant same(CaseWords file, List<String> on) {
    String id = on.get(0);
    String other = on.get(1);
    if (on.size() > 2) {
      return value(file, id, other).and(file.ofValue(id, on.get(2)), List.of(), "value", on.get(2));
    }
    account(file, id);
    account(file, other);
    return Meant.of(file, id, "").and(file.of(other, ""), file.named(other), "account", null);
  }

  private static Meant value(CaseWords file, String id, String value) {
    account(file, id);
    List<Named> named = new ArrayList<>(file.named(id));
    named.add(new Named("value", value));
    return new Meant(
        Item.ACCOUNT, named, file.ofValue(id, value), List.of(), List.of(), "value", null);
  }

  private static void account(CaseWords file, String id) {
    if (file.kind(id) != Item.ACCOUNT) {
      throw new UsageException("no account", "'" + id + "'", "give an id such as f3");
    }
  }
}
