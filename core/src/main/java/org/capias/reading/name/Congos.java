package org.capias.reading.name;

import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Two states are called Congo, and their people Congolese. Which of them a text means its other
 * words tell: the capital, the heads of state, the provinces, the people before the court. Where
 * they do not, the name keeps the state that the registry gives it.
 */
final class Congos {
  /** Letters of "Congolese": longer names say which. */
  private static final int LONGEST = 9;

  private final Tokens tokens;
  private final @Nullable Alias democratic;
  private @Nullable Boolean kinshasa;

  Congos(Tokens tokens, Gazetteer gazetteer) {
    this.tokens = tokens;
    this.democratic = gazetteer.named("DR Congo");
  }

  /** The name as this text means it. */
  Alias rather(Alias alias) {
    if (democratic == null
        || alias.text().length() > LONGEST
        || !alias.text().startsWith("Congo")
        || alias.id().equals(democratic.id())) {
      return alias;
    }
    if (kinshasa == null) {
      kinshasa = isDemocratic();
    }
    return kinshasa
        ? new Alias(
            alias.text(),
            alias.kind(),
            alias.form(),
            democratic.id(),
            democratic.name(),
            democratic.state(),
            alias.ambiguous(),
            alias.office())
        : alias;
  }

  private boolean isDemocratic() {
    boolean found = false;
    for (int i = 0; i < tokens.size(); i++) {
      switch (tokens.lower(i)) {
        case "brazzaville", "sassou", "nguesso" -> {
          return false;
        }
        case "drc",
            "kinshasa",
            "kabila",
            "tshisekedi",
            "mobutu",
            "goma",
            "bukavu",
            "bunia",
            "kivu",
            "ituri",
            "katanga",
            "lubumbashi",
            "lubanga",
            "ntaganda",
            "bemba",
            "ngudjolo",
            "garamba",
            "dungu",
            "beni",
            "kisangani",
            "fdlr",
            "monusco",
            "monuc",
            "interahamwe",
            "lra",
            "kony",
            "otti",
            "m23" ->
            found = true;
        case "dr", "democratic" -> found |= isCongo(i + 1) || isCongo(i + 3) || isCongo(i + 4);
        default -> {}
      }
    }
    return found;
  }

  private boolean isCongo(int token) {
    return token < tokens.size() && tokens.is(token, "congo");
  }
}
