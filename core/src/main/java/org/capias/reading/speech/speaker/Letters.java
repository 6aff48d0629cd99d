package org.capias.reading.speech.speaker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.capias.reading.name.Cast;
import org.capias.reading.name.Entity;

/** Organisations under their full name and under its letters: one name with both. */
final class Letters {
  private final Map<String, String> byLetters = new HashMap<>();
  private final Set<String> named = new HashSet<>();

  Letters(Cast cast) {
    for (Entity entity : cast.entities()) {
      named.add(entity.name());
      String initials = initials(entity.name());
      if (initials.length() > 1) {
        byLetters.putIfAbsent(initials, entity.name());
      }
    }
  }

  /** The full name of an organisation with its letters, where the text has both. */
  String of(String name) {
    boolean letters =
        name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT)) && name.indexOf(' ') < 0;
    if (letters) {
      String full = byLetters.get(name);
      return full == null ? name : full + " (" + name + ")";
    }
    String initials = name.indexOf(' ') > 0 ? initials(name) : "";
    return initials.length() > 1 && named.contains(initials) ? name + " (" + initials + ")" : name;
  }

  private static String initials(String name) {
    StringBuilder out = new StringBuilder();
    boolean begin = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (begin && Character.isUpperCase(c)) {
        out.append(c);
      }
      begin = c == ' ' || c == '-';
    }
    return out.length() > 1 ? out.toString() : "";
  }
}
