package org.capias.registry;

import java.util.List;

/** A folder of tables cannot be used. The message lists every flaw, a line each. */
public final class FlawedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Flaw> flaws;

  public FlawedException(List<Flaw> flaws) {
    super(String.join("\n", flaws.stream().sorted().map(Flaw::toString).toList()));
    this.flaws = flaws.stream().sorted().toList();
  }

  /** In the order of files and lines. */
  public List<Flaw> flaws() {
    return flaws;
  }
}
