package org.capias.reading.particular;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.capias.model.EncounterKind;
import org.capias.model.Particular;
import org.capias.model.Particular.Kind;
import org.capias.model.Particular.Of;
import org.capias.model.PersonRef;
import org.capias.model.ToldEncounter;
import org.jspecify.annotations.Nullable;

/**
 * Over which states a flight went. A list that has more is no contradiction to one that has fewer;
 * two lists that share a state and each have one that the other has not are two routes.
 */
final class Routes implements Question.OfOneLine {
  private static final Pattern OTHER_FLIGHT =
      Pattern.compile("\\b([Ee]arlier|[Pp]revious|[Pp]ast|[Uu]sual|[Uu]sually|[Nn]ormally)\\b");

  @Override
  public List<Particular> in(Line line) {
    Set<String> states = new TreeSet<>();
    @Nullable PersonRef person = null;
    for (ToldEncounter told : line.encounters()) {
      if (told.kind() == EncounterKind.OVERFLIGHT) {
        if (line.text().contains(told.state().name())) {
          states.add(told.state().name());
        }
        person = told.person();
      }
    }
    List<Particular> facts = new ArrayList<>();
    if (person != null && states.size() > 1 && !line.has(OTHER_FLIGHT)) {
      facts.add(
          line.tell(
              "routes",
              Kind.LIST,
              "states flown over",
              Of.person(person),
              String.join(", ", states),
              states.toArray(String[]::new)));
    }
    return facts;
  }
}
