package org.capias.reading.time;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A word of the lexicon: what it may do, with a value for each. */
final class Word {
  /** A word without any role. */
  static final Word NONE = new Word(Map.of());

  private final @Nullable String[] values = new String[Role.values().length];
  private final int[] numbers = new int[Role.values().length];

  private final long roles;

  private Word(Map<Role, String> told) {
    long bits = 0;
    for (Map.Entry<Role, String> one : told.entrySet()) {
      int role = one.getKey().ordinal();
      values[role] = one.getValue();
      numbers[role] = number(one.getValue());
      bits |= 1L << role;
    }
    roles = bits;
  }

  /** The word with one role more. */
  Word with(Role role, String value) {
    Map<Role, String> roles = new EnumMap<>(Role.class);
    for (Role known : Role.values()) {
      String told = values[known.ordinal()];
      if (told != null) {
        roles.put(known, told);
      }
    }
    roles.put(role, value);
    return new Word(roles);
  }

  private static int number(String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  boolean is(Role role) {
    return values[role.ordinal()] != null;
  }

  /** Whether the word has a role beside these, one bit for each {@link Role#ordinal}. */
  boolean isMoreThan(long others) {
    return (roles & ~others) != 0;
  }

  /** The value of a role as a number; 0 where the word has not that role. */
  int number(Role role) {
    return numbers[role.ordinal()];
  }

  /** The value of a role; empty text where the word has not that role. */
  String value(Role role) {
    String value = values[role.ordinal()];
    return value == null ? "" : value;
  }
}
