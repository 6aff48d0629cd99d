package org.capias.archive.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.capias.archive.store.Store.Added;
import org.capias.archive.store.Store.Capture;
import org.capias.archive.store.Store.Entry;
import org.capias.archive.store.Store.Item;
import org.capias.model.Correction;
import org.capias.model.Document;
import org.capias.model.PartialDate;
import org.capias.model.Reading;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What holds on either database. It is over 300 lines so that both are held to one list, to be read
 * from top to bottom.
 */
abstract class StoreContract {
  private static final Document ONE = Samples.document("one.txt", Samples.TEXT);
  private static final Document TWO = Samples.bare("two.txt", "A second text, of little use.");
  private static final Capture PAGE = new Capture("urn:uuid:1", "https://gazette.example/1");

  private String url;
  private Store store;

  /** Address of a new empty database. */
  abstract String emptyDatabase();

  @BeforeEach
  void open() {
    url = emptyDatabase();
    store = Store.at(url);
  }

  @AfterEach
  void close() {
    if (store != null) {
      store.close();
    }
  }

  @Test
  void aDocumentComesBackAsItWas() {
    assertThat(store.add(List.of(Item.of(ONE).from(PAGE), Item.of(TWO))).added()).isEqualTo(2);
    assertThat(store.document(ONE.id())).contains(new Entry(1, ONE, null));
    assertThat(store.document(TWO.id())).contains(new Entry(2, TWO, null));
    assertThat(store.document(Samples.id("never seen"))).isEmpty();
    assertThat(store.captures(ONE.id())).containsExactly(PAGE);
    assertThat(store.count()).isEqualTo(2);
  }

  @Test
  void theListTellsEverythingButTheText() {
    store.add(List.of(Item.of(ONE)));
    try (Stream<Listed> list = store.list()) {
      assertThat(list)
          .containsExactly(
              new Listed(
                  1,
                  ONE.id(),
                  "one.txt",
                  ONE.url(),
                  "A landing",
                  "The Hentzau Gazette",
                  null,
                  ONE.published(),
                  "en",
                  null,
                  ONE.characters()));
    }
  }

  @Test
  void theSameBytesTwiceAreOneDocumentWithBothCaptures() {
    Capture again = new Capture("urn:uuid:2", "https://mirror.example/1");
    store.add(List.of(Item.of(ONE).from(PAGE)));
    Document elsewhere = Samples.bare("elsewhere.txt", Samples.TEXT);
    Added added = store.add(List.of(Item.of(elsewhere).from(again), Item.of(elsewhere)));
    assertThat(added).isEqualTo(new Added(0, 0, 2, List.of()));
    assertThat(store.document(ONE.id())).contains(new Entry(1, ONE, null));
    assertThat(store.captures(ONE.id())).containsExactly(PAGE, again);
    assertThat(store.lastChange()).isEqualTo(1);
  }

  @Test
  void replacingTakesTheNewTextAndTellsWhatChanged() {
    store.add(List.of(Item.of(ONE), Item.of(TWO)));
    Document better =
        new Document(ONE.id(), "one.txt", "Another text", 0, "Title", null, null, null, null, "en");
    assertThat(store.replace(List.of(Item.of(better), Item.of(TWO))))
        .isEqualTo(new Added(0, 1, 1, List.of()));
    assertThat(store.document(ONE.id())).contains(new Entry(1, better, null));
    assertThat(store.lastChange()).isEqualTo(3);
  }

  @Test
  void aReadingComesBackWithEveryWord() {
    Reading reading = Samples.reading(ONE, "Strelsau");
    store.add(List.of(Item.of(ONE).read(reading, "0.1.0")));
    assertThat(store.newest(ONE.id())).contains(reading);
    assertThat(store.newest(TWO.id())).isEmpty();
  }

