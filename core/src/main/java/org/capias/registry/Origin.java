package org.capias.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from. Every row of the registry has one.
 *
 * @param source URL or citation, or {@value #FROM_MEMORY} where no page was seen for the row
 * @param unverified names of the columns of the row that the source does not cover
 * @param note what a reader of the fact should know, or null
 * @param overlay whether the row comes from a user's own folder and not from the bundled registry
 */
public record Origin(
    String source, List<String> unverified, @Nullable String note, boolean overlay) {
  /** The literal that stands in for a source. */
  public static final String FROM_MEMORY = "unverified-from-memory";

  public Origin {
    unverified = List.copyOf(unverified);
  }

  /** Whether a page or publication stands behind the row. */
  public boolean hasSource() {
    return !source.equals(FROM_MEMORY);
  }

  /** Whether a page or publication stands behind this column of the row. */
  public boolean covers(String column) {
    return hasSource() && !unverified.contains(column);
  }
}
