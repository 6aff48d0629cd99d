package org.capias.registry.alike;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of a name in Latin letters, without what does not tell one from another. */
final class NameWords {
  private static final Set<String> TITLES =
      Set.of(
          "mr mrs ms miss dr prof professor sir lord lady dame sheikh shaikh sheik haji hajji mullah mawlawi maulvi qari president general gen col colonel capt captain jr sr"
              .split(" "));
  private static final Set<String> PARTICLES =
      Set.of(
          "al el ul ur bin ben ibn bint ould de da del di du la le van von der den of the"
              .split(" "));

  /** "Abd al-Aziz" is Abdul Aziz. */
  private static final Set<String> AFTER_ABD = Set.of("al", "el", "ul", "ur", "ar", "as");

  private static final Set<String> LINKS = Set.of("the", "of", "and", "for", "a");
  private static final Map<String, String> NUMBERS = new HashMap<>();
  private static final Set<String> FORMS =
      Set.of(
          ("ltd limited inc incorporated corp corporation co company gmbh ag aktiengesellschaft llc plc sa sarl srl bv nv oao ooo zao pao ao jsc ojsc pjsc cjsc"
                  + " lp llp kg kgaa oy oyj as ab spa pt pty se spzoo zoo sp gk kk bvba sas sro doo limitedliabilitycompany jointstockcompany openjointstockcompany"
                  + " societatecuraspunderelimitata obschestvosogranichennoiotvetstvennostiu")
              .split(" "));
  private static final String[][] PHRASES = {
    {"limited liability company", "llc"},
    {"open joint stock company", "jsc"},
    {"joint stock company", "jsc"},
    {"societatea cu raspundere limitata", "srl"},
    {"obschestvo s ogranichennoi otvetstvennostiu", "ooo"},
    {"sp z o o", "spzoo"},
    {"sp z oo", "spzoo"},
    {"a s", "as"},
  };

  static {
    String[] words =
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
            .split(" ");
    for (int i = 0; i < words.length; i++) {
      NUMBERS.put(words[i], Integer.toString(i));
    }
    String[] tens = "thirty forty fifty sixty seventy eighty ninety".split(" ");
    for (int i = 0; i < tens.length; i++) {
      NUMBERS.put(tens[i], Integer.toString((i + 3) * 10));
    }
    String[] ordinals =
        "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
    for (int i = 0; i < ordinals.length; i++) {
      NUMBERS.put(ordinals[i], Integer.toString(i + 1));
    }
  }

  private NameWords() {}

  /** Names of a person without titles and particles, none twice in a row. */
  static List<String> ofPerson(String name) {
    List<String> words = new ArrayList<>();
    List<String> all = all(name);
    for (int i = 0; i < all.size(); i++) {
      String word = all.get(i);
      if (word.equals("abd") && i + 1 < all.size() && AFTER_ABD.contains(all.get(i + 1))) {
        word = "abdul";
      }
      boolean silent = TITLES.contains(word) || PARTICLES.contains(word);
      if (!silent && (words.isEmpty() || !words.get(words.size() - 1).equals(word))) {
        words.add(word);
      }
    }
    return words.isEmpty() ? all : words;
  }

  /** Words of a body without its legal form. */
  static List<String> ofBody(String name) {
    String joined = " " + String.join(" ", all(name)) + " ";
    for (String[] phrase : PHRASES) {
      joined = joined.replace(" " + phrase[0] + " ", " " + phrase[1] + " ");
    }
    List<String> words = new ArrayList<>();
    for (String word : joined.strip().split(" ")) {
      if (!LINKS.contains(word) && !isForm(word)) {
        words.add(number(words, word));
      }
    }
    words.removeIf(String::isEmpty);
    return words;
  }

  /** "forty", "four" are 44. */
  private static String number(List<String> before, String word) {
    String digits =
        NUMBERS.getOrDefault(
            word, word.matches("\\d+(st|nd|rd|th)") ? word.replaceAll("\\D", "") : word);
    int last = before.size() - 1;
    boolean unit = digits.length() == 1 && Character.isDigit(digits.charAt(0));
    if (unit && last >= 0 && before.get(last).matches("[2-9]0")) {
      String tens = before.remove(last);
      return tens.charAt(0) + digits;
    }
    return digits;
  }

  private static boolean isForm(String word) {
    if (FORMS.contains(word)) {
      return true;
    }
    return word.length() >= 9
        && FORMS.stream().anyMatch(f -> f.length() > 8 && Edits.between(f, word) <= 1);
  }

  /** All words, in small Latin letters; letters with stops between them are one word. */
  static List<String> all(String name) {
    String cut = name.length() > Likeness.LONGEST ? name.substring(0, Likeness.LONGEST) : name;
    String latin = Latin.of(cut.toLowerCase(Locale.ROOT));
    String bare = Normalizer.normalize(latin, Normalizer.Form.NFD);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= bare.length(); i++) {
      char c = i < bare.length() ? bare.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (!isSilent(c) && !(c == '.' && isInitials(bare, i))) {
        if (!word.isEmpty()) {
          words.add(word.toString());
          word.setLength(0);
        }
        if (c == '&') {
          words.add("and");
        }
      }
    }
    return words;
  }

  private static boolean isSilent(char c) {
    return c == '\''
        || c == '’'
        || c == '‘'
        || c == 'ʼ'
        || c == '`'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** A stop between single letters: "S.A.R.L." */
  private static boolean isInitials(String text, int stop) {
    boolean single = stop > 0 && (stop == 1 || !Character.isLetterOrDigit(text.charAt(stop - 2)));
    boolean next = stop + 1 < text.length() && Character.isLetter(text.charAt(stop + 1));
    boolean one = stop + 2 >= text.length() || !Character.isLetter(text.charAt(stop + 2));
    return single && next && one;
  }

  /** Whether a name is in a script that leaves vowels out. */
  static boolean isVowelless(String name) {
    return name.codePoints().anyMatch(c -> c >= 0x5d0 && c <= 0x6ff);
  }

  static boolean isLatin(String word) {
    return word.charAt(0) < 0x250;
  }
}
