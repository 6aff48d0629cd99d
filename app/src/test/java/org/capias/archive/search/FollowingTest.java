package org.capias.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.capias.archive.search.Search.Request;
import org.capias.archive.store.Store;
import org.capias.archive.store.Store.Item;
import org.capias.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index goes with its store, whatever becomes of either. */
class FollowingTest {
  private static final Document ONE = Shelf.text("a halberd");
  private static final Document TWO = Shelf.text("a pike");

  @TempDir private Path folder;

  private Store store() {
    return Store.in(folder);
  }

  private static int found(Search search, String query) {
    return search.find(Request.of(query)).total();
  }

  @Test
  void whatWasAddedWithoutTheIndexIsTakenInWhenItIsOpened() {
    try (Store store = store()) {
      try (Search search = Search.open(folder, store)) {
        assertThat(found(search, "")).isZero();
        store.add(List.of(Item.of(ONE)));
        assertThat(search.find(Request.of("")).behind()).isEqualTo(1);
      } // killed before it could follow
      store.add(List.of(Item.of(TWO)));
      store.read("1", List.of(Shelf.reading(ONE, "|Rudolf|RU|Ruritania|VISIT")));
      try (Search search = Search.open(folder, store)) {
        assertThat(found(search, "halberd")).isEqualTo(1);
        assertThat(found(search, "person:rudolf")).isEqualTo(1);
        assertThat(found(search, "")).isEqualTo(2);
        assertThat(search.find(Request.of("")).behind()).isZero();
        assertThat(search.notes()).isEmpty();
      }
    }
  }

  @Test
  void changesAndRemovalsAreFollowed() {
    try (Store store = store();
        Search search = Search.open(folder, store)) {
      store.add(List.of(Item.of(ONE), Item.of(TWO)));
      assertThat(search.follow()).isEqualTo(2);
      assertThat(search.follow()).isZero();
      Document changed =
          new Document(ONE.id(), "s", "a sabre", 0, null, null, null, null, null, null);
      store.replace(List.of(Item.of(changed)));
      store.remove(TWO.id(), "asked for", "2026-01-01");
      search.follow();
      assertThat(found(search, "halberd")).isZero();
      assertThat(found(search, "sabre")).isEqualTo(1);
      assertThat(found(search, "pike")).isZero();
    }
  }

  @Test
  void aDamagedIndexIsBuiltAgainAndSaysSo() throws IOException {
    try (Store store = store()) {
      store.add(List.of(Item.of(ONE)));
      Search.open(folder, store).close();
      try (Stream<Path> files = Files.list(folder.resolve("index"))) {
        for (Path file : files.filter(each -> each.toString().contains("segments_")).toList()) {
          Files.writeString(file, "no index");
        }
      }
      try (Search search = Search.open(folder, store)) {
        assertThat(found(search, "halberd")).isEqualTo(1);
        assertThat(search.notes())
            .containsExactly(
                "the index is damaged, " + folder.resolve("index") + ", it is built again");
      }
    }
  }

  @Test
  void anIndexOfAnotherFormIsBuiltAgainAndSaysSo() throws IOException {
    try (Store store = store()) {
      store.add(List.of(Item.of(ONE)));
      Search.open(folder, store).close();
      try (FSDirectory index = FSDirectory.open(folder.resolve("index"));
          IndexWriter old = new IndexWriter(index, new IndexWriterConfig())) {
        old.deleteAll(); // what it held would not be found today
        old.setLiveCommitData(Map.of("form", "1", "change", "1", "document", ONE.id()).entrySet());
        old.commit();
      }
      try (Search search = Search.once(folder, store)) {
        assertThat(found(search, "halberd")).isEqualTo(1);
        assertThat(search.notes())
            .containsExactly(
                "the index has an older form, " + folder.resolve("index") + ", it is built again");
      }
    }
  }

  @Test
  void anIndexOfAnotherStoreIsBuiltAgain() throws IOException {
    try (Store store = store()) {
      store.add(List.of(Item.of(ONE), Item.of(TWO)));
      Search.open(folder, store).close();
    }
    Files.delete(folder.resolve("store.sqlite"));
    try (Store restored = store()) {
      restored.add(List.of(Item.of(TWO), Item.of(ONE)));
      try (Search search = Search.open(folder, restored)) {
        assertThat(search.notes()).hasSize(1).allMatch(note -> note.contains("another store"));
        assertThat(found(search, "")).isEqualTo(2);
      }
    }
  }

  @Test
  void whileAnotherProcessWritesWhatThereIsIsSearched() throws IOException {
    try (Store store = store()) {
      store.add(List.of(Item.of(ONE)));
      Search.open(folder, store).close();
      store.add(List.of(Item.of(TWO)));
      try (FSDirectory index = FSDirectory.open(folder.resolve("index"));
          Lock held = index.obtainLock("write.lock");
          Search search = Search.open(folder, store)) {
        held.ensureValid();
        var found = search.find(Request.of(""));
        assertThat(found.total()).isEqualTo(1);
        assertThat(found.behind()).isEqualTo(1);
      }
    }
  }

  @Test
  void rebuildingGivesTheSameAnswers() {
    try (Store store = store();
        Search search = Search.open(folder, store)) {
      store.add(
          IntStream.range(0, 200)
              .mapToObj(n -> Item.of(Shelf.text("pike halberd ".repeat(n % 7 + 1) + n)))
              .toList());
      search.follow();
      var before = search.find(Request.of("pike OR 17"));
      assertThat(search.rebuild()).isEqualTo(200);
      assertThat(search.find(Request.of("pike OR 17"))).isEqualTo(before);
      assertThat(search.follow()).isZero();
    }
  }
}
