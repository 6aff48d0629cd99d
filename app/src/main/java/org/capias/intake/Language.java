package org.capias.intake;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * In which language a text is written, as far as this program needs to know: English or not, and a
 * good guess at what else. Counts each language's commonest small words, which no text of more than
 * a few lines can avoid, and looks at the script. Answers null where the text is too short or no
 * language is clearly ahead.
 *
 * <p>A trained detector knows a hundred languages and takes longer to load than everything else
 * together ({@code docs/decisions/0011-language-by-small-words.md}).
 */
final class Language {
  /** Words to look at; the language of an article shows in its first lines. */
  private static final int ENOUGH = 600;

  /** Fewer small words than this prove nothing. */
  private static final int LEAST = 4;

  private static final String[][] PROFILES = {
    {
      "en",
      "the of and to in that is was for on with as by at from his he it be has have not are"
          + " this which had were said would who its after been an will their a"
    },
    {
      "fr",
      "le la les des et en un une du est que pour dans qui sur par au avec ne pas plus son"
          + " il ce aux se été à a"
    },
    {
      "de",
      "der die das und in den von zu mit sich auf für ist im dem nicht ein eine als auch es"
          + " an werden aus er hat dass bei wurde des"
    },
    {
      "es",
      "de la que el en y a los del se las por un para con no una su al lo como más fue ha"
          + " es este sus"
    },
    {
      "pt",
      "de a o que e do da em um para com não uma os no se na por mais as dos como foi ao"
          + " ele das à seu sua é"
    },
    {
      "it",
      "di e il la che in un a per è una del non sono da si con dei della le al nel ha alla"
          + " gli lo anche più"
    },
    {
      "nl",
      "de van het een en in is dat op te zijn met voor die niet aan er om ook als bij door"
          + " naar uit werd heeft"
    },
    {
      "sv",
      "och att det i en på är som för med av till den har de inte om ett men var sig från"
          + " vid kan"
    },
    {
      "pl",
      "w i z na nie się do to że jest o od po za przez jak dla który oraz przy są został"
          + " tym jego"
    },
    {"cs", "a v se na je že s z do o k i po za pro by který jeho při od není jsou ale byl"},
    {"hu", "a az és hogy nem is egy ez volt de meg már csak azt ki mint vagy szerint után által"},
    {"ro", "de și în a la cu pe că din nu o un care pentru sa mai este fost prin lui al ale"},
    {"tr", "ve bir bu da de için ile olarak olan çok daha gibi ne kadar sonra ise mi dedi"},
    {
      "id",
      "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena oleh"
          + " telah ada adalah"
    },
    {"sw", "ya na wa kwa ni katika za la kuwa hiyo hii cha baada huyo alisema kama lakini"},
    {"sr", "i u je da se na su za od sa koji nije bi će kao što iz ali do biti on"},
    {"ru", "и в не на что с по он как к из у за от о его это для а был было также после"},
    {"uk", "і в не на що з у та до за про як від його це для але був після також має"},
    {"mn", "нь байна энэ болон юм байсан гэж ба энэхүү тус оны улсын"},
    {"ar", "في من على إلى أن التي الذي عن مع هذا هذه ما كان بعد بين"},
    {"fa", "و در به از که این را با است برای آن یک خود تا بود"},
    {"he", "של את על לא זה הוא עם כי גם אל היא"},
  };

  /** Each small word with the languages that have it, one bit for each profile. */
  private static final Map<String, Integer> LANGUAGES = new HashMap<>();

  static {
    for (int i = 0; i < PROFILES.length; i++) {
      for (String word : PROFILES[i][1].split(" ")) {
        LANGUAGES.merge(word, 1 << i, (one, other) -> one | other);
      }
    }
  }

  private Language() {}

  /** ISO 639-1 code of the text behind {@code from}, or null. */
  static @Nullable String of(String text, int from) {
    String script = byScript(text, from);
    if (script != null) {
      return script;
    }
    int[] counts = new int[PROFILES.length];
    int words = 0;
    StringBuilder word = new StringBuilder();
    for (int i = from; i <= text.length() && words < ENOUGH; i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetter(c)) {
        word.append(Character.toLowerCase(c));
      } else if (!word.isEmpty()) {
        words++;
        int languages = LANGUAGES.getOrDefault(word.toString(), 0);
        for (int k = 0; languages != 0; k++, languages >>>= 1) {
          counts[k] += languages & 1;
        }
        word.setLength(0);
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    int second = 0;
    for (int i = 0; i < counts.length; i++) {
      second = i != best ? Math.max(second, counts[i]) : second;
    }
    boolean clear = counts[best] >= LEAST && counts[best] * 10 >= words && counts[best] > second;
    // English words turn up in every language; a text is foreign only if its own words outweigh.
    boolean foreign = best == 0 || counts[best] >= 2 * counts[0];
    return clear && foreign ? PROFILES[best][0] : null;
  }

  /** Languages that their script tells, if most letters are of it. */
  private static @Nullable String byScript(String text, int from) {
    int letters = 0;
    int han = 0;
    int kana = 0;
    int hangul = 0;
    int greek = 0;
    int end = Math.min(text.length(), from + ENOUGH * 8);
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c < 0x370 ? Character.isLetter(c) : Character.isLetterOrDigit(c)) {
        letters++;
        han += c >= 0x4E00 && c <= 0x9FFF ? 1 : 0;
        kana += c >= 0x3040 && c <= 0x30FF ? 1 : 0;
        hangul += c >= 0xAC00 && c <= 0xD7A3 ? 1 : 0;
        greek += c >= 0x370 && c <= 0x3FF ? 1 : 0;
      }
    }
    if (letters < 10) {
      return null;
    }
    if ((han + kana) * 2 > letters) {
      return kana * 10 > han ? "ja" : "zh";
    }
    return hangul * 2 > letters ? "ko" : greek * 2 > letters ? "el" : null;
  }
}
