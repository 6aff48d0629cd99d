package org.capias.reading.encounter.sighting;

import java.util.Set;

/** Words before an arrest that is only asked for, feared or fled from: "called for his arrest". */
final class Demands {
  static final Set<String> WORDS =
      Set.of(
          "for",
          "against",
          "demand",
          "demands",
          "demanded",
          "demanding",
          "seek",
          "seeks",
          "sought",
          "request",
          "requested",
          "order",
          "ordered",
          "orders",
          "urge",
          "fear",
          "feared",
          "risk",
          "avoid",
          "threat",
          "condition",
          "prevent",
          "evade",
          "escape",
          "want",
          "wants",
          "ask",
          "asks",
          "asked",
          "call",
          "calls",
          "called",
          "over");

  private Demands() {}
}
