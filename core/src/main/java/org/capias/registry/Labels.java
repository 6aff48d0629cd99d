package org.capias.registry;

import java.util.HashMap;
import java.util.Map;
import org.capias.model.Label;

/** The constants of an enumeration by their labels, looked up by the thousand at every start. */
final class Labels<E extends Enum<E> & Label> {
  private final Class<E> type;
  private final Map<String, E> byLabel = new HashMap<>();

  Labels(Class<E> type) {
    this.type = type;
    for (E constant : type.getEnumConstants()) {
      byLabel.put(constant.label(), constant);
    }
  }

  E of(String label) {
    E constant = byLabel.get(label);
    return constant == null ? Label.parse(type, label) : constant;
  }
}
