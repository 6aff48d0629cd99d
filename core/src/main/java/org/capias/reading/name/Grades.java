package org.capias.reading.name;

/** What is known of somebody as roughly as it matters, in words that a model can count. */
final class Grades {
  private static final String[] NUMBERS = {"0", "1", "2", "3", "4", "5", "6", "7", "8"};

  private Grades() {}

  /** How a given name ends: "-a" is a woman's more often than a man's. */
  static String ending(Casting.Role who) {
    String given = who.parts.size() > 1 ? who.parts.get(0) : "";
    return given.length() < 3 ? "-" : given.substring(given.length() - 2);
  }

  /** Whether somebody is the one of whom something is known; "none" where that is nobody. */
  static String known(int entity, int somebody, String name) {
    return entity == somebody ? name : entity < 0 ? "none" : "-";
  }

  static String number(int n) {
    return NUMBERS[Math.min(NUMBERS.length - 1, n)];
  }

  static String about(int n) {
    return n <= 3 ? number(n) : n <= 6 ? "6" : n <= 12 ? "12" : n <= 25 ? "25" : "+";
  }
}
