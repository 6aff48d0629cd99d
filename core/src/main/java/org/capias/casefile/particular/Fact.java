package org.capias.casefile.particular;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.capias.casefile.known.Known;
import org.capias.casefile.verdict.Quantity;
import org.capias.casefile.word.Folded;
import org.capias.model.Evidence;
import org.capias.model.PartialDate;
import org.capias.model.Particular;
import org.capias.model.Particular.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A particular while it is compared.
 *
 * @param topic the question: "length of the meeting"
 * @param key of whom or what: the same for facts that are compared, however the name is spelled
 * @param about of whom or what, for the account
 * @param value the answer, in a normal form
 * @param evidence the sentence or sentences; never empty
 */
record Fact(
    String topic, String key, String about, String value, Sense sense, List<Evidence> evidence) {
  Fact {
    evidence = List.copyOf(evidence);
  }

  /** Empty where there is nothing in it that could be compared. */
  static Optional<Fact> of(Particular told, Known known) {
    Sense sense = sense(told, known);
    String name = told.of().key();
    String key = told.kind() == Kind.PRESENCE ? Folded.skeleton(name) : Folded.text(name);
    return sense == null
        ? Optional.empty()
        : Optional.of(
            new Fact(told.topic(), key, told.of().name(), told.value(), sense, told.evidence()));
  }

  private static @Nullable Sense sense(Particular told, Known known) {
    List<String> things = told.things();
    return switch (told.kind()) {
      case CHOICE -> new Sense.Choice(things.get(0));
      case PRESENCE -> new Sense.Presence(things.get(0));
      case NUMBER -> {
        Quantity number = Quantity.of(things.get(0));
        yield number == null ? null : new Sense.Amount(number);
      }
      case RIVAL -> {
        Quantity number = Quantity.of(things.get(0));
        yield number == null ? null : new Sense.Rival(number);
      }
      case DATE -> new Sense.Dated(PartialDate.parse(things.get(0)));
      case SPAN ->
          new Sense.Amount(
              new Quantity(Double.parseDouble(things.get(0)), Double.parseDouble(things.get(1))));
      case HOUR ->
          new Sense.Hour(
              new Quantity(Double.parseDouble(things.get(0)), Double.parseDouble(things.get(1))));
      case SUM -> {
        Quantity sum = Quantity.of(things.get(1));
        yield sum == null ? null : new Sense.Sum(things.get(0), sum);
      }
      case LIST -> new Sense.Several(Set.copyOf(things), false);
      case DEED -> {
        Set<String> charged = known.crimes(told.of().key());
        yield charged.isEmpty() ? null : new Sense.Several(charged, true);
      }
      case QUARTER ->
          new Sense.Quarter(sign(things, "north", "south"), sign(things, "east", "west"));
      case STAGE ->
          new Sense.Stage(PartialDate.parse(things.get(1)), things.get(0).equals("investigation"));
      case NAME -> new Sense.Name(things.get(0));
      case ACT, AGE, OPEN_DAY, WEEKEND, STAY, HANDOVER, PLACE, RUNNING, COURT -> null;
    };
  }

  private static int sign(List<String> things, String plus, String minus) {
    return things.contains(plus) ? 1 : things.contains(minus) ? -1 : 0;
  }
}
