package org.capias.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/** A public gold set and its scorer. One class per set; {@link Bench} lists them. */
interface GoldSet {

  /** The name on the command line. */
  String name();

  /**
   * Reads every document of the folder and compares.
   *
   * @param folder the set, in the layout of its release
   * @param misses where each difference is written, a line each
   * @return measures by name, in the order in which they are printed; a set with one measure gives
   *     it the empty name
   * @throws IOException when the folder cannot be read or is not of this set
   */
  Map<String, Score> score(Path folder, PrintStream misses) throws IOException;
}
