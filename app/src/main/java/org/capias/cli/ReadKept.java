package org.capias.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.capias.archive.Archive;
import org.capias.archive.KeptCase;
import org.capias.intake.fetch.Fetch;
import org.capias.intake.limit.Patience;
import org.capias.model.CaseFile;
import org.capias.model.Correction;
import org.capias.model.Document;

/**
 * {@code capias read --archive}: what is read is kept first, and the case file beside it, so that
 * every quotation can be checked later against the bytes.
 */
final class ReadKept implements AutoCloseable {
  private final Console console;
  private final Archive archive;
  private final Patience patience;
  private final Map<String, Archive.Item> items = new LinkedHashMap<>();

  ReadKept(ArchiveOption option, Patience patience, Console console) {
    this.console = console;
    this.patience = patience;
    this.archive = option.toWorkIn(console);
  }

  /** Keeps files; problems with them are told by the reading that follows. */
  void add(List<String> files) {
    adding().add(files, Clock.systemUTC().instant());
  }

  /** Keeps what was fetched. */
  void add(Fetch.Fetched fetched) {
    adding().add(fetched);
  }

  private ArchiveAdd adding() {
    return new ArchiveAdd(console.silent(), archive, new FetchOption(), patience, this::take);
  }

  /** What was kept of pages before. */
  Fetch.Kept before() {
    return new KeptPages(archive)::last;
  }

  /** What has been put right in the archive. */
  List<Correction> corrections() {
    return KeptCorrections.of(archive, console);
  }

  private void take(Archive.Added added) {
    for (Document document :
        ArchiveCases.read(archive, List.of(added.item()), patience).documents()) {
      items.putIfAbsent(document.id(), added.item());
    }
  }

  void keep(String name, CaseFile file, List<Document> documents) {
    List<Archive.Read> reads = new ArrayList<>();
    for (Document document : documents) {
      Archive.Item item = items.get(document.id());
      if (item == null) {
        console.tell("changed while it was read", document.source(), "read it again");
        return;
      }
      reads.add(new Archive.Read(item, document));
    }
    KeptCase kept = ArchiveCases.keep(archive, name, file, reads);
    console.note(ArchiveTexts.saved(kept));
  }

  @Override
  public void close() {
    archive.close();
  }
}
