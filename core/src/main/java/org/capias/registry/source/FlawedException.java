package org.capias.registry.source;

import java.util.List;

/** A folder of tables cannot be used. The message lists every flaw, a line each. */
public final class FlawedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Flaw> flaws;

  public FlawedException(List<Flaw> flaws) {
    super(String.join("\n", flaws.stream().map(Flaw::toString).toList()));
    this.flaws = List.copyOf(flaws);
  }

  public List<Flaw> flaws() {
    return flaws;
  }
}