  @Test
  void olderReadingsStayBesideNewerOnes() {
    Reading old = Samples.reading(ONE, null);
    Reading newer = Samples.reading(ONE, "Strelsau");
    Reading newest = Samples.reading(ONE, "Zenda");
    store.add(List.of(Item.of(ONE).read(old, "1"), Item.of(TWO)));
    store.read("2", List.of(newer));
    store.read("2", List.of(newest));
    assertThat(store.readings(ONE.id()))
        .containsExactly(new Versioned("1", old), new Versioned("2", newest));
    assertThat(store.readers())
        .containsExactly(java.util.Map.entry("1", 1L), java.util.Map.entry("2", 1L));
    try (Stream<Entry> unread = store.unread("2")) {
      assertThat(unread.map(entry -> entry.document().id())).containsExactly(TWO.id());
    }
  }

  @Test
  void encountersCanBeAskedForInSql() {
    store.add(List.of(Item.of(ONE).read(Samples.reading(ONE, null), "1")));
    List<String> rows =
        Jdbi.create(url)
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            "SELECT p.name || ' ' || s.name || ' ' || e.kind FROM encounters e"
                                + " JOIN people p ON p.key = e.person JOIN states s ON s.iso2 ="
                                + " e.state ORDER BY e.position")
                        .mapTo(String.class)
                        .list());
    assertThat(rows)
        .containsExactly("Rupert of Hentzau Ruritania not-made", "Michael Ruritania visit");
  }

  @Test
  void whoFollowsSeesEveryChangeWithWhatStandsNow() {
    Reading reading = Samples.reading(ONE, "Zenda");
    store.add(List.of(Item.of(ONE), Item.of(TWO)));
    store.read("1", List.of(reading));
    store.remove(TWO.id(), "asked by counsel", "2026-01-01T00:00:00Z");
    assertThat(follow(0))
        .containsExactly(
            new Change(3, 1, new Entry(1, ONE, null), reading), new Change(4, 2, null, null));
    assertThat(follow(3)).hasSize(1);
    assertThat(follow(4)).isEmpty();
    assertThat(store.changed(2)).contains(TWO.id());
    assertThat(store.changed(3)).contains(ONE.id());
    assertThat(store.changed(5)).isEmpty();
  }

  private List<Change> follow(long since) {
    try (Stream<Change> changes = store.since(since)) {
      return changes.toList();
    }
  }

  @Test
  void whatIsRemovedIsGoneAndStaysAway() {
    store.add(List.of(Item.of(ONE).from(PAGE).read(Samples.reading(ONE, null), "1")));
    assertThat(store.remove(ONE.id(), "asked by counsel", "2026-01-01T00:00:00Z")).isTrue();
    assertThat(store.remove(ONE.id(), "again", "2026-01-02T00:00:00Z")).isFalse();
    assertThat(store.document(ONE.id())).isEmpty();
    assertThat(store.readings(ONE.id())).isEmpty();
    assertThat(store.captures(ONE.id())).isEmpty();
    assertThat(store.removed())
        .containsExactly(new Store.Removed(ONE.id(), "asked by counsel", "2026-01-01T00:00:00Z"));
    Added added = store.add(List.of(Item.of(ONE)));
    assertThat(added.added()).isZero();
    assertThat(added.refused())
        .extracting("message")
        .containsExactly(
            "removed on 2026-01-01T00:00:00Z (asked by counsel), one.txt, it stays away");
    List<String> names =
        Jdbi.create(url)
            .withHandle(h -> h.createQuery("SELECT key FROM people").mapTo(String.class).list());
    assertThat(names).as("a name that only this document told").containsExactly("black-michael");
  }

  @Test
  void aDeletedCaptureTakesOnlyWhatNoOtherHolds() {
    Capture again = new Capture("urn:uuid:2", "https://mirror.example/1");
    store.add(List.of(Item.of(ONE).from(PAGE), Item.of(TWO).from(PAGE), Item.of(ONE).from(again)));
    assertThat(store.removeCapture(PAGE.record(), "asked", "2026-01-01")).isEqualTo(1);
    assertThat(store.document(ONE.id())).isPresent();
    assertThat(store.captures(ONE.id())).containsExactly(again);
    assertThat(store.document(TWO.id())).isEmpty();
    assertThat(store.removeCapture(PAGE.record(), "asked", "2026-01-01")).isZero();
  }

  @Test
  void whatNoDatabaseKeepsIsLeftOutAndTold() {
    Document zero = Samples.bare("zero.txt", "one\u0000two");
    Document half = Samples.bare("half.txt", "half \uD83D of a face");
    Added added = store.add(List.of(Item.of(zero), Item.of(ONE), Item.of(half)));
    assertThat(added.added()).isEqualTo(1);
    assertThat(added.refused())
        .extracting("message")
        .containsExactly(
            "a text with the character U+0000, zero.txt, give the article as clean plain text",
            "a text with half of a surrogate pair, half.txt, give the article as clean plain text");
  }

  @Test
  void aListIsKeptWholeOrNotAtAll() {
    Document wrong = new Document("sha256:abc", "x", "text", 0, null, null, null, null, null, null);
    assertThatThrownBy(() -> store.add(List.of(Item.of(ONE), Item.of(wrong))))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("refused by");
    assertThat(store.count()).isZero();
    assertThat(store.lastChange()).isZero();
    assertThat(store.add(List.of(Item.of(ONE))).added()).as("the next one works").isEqualTo(1);
    assertThat(store.lastChange()).isEqualTo(1);
  }

  @Test
  void manyWritersGiveOutEachNumberOnce() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try (Store other = Store.at(url)) {
      List<Callable<Added>> work = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        Store target = i % 2 == 0 ? store : other;
        List<Item> items =
            IntStream.range(i * 5, i * 5 + 6) // each shares one with the next
                .mapToObj(n -> Item.of(Samples.bare(n + ".txt", "text number " + n)))
                .toList();
        work.add(() -> target.add(items));
      }
      int added = 0;
      for (var done : pool.invokeAll(work)) {
        added += done.get().added();
      }
      assertThat(added).isEqualTo(201);
    } finally {
      pool.shutdown();
    }
    assertThat(store.count()).isEqualTo(201);
    assertThat(follow(0))
        .extracting(Change::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 201).mapToObj(Long::valueOf).toList());
  }

  @Test
  void moreDocumentsThanOneStatementTakes() {
    List<Item> items =
        IntStream.range(0, 1203)
            .mapToObj(n -> Item.of(Samples.bare(n + ".txt", "text number " + n)))
            .toList();
    assertThat(store.add(items).added()).isEqualTo(1203);
    assertThat(store.add(items).already()).isEqualTo(1203);
    try (Stream<Entry> all = store.entries()) {
      assertThat(all.mapToLong(Entry::number).max()).hasValue(1203);
    }
    assertThat(store.entries(Collections.nCopies(3, 1203L))).hasSize(1);
  }

  @Test
  void caseFilesAreKeptByNameAndFoundByDocument() {
    SavedCase first = new SavedCase("zenda", "2026.1", List.of(ONE.id()), "{}");
    SavedCase second = new SavedCase("zenda", "2026.2", List.of(TWO.id(), ONE.id()), "{\"a\": 1}");
    store.save(first);
    store.save(second);
    store.save(new SavedCase("alone", "2026.2", List.of(), "{}"));
    assertThat(store.caseFile("zenda")).contains(second);
    assertThat(store.caseFile("hentzau")).isEmpty();
    assertThat(store.caseFiles()).containsExactly("alone", "zenda");
    assertThat(store.caseFilesWith(TWO.id())).containsExactly("zenda");
    store.drop("zenda");
    store.drop("hentzau");
    assertThat(store.caseFiles()).containsExactly("alone");
    assertThat(store.caseFilesWith(TWO.id())).isEmpty();
  }

  @Test
  void documentsAreListedByTheCapturesThatTheyCameFrom() {
    Store.Capture box = new Store.Capture("<urn:box>", "file:///box");
    Store.Capture page = new Store.Capture("<urn:page>", "https://example.org/");
    store.add(List.of(Item.of(ONE).from(box), Item.of(TWO).from(box), Item.of(ONE).from(page)));
    Map<String, List<Listed>> listed =
        store.listed(List.of("<urn:box>", "<urn:page>", "<urn:other>"));
    assertThat(listed.get("<urn:box>")).extracting(Listed::id).containsExactly(ONE.id(), TWO.id());
    assertThat(listed.get("<urn:page>")).extracting(Listed::id).containsExactly(ONE.id());
    assertThat(listed).hasSize(2);
    assertThat(store.listed(List.of())).isEmpty();
  }

  @Test
  void correctionsComeBackInTheirOrder() {
    Correction.Words words = new Correction.Words(ONE.id(), "Nobody moved.");
    Correction merge =
        new Correction(
            "5c0e",
            Correction.Action.MERGE,
            List.of(words),
            List.of(new Correction.Words(TWO.id(), "of little use")),
            null,
            null,
            "R.",
            null,
            "the same landing");
    Correction set =
        new Correction(
            "a71f",
            Correction.Action.SET,
            Correction.Item.ENCOUNTER,
            List.of(new Correction.Named("state", "MN")),
            List.of(words),
            List.of(),
            "from",
            "2021-05-03",
            "R.",
            PartialDate.parse("2026-01"),
            "the log says so");
    List<Correction> every = new ArrayList<>();
    for (Correction.Action action : Correction.Action.values()) {
      every.add(
          new Correction(
              "id-" + action.label(),
              action,
              null,
              List.of(),
              List.of(words),
              List.of(),
              List.of(new Correction.Named("topic", "arrival date")),
              null,
              "x",
              "R.",
              null,
              "why not"));
    }
    assertThat(store.correct(every)).isEqualTo(every.size());
    assertThat(store.corrections()).isEqualTo(every);
    every.forEach(one -> store.forget(one.id()));

    assertThat(store.correct(List.of(merge, set, merge))).isEqualTo(2);
    assertThat(store.correct(List.of(set))).isZero();
    assertThat(store.corrections()).containsExactly(merge, set);
    store.forget("5c0e");
    assertThat(store.corrections()).containsExactly(set);
  }

  @Test
  void marksAreNotedAgain() {
    assertThat(store.mark("custody")).isEmpty();
    store.mark("custody", "1 a");
    store.mark("custody", "2 b");
    assertThat(store.mark("custody")).isEqualTo("2 b");
  }

  @Test
  void aStoreIsFoundAgain() {
    store.add(List.of(Item.of(ONE)));
    store.close();
    store = Store.at(url);
    assertThat(store.document(ONE.id())).isPresent();
  }

  @Test
  void aStoreOfANewerCapiasIsNotTouched() {
    Jdbi.create(url).useHandle(h -> h.execute("UPDATE flyway_schema_history SET version = '99'"));
    assertThatThrownBy(() -> Store.at(url))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("made by a newer Capias (form 99, this one knows 2)");
  }

  @Test
  void theTablesHoldAgainstWritersWhoAreNotThisProgram() {
    store.add(List.of(Item.of(ONE)));
    for (String wrong :
        List.of(
            "INSERT INTO texts (document, body_start, text) VALUES (2, 0, '')",
            "INSERT INTO changes (change, document, what) VALUES (2, 1, 'lost')",
            "UPDATE documents SET published = '21-05'",
            "UPDATE documents SET published = NULL",
            "UPDATE documents SET id = 'sha256:1'",
            "INSERT INTO corrections (number, id, action, made_by, json)"
                + " VALUES (1, 'x', 'forget', 'R.', '{}')",
            "INSERT INTO clock (one, change) VALUES (2, 0)")) {
      assertThatThrownBy(() -> withKeys().useHandle(handle -> handle.execute(wrong)))
          .as(wrong)
          .isInstanceOf(JdbiException.class);
    }
  }

  private Jdbi withKeys() {
    return Database.at(url).jdbi();
  }
}
