package org.capias.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.capias.archive.search.Search.Request;
import org.capias.archive.store.Store;
import org.capias.archive.store.Store.Item;
import org.capias.model.Document;
import org.capias.model.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pairs of common words make phrases quick, and nobody can tell them from the answer. */
class PairsTest {
  @TempDir private Path folder;

  private static List<String> terms(String field, String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (Words words = new Words();
        TokenStream stream = words.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(
            term.toString().replace('\u0001', '+')
                + " "
                + step.getPositionIncrement()
                + " "
                + text.substring(offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    }
    return terms;
  }

  @Test
  void aPairStandsAtItsFirstWordAndReachesToTheEndOfItsSecond() throws IOException {
    assertThat(terms(Fields.TEXT, "Out of\nthe harbour, and the"))
        .containsExactly(
            "out 1 Out",
            "+out of 0 Out of",
            "of 1 of",
            "+of the 0 of\nthe",
            "the 1 the",
            "harbour 1 harbour",
            "and 1 and",
            "+and the 0 and the",
            "the 1 the");
    assertThat(terms(Fields.AUTHOR, "of the")).containsExactly("of 1 of", "the 1 the");
  }

  @Test
  void aPhraseAsksForAsFewPairsAsCoverIt() {
    assertThat(asked("of", "the")).isEqualTo("text:+of the");
    assertThat(asked("harbour", "of", "the")).isEqualTo("text:\"harbour +of the\"");
    assertThat(asked("of", "the", "harbour")).isEqualTo("text:\"+of the ? harbour\"");
    assertThat(asked("it", "was", "the")).isEqualTo("text:\"+it was +was the\"");
    assertThat(asked("it", "was", "in", "the")).isEqualTo("text:\"+it was ? +in the\"");
    assertThat(asked("old", "harbour")).isEqualTo("text:\"old harbour\"");
  }

  private static String asked(String... words) {
    return Pairs.phrase(Fields.TEXT, List.of(words)).toString().replace('\u0001', '+');
  }

  @Test
  void whatIsMarkedIsThePhraseAsItStands() {
    try (Store store = Store.in(folder);
        Search search = Search.open(folder, store)) {
      store.add(List.of(Item.of(Shelf.text("𝒜 ship came out  OF\nthe harbour of a town."))));
      search.follow();
      assertThat(marked(search, "\"of the\"")).containsExactly("OF\nthe");
      assertThat(marked(search, "\"out of the harbour\"")).containsExactly("out  OF\nthe harbour");
      assertThat(marked(search, "of*")).containsExactly("OF", "of");
      assertThat(marked(search, "\"of harbour\"")).isEmpty();
      assertThat(search.find(Request.of("\"the of\"")).total()).isZero();
    }
  }

  private static List<String> marked(Search search, String query) {
    List<String> marked = new ArrayList<>();
    for (Search.Hit hit : search.find(Request.of(query)).hits()) {
      hit.highlights().stream().map(Evidence::quote).forEach(marked::add);
      for (Evidence each : hit.highlights()) {
        String text = hit.document().text();
        int from = text.offsetByCodePoints(0, each.start());
        int to = text.offsetByCodePoints(from, each.end() - each.start());
        assertThat(text.substring(from, to)).isEqualTo(each.quote());
      }
    }
    return marked;
  }

  @Test
  void everyPhraseIsFoundWhereItStandsAndNowhereElse() {
    List<String> some = List.of("of", "the", "in", "court", "harbour", "skipper");
    Random random = new Random(11);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      StringBuilder text = new StringBuilder(i + " ");
      for (int k = 0; k < 12; k++) {
        text.append(some.get(random.nextInt(some.size()))).append(' ');
      }
      texts.add(text.toString());
    }
    try (Store store = Store.in(folder);
        Search search = Search.open(folder, store)) {
      List<Document> documents = texts.stream().map(Shelf::text).toList();
      store.add(documents.stream().map(Item::of).toList());
      search.follow();
      for (int i = 0; i < 300; i++) {
        StringBuilder phrase = new StringBuilder();
        for (int k = 2 + random.nextInt(4); k > 0; k--) {
          phrase.append(some.get(random.nextInt(some.size()))).append(k == 1 ? "" : " ");
        }
        String asked = phrase.toString();
        long expected = texts.stream().filter(text -> text.contains(" " + asked + " ")).count();
        assertThat(search.find(Request.of("\"" + asked + "\"")).total())
            .as(asked)
            .isEqualTo((int) expected);
      }
    }
  }
}
