package org.capias.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.capias.archive.Archive;
import org.capias.archive.ChangeTaker;
import org.capias.archive.KeptCase;
import org.capias.archive.KeptCorrection;
import org.capias.archive.search.Search;
import org.capias.archive.store.SavedCase;
import org.capias.archive.store.Store;
import org.capias.intake.Intake;
import org.capias.intake.limit.Patience;
import org.capias.model.Document;
import org.capias.model.Problem;
import org.capias.model.Reading;
import org.capias.model.Severity;
import org.capias.reading.Reader;
import org.capias.registry.Registry;
import org.jspecify.annotations.Nullable;

/**
 * What is derived from an archive, brought up to it: captures to documents, documents to readings,
 * both into the store, the store into the index. The store remembers how far it has followed the
 * custody log, so that nothing is done twice and nothing needs to be looked at when nothing has
 * changed; the reader is only made where there is something to read.
 */
final class Shelves implements AutoCloseable, ChangeTaker {
  /** Documents that are kept in one transaction. */
  private static final int AT_ONCE = 200;

  private static final String MARK = "custody";

  private final Console console;
  private final Archive archive;
  private final RegistryOption registry;
  private final Store store;
  private final Patience patience;
  private final List<Store.Item> waiting = new ArrayList<>();
  private @Nullable Reader reader;
  private String version = "";
  private boolean anew;
  private int items;
  private int taken;
  private int documents;
  private final Map<String, Integer> passed = new TreeMap<>();

  private Shelves(
      Console console, Archive archive, RegistryOption registry, Store store, Patience patience) {
    this.console = console;
    this.patience = patience;
    this.archive = archive;
    this.registry = registry;
    this.store = store;
  }

  static Shelves of(
      Archive archive,
      DatabaseOption database,
      RegistryOption registry,
      Patience patience,
      Console console) {
    return new Shelves(console, archive, registry, database.open(archive.derived()), patience);
  }

  Store store() {
    return store;
  }

  /** The newest of the items that a person means. */
  Archive.Item one(String words) {
    return ArchiveShow.one(archive, words);
  }

  Path folder() {
    return archive.derived();
  }

  /** Takes in what the archive has got since; returns how many documents that were. */
  int follow() {
    return follow(store.mark(MARK));
  }

  /** Makes every document and reading again from its capture; returns how many documents. */
  int rebuild() {
    anew = true;
    return follow("");
  }

  private int follow(String mark) {
    items = count(mark);
    String next = archive.since(mark, this);
    keep();
    console.passedOver(passed);
    passed.clear();
    if (!next.equals(mark)) {
      store.mark(MARK, next);
    }
    return documents;
  }

  /** How many items came or went that are not in the store yet. */
  int behind() {
    return count(store.mark(MARK));
  }

  private int count(String mark) {
    int[] count = new int[1];
    archive.since(
        mark,
        new ChangeTaker() {
          @Override
          public void item(Archive.Item item) {
            count[0]++;
          }

          @Override
          public void caseFile(KeptCase saved, boolean gone) {}

          @Override
          public void correction(KeptCorrection correction, boolean gone) {}
        });
    return count[0];
  }

  @Override
  public void caseFile(KeptCase saved, boolean gone) {
    if (gone) {
      store.drop(saved.name());
      return;
    }
    byte[] json = archive.files(saved).get(0);
    store.save(
        new SavedCase(
            saved.name(),
            CaseWords.registry(json),
            saved.documents().stream().map(KeptCase.Source::document).toList(),
            new String(json, StandardCharsets.UTF_8)));
  }

  @Override
  public void correction(KeptCorrection correction, boolean gone) {
    if (gone) {
      store.forget(correction.id());
    } else {
      store.correct(KeptCorrections.read(correction, console));
    }
  }

  /** The index, brought up to the store, for one question. */
  Search search() {
    Search search = Search.once(folder(), store);
    search.notes().forEach(console::note);
    return search;
  }

  @Override
  public void item(Archive.Item item) {
    console.progress(++taken, items, "items read");
    if (item.deleted() != null) {
      keep();
      store.removeCapture(item.record(), item.deleted().reason(), item.deleted().time().toString());
      return;
    }
    Intake.Capture capture = archive.capture(item);
    Optional<String> why = Intake.passedOver(capture, patience);
    if (why.isPresent()) {
      passed.merge(why.get(), 1, Integer::sum);
      return;
    }
    Intake.Page page = Intake.page(capture, patience);
    page.problems().forEach(this::tell);
    for (Intake.Extract extract : page.extracts()) {
      waiting.add(read(extract.document(), new Store.Capture(item.record(), item.target())));
      if (waiting.size() == AT_ONCE) {
        keep();
      }
    }
  }

  private Store.Item read(Document document, Store.Capture from) {
    Reader with = reader;
    if (with == null) {
      Registry known = registry.load();
      with = Reader.with(known);
      reader = with;
      String[] told = new Version().getVersion();
      version = told[0] + ", " + told[1] + ", registry " + known.version();
    }
    Reading seen = CaseMaking.read(with, document, patience);
    seen.problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .forEach(this::tell);
    return Store.Item.of(document).from(from).read(seen, version);
  }

  private void keep() {
    if (waiting.isEmpty()) {
      return;
    }
    Store.Added added = anew ? store.replace(waiting) : store.add(waiting);
    added.refused().forEach(this::tell);
    documents += waiting.size() - added.refused().size();
    waiting.clear();
  }

  private void tell(Problem problem) {
    console.tell(problem.message());
  }

  @Override
  public void close() {
    store.close();
  }
}
