package org.capias.reading.speech.cue;

/** Regular forms of English verbs. A doubled consonant shows in the past form given. */
final class Inflection {
  private Inflection() {}

  static String third(String verb) {
    if (endsWithConsonantY(verb)) {
      return verb.substring(0, verb.length() - 1) + "ies";
    }
    boolean sibilant =
        verb.endsWith("s")
            || verb.endsWith("sh")
            || verb.endsWith("ch")
            || verb.endsWith("x")
            || verb.endsWith("z")
            || verb.endsWith("go");
    return verb + (sibilant ? "es" : "s");
  }

  static String past(String verb) {
    if (endsWithConsonantY(verb)) {
      return verb.substring(0, verb.length() - 1) + "ied";
    }
    return verb + (verb.endsWith("e") ? "d" : "ed");
  }

  static String ing(String verb, String past) {
    if (past.length() == verb.length() + 3
        && past.charAt(verb.length()) == verb.charAt(verb.length() - 1)
        && past.endsWith("ed")) {
      return verb + verb.charAt(verb.length() - 1) + "ing";
    }
    if (verb.equals("begin")
        || verb.equals("put")
        || verb.equals("set")
        || verb.equals("forget")
        || verb.equals("bet")
        || verb.equals("hit")
        || verb.equals("cut")) {
      return verb + verb.charAt(verb.length() - 1) + "ing";
    }
    boolean silent = verb.endsWith("e") && !verb.endsWith("ee") && !verb.endsWith("oe");
    return (silent ? verb.substring(0, verb.length() - 1) : verb) + "ing";
  }

  private static boolean endsWithConsonantY(String verb) {
    int n = verb.length();
    return n > 1 && verb.charAt(n - 1) == 'y' && "aeiou".indexOf(verb.charAt(n - 2)) < 0;
  }
}
