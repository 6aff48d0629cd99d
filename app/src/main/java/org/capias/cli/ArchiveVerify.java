package org.capias.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.capias.archive.Archive;
import org.capias.archive.ArchiveException;
import org.capias.archive.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * {@code capias archive verify}. Looks first and writes nothing; that it looked is logged
 * afterwards, where everything was sound and the archive can be written.
 */
final class ArchiveVerify {
  private final Console console;
  private final ArchiveOption option;

  ArchiveVerify(Console console, ArchiveOption option) {
    this.console = console;
    this.option = option;
  }

  int verify(@Nullable String head, @Nullable Format format) {
    Path folder = option.folder();
    Archive.open(folder).close();
    Verdict verdict = Archive.verify(folder, head == null ? null : head.toLowerCase(Locale.ROOT));
    if (format == Format.JSON) {
      Map<String, @Nullable Object> document = new LinkedHashMap<>();
      document.put("schema", "capias.archive-verdict/1");
      document.put("sound", verdict.sound());
      document.put("counts", verdict.counts());
      document.put("head", verdict.head());
      document.put("root", verdict.root());
      document.put("wrong", verdict.wrong());
      document.put("notes", verdict.notes());
      RecordJson.write(console.out(), document);
    } else {
      verdict.notes().forEach(note -> console.out().print("note: " + note + "\n"));
      console
          .out()
          .print(
              (verdict.sound() ? "sound: " : "NOT SOUND: ")
                  + ArchiveTexts.counts(verdict.counts())
                  + "\nhead   "
                  + verdict.head()
                  + "\nroot   "
                  + verdict.root()
                  + "\n");
    }
    if (!verdict.sound()) {
      verdict.wrong().forEach(finding -> console.tell(ArchiveTexts.finding(finding)));
      return Console.PROBLEMS;
    }
    log(verdict);
    return Console.DONE;
  }

  private void log(Verdict verdict) {
    try (Archive archive = option.toWorkIn(console)) {
      archive.log("verified", Map.of("head", verdict.head()));
    } catch (ArchiveException e) {
      console.note("that it was verified is not in the log: " + e.what());
    }
  }
}
