package org.capias.report.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which of the names that speakers are given are one: {@code Putin} is {@code Vladimir Putin} where
 * nobody else of that name speaks. Only the page is arranged by it; the record keeps what was told.
 */
final class Names {
  /** {@code International Criminal Court (ICC)}. */
  private static final String SHORT_FORM = "^(.+\\S)\\s*\\(([A-Z][A-Za-z]*[A-Z])\\)$";

  /** {@code Pre-Trial Chamber II of the ICC}. */
  private static final Pattern CHAMBER =
      Pattern.compile(
          "(?:the )?(\\S.*\\bChamber(?: [IVX]+)?),? (?:of|at) the .*\\b(?:Court|ICC)\\b.*");

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  /** Small words that stand inside names of people. */
  private static final Set<String> PARTICLES =
      Set.of("al", "el", "bin", "ibn", "van", "von", "der", "den", "de", "da", "di", "la", "le");

  /** Each name with its words, names of the same words once. */
  private final Map<List<String>, String> known = new LinkedHashMap<>();

  private final Map<String, String> fullest = new HashMap<>();
  private final Set<String> noPerson = new HashSet<>();

  /** {@code ICC} for {@code International Criminal Court}, where somebody is called by both. */
  private final Map<String, String> inFull = new HashMap<>();

  /**
   * @param organisations whom people speak for; none of them is the full name of a person or state
   */
  Names(Collection<String> names, Collection<String> organisations) {
    Set<String> all = new LinkedHashSet<>(names);
    all.addAll(organisations);
    for (String name : all) {
      String plain = name.replaceFirst(SHORT_FORM, "$1");
      if (!plain.equals(name) && !isGeneric(plain)) {
        inFull.put(name.replaceFirst(SHORT_FORM, "$2"), plain);
      }
    }
    for (String name : all) {
      String plain = name.replaceFirst(SHORT_FORM, "$1");
      if (!isGeneric(plain)) {
        inFull.putIfAbsent(initials(plain), plain);
      }
    }
    for (String name : all) {
      known.putIfAbsent(bare(words(plain(name))), plain(name));
    }
    organisations.forEach(name -> noPerson.add(plain(name)));
  }

  /** {@code court (ICC)} is a word for it, not its name. */
  private static boolean isGeneric(String name) {
    return !name.isEmpty() && Character.isLowerCase(name.codePointAt(0));
  }

  /** {@code ICC} of International Criminal Court; empty where there are fewer than three. */
  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[\\s-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.length() < 3 ? "" : initials.toString();
  }

  /** {@code Pre-Trial Chamber II} for the same with its court behind it. */
  private static String withoutCourt(String name) {
    Matcher chamber = CHAMBER.matcher(name);
    return chamber.matches() ? chamber.group(1) : name;
  }

  private String plain(String given) {
    String name = withoutCourt(given);
    String before = name.replaceFirst(SHORT_FORM, "$1");
    String plain =
        isGeneric(before) && !before.equals(name) ? name.replaceFirst(SHORT_FORM, "$2") : before;
    return inFull.getOrDefault(plain, plain);
  }

  /** The fullest name that contains this one and ends alike, or the name itself. */
  String fullest(String name) {
    return fullest.computeIfAbsent(name, this::find);
  }

  private String find(String given) {
    String name = plain(given);
    List<String> words = bare(words(name));
    String best = name;
    int fuller = 0;
    for (Map.Entry<List<String>, String> other : known.entrySet()) {
      List<String> more = other.getKey();
      if (!words.isEmpty()
          && more.size() > words.size()
          && (isNumbered(words, more)
              || isPerson(other.getValue())
                  && more.get(more.size() - 1).equals(words.get(words.size() - 1))
                  && more.containsAll(words))) {
        fuller++;
        best = other.getValue();
      }
    }
    return fuller == 1 ? find(best) : known.getOrDefault(words, name);
  }

  /** {@code Pre-Trial Chamber II} is the Pre-Trial Chamber that has a number. */
  private static boolean isNumbered(List<String> words, List<String> more) {
    return words.get(words.size() - 1).equals("chamber")
        && more.size() == words.size() + 1
        && more.subList(0, words.size()).equals(words);
  }

  /** Every word begins large: {@code many in Mongolia} is no fuller name of Mongolia. */
  private boolean isPerson(String name) {
    if (noPerson.contains(name)) {
      return false;
    }
    for (String word : name.split("[\\s-]+")) {
      if (!word.isEmpty()
          && Character.isLowerCase(word.codePointAt(0))
          && !PARTICLES.contains(word)) {
        return false;
      }
    }
    return !name.startsWith("Many ") && !name.startsWith("Some ") && !name.startsWith("Most ");
  }

  /** The same without an article before them, if anything is left. */
  private static List<String> bare(List<String> words) {
    return words.size() > 1 && ARTICLES.contains(words.get(0))
        ? words.subList(1, words.size())
        : words;
  }

  /** The words in small letters. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(Character.toLowerCase(c));
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }
}
