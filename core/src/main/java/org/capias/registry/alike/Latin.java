package org.capias.registry.alike;

import java.util.HashMap;
import java.util.Map;

/**
 * Names of other scripts in Latin letters, letter by letter: Cyrillic, Greek, Armenian, Georgian,
 * Hebrew, Arabic, katakana, hangul. What has no letter here stays as it is. Short vowels that
 * Arabic and Hebrew do not write are missing from the result.
 */
final class Latin {
  private static final Map<Character, String> LETTERS = new HashMap<>();
  private static final String[] LEADS = "g kk n d tt r m b pp s ss  j jj ch k t p h".split(" ", -1);
  private static final String[] VOWELS =
      "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
  private static final String[] TAILS =
      " k k ks n nj nh t l lk lm lp ls lt lp lh m p ps t t ng t t k t p h".split(" ", -1);

  static {
    row(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўјљњћђџ",
        "a b v g d e e zh z i i k l m n o p r s t u f h ts ch sh sch  y  e iu ia i i e g u j l n c d dz");
    row("αβγδεζηθικλμνξοπρστυφχψως", "a v g d e z i th i k l m n x o p r s t y f ch ps o s");
    row(
        "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև",
        "a b g d e z e e t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts u p k o f ev");
    row(
        "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
        "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h");
    row("אבגדהוזחטיכלמנסעפצקרשתךםןףץ", "a b g d h v z h t y k l m n s a p ts k r sh t k m n p ts");
    row(
        "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةآأإؤئءپچژگکی",
        "a b t th j h kh d dh r z s sh s d t z a gh f q k l m n h w y a a a a i u y  p ch zh g k y");
    row(
        "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンガギグゲゴザジズゼゾダデドバビブベボパピプペポヴ",
        "a i u e o ka ki ku ke ko sa shi su se so ta chi tsu te to na ni nu ne no ha hi fu he ho ma mi mu me mo ya yu yo"
            + " ra ri ru re ro wa o n ga gi gu ge go za ji zu ze zo da de do ba bi bu be bo pa pi pu pe po v");
    LETTERS.put('ー', "");
    LETTERS.put('・', " ");
    LETTERS.put('·', " ");
    LETTERS.put('ø', "o");
    LETTERS.put('ł', "l");
    LETTERS.put('đ', "d");
    LETTERS.put('ı', "i");
    LETTERS.put('ß', "ss");
    LETTERS.put('æ', "ae");
    LETTERS.put('œ', "oe");
  }

  private Latin() {}

  private static void row(String letters, String latin) {
    String[] cells = latin.split(" ", -1);
    for (int i = 0; i < letters.length(); i++) {
      LETTERS.put(letters.charAt(i), cells[i]);
    }
  }

  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        out.append(c);
      } else if (c >= 0xac00 && c <= 0xd7a3) {
        int syllable = c - 0xac00;
        out.append(LEADS[syllable / 588])
            .append(VOWELS[syllable % 588 / 28])
            .append(TAILS[syllable % 28]);
      } else {
        String latin = LETTERS.get(c);
        out.append(latin == null ? String.valueOf(c) : latin);
      }
    }
    return out.toString();
  }
}
