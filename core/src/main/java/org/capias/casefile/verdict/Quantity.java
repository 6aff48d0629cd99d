package org.capias.casefile.verdict;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.capias.casefile.word.Folded;
import org.jspecify.annotations.Nullable;

/**
 * A number as a text means it: not a point but the span that its words allow. {@code 3.3 million}
 * is anything that rounds to it, {@code around three million} a sixth more or less, {@code at least
 * 51} everything from 51. Two quantities contradict each other when their spans do not meet.
 *
 * @param low least value that the words allow
 * @param high greatest value
 */
public record Quantity(double low, double high) {
  private static final double ROUGHLY = 1.0 / 6;

  /** From here on figures are rounded without a word. */
  private static final double LARGE = 100_000;

  private static final Pattern FIGURE =
      Pattern.compile("\\d{1,3}(?:[,\u00A0\u202F ]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");

  /** Each at its number, from one to nineteen. */
  private static final List<String> ONES =
      List.of(
          "",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");

  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private static final Map<String, Double> SCALES =
      Map.of(
          "hundred",
          1e2,
          "thousand",
          1e3,
          "million",
          1e6,
          "billion",
          1e9,
          "trillion",
          1e12,
          "bln",
          1e9,
          "mln",
          1e6,
          "bn",
          1e9);

  private static final Set<String> ABOUT =
      Set.of("around", "about", "some", "roughly", "approximately", "nearly", "almost", "circa");

  /** The quantity that a value as written means, or null where it holds none or more than one. */
  public static @Nullable Quantity of(String written) {
    List<String> words = Folded.words(written);
    double point;
    double step;
    double shorthand = 1;
    Matcher figure = FIGURE.matcher(written);
    if (figure.find()) {
      String digits = figure.group().replaceAll("[^0-9.]", "");
      point = Double.parseDouble(digits);
      step = step(digits);
      shorthand = shorthand(written, figure.end());
      if (figure.find()) {
        return null;
      }
    } else {
      point = spelled(words);
      if (point == 0) {
        return null;
      }
      step = 1;
    }
    double scale = shorthand;
    for (String word : words) {
      scale *= SCALES.getOrDefault(word, 1.0);
    }
    double number = point * scale;
    double rounding = Math.max(step * scale, round(number)) / 2;
    return new Quantity(number, number).widened(words, rounding);
  }

  /** What a letter at the figure means: {@code 943K}, {@code $60bn}. */
  private static double shorthand(String written, int end) {
    int to = end;
    while (to < written.length() && Character.isLetter(written.charAt(to))) {
      to++;
    }
    return switch (written.substring(end, to).toLowerCase(Locale.ROOT)) {
      case "k" -> 1e3;
      case "m", "mn" -> 1e6;
      case "b", "bn" -> 1e9;
      case "tn" -> 1e12;
      default -> 1;
    };
  }

  /**
   * How coarse a large round figure is: {@code 500,000} is 500,071, too; two in a hundred at most.
   */
  private static double round(double number) {
    if (number < LARGE || number % 1 != 0) {
      return 1;
    }
    double step = 1;
    while (number % (step * 10) == 0) {
      step *= 10;
    }
    return Math.min(step, number / 25);
  }

  /** {@code Twenty-one} of 21; 0 where no number stands there, or several do. */
  private static int spelled(List<String> words) {
    int number = 0;
    int last = -1;
    for (int i = 0; i < words.size(); i++) {
      int ones = ONES.indexOf(words.get(i));
      int tens = TENS.indexOf(words.get(i));
      if (ones > 0 || tens > 0) {
        boolean goesOn = number >= 20 && number % 10 == 0 && last == i - 1 && ones > 0 && ones < 10;
        if (number > 0 && !goesOn) {
          return 0;
        }
        number += ones > 0 ? ones : tens * 10;
        last = i;
      }
    }
    return number;
  }

  /** How coarse a figure is: {@code 3.3} counts tenths, {@code 8000} ones. */
  private static double step(String digits) {
    int dot = digits.indexOf('.');
    return dot < 0 ? 1 : Math.pow(10, dot + 1 - digits.length());
  }

  private Quantity widened(List<String> words, double rounding) {
    String text = " " + String.join(" ", words) + " ";
    if (text.contains(" at least ") || text.contains(" or more ")) {
      return new Quantity(low, Double.POSITIVE_INFINITY);
    }
    if (text.contains(" more than ") || text.contains(" over ") || text.contains(" exceeding ")) {
      return new Quantity(Math.nextUp(low), Double.POSITIVE_INFINITY);
    }
    if (text.contains(" up to ") || text.contains(" at most ")) {
      return new Quantity(Double.NEGATIVE_INFINITY, high);
    }
    if (text.contains(" less than ") || text.contains(" fewer than ") || text.contains(" under ")) {
      return new Quantity(Double.NEGATIVE_INFINITY, Math.nextDown(high));
    }
    if (words.stream().anyMatch(ABOUT::contains)) {
      return new Quantity(low - low * ROUGHLY, high + high * ROUGHLY);
    }
    return new Quantity(low - rounding, Math.nextDown(high + rounding));
  }

  /** Whether one number can be meant by both. */
  public boolean compatible(Quantity other) {
    return low <= other.high && other.low <= high;
  }
}
