package org.capias.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.capias.archive.Archive;
import org.capias.archive.KeptCorrection;
import org.capias.model.Correction;

/** What has been put right, in an archive: lines as in {@code corrections.jsonl}. */
final class KeptCorrections {
  private KeptCorrections() {}

  /** Keeps one and gives its id. */
  static String keep(Archive archive, Correction correction) throws IOException {
    String line = CorrectionFile.line(correction);
    String id = CorrectionFile.id(line);
    Set<String> documents = new LinkedHashSet<>();
    correction.words().forEach(words -> documents.add(words.document()));
    correction.other().forEach(words -> documents.add(words.document()));
    boolean undo = correction.action() == Correction.Action.UNDO;
    archive.correct(
        new KeptCorrection(
            id,
            List.copyOf(documents),
            undo ? correction.value() : null,
            line.getBytes(StandardCharsets.UTF_8)));
    return id;
  }

  /** All of an archive, in the order in which they were kept. */
  static List<Correction> of(Archive archive, Console console) {
    List<Correction> all = new ArrayList<>();
    archive.corrections(kept -> all.addAll(read(kept, console)));
    return all;
  }

  /** The correction of a line; none, with a problem told, where it cannot be read. */
  static List<Correction> read(KeptCorrection kept, Console console) {
    try {
      return List.of(CorrectionFile.correction(new String(kept.line(), StandardCharsets.UTF_8)));
    } catch (IOException | IllegalArgumentException | java.time.DateTimeException e) {
      console.tell("no correction", kept.id() + " in the archive", "it was kept by a later Capias");
      return List.of();
    }
  }
}
