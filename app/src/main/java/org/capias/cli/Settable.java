package org.capias.cli;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.capias.model.AgreementStatus;
import org.capias.model.Correction.Item;
import org.capias.model.EncounterKind;
import org.capias.model.Label;
import org.capias.model.Outcome;
import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** What can be set of which thing, and to which values. */
final class Settable {
  private Settable() {}

  /** Whether the field is one of such a thing (of any where null), and takes the value. */
  static boolean is(@Nullable Item item, String field, String value) {
    Item having = Item.having(field).orElse(null);
    if (having == null || item != null && item != having || value.isBlank()) {
      return false;
    }
    return switch (field) {
      case "from", "to", "date" -> PartialDate.tryParse(value).isPresent();
      case "outcome" -> labels(Outcome.values()).contains(value);
      case "kind" -> labels(EncounterKind.values()).contains(value);
      case "status" -> labels(AgreementStatus.values()).contains(value);
      default -> true;
    };
  }

  /** What somebody is told who asked for something else. */
  static String of(Item item) {
    return "of "
        + (item == Item.ENCOUNTER || item == Item.AGREEMENT ? "an " : "a ")
        + item.label()
        + ": "
        + String.join(", ", new TreeSet<>(item.fields()))
        + "; see 'capias correct --help'";
  }

  private static List<String> labels(Label[] all) {
    return Arrays.stream(all).map(Label::label).toList();
  }
}
