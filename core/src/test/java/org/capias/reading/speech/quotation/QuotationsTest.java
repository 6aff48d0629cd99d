package org.capias.reading.speech.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.capias.model.Document;
import org.capias.reading.text.Page;
import org.junit.jupiter.api.Test;

class QuotationsTest {
  private static Page page(String text) {
    return Page.of(
        new Document("sha256:test", "test.txt", text, 0, null, null, null, null, null, "en"));
  }

  private static List<String> quoted(String text) {
    Page page = page(text);
    return Quotations.of(page).stream().map(q -> page.tokens().words(q.first(), q.end())).toList();
  }

  @Test
  void curlyStraightAndPointedMarksPair() {
    assertThat(quoted("“One,” he said. \"Two,\" she said. «Three», they said."))
        .containsExactly("One,", "Two,", "Three");
  }

  @Test
  void twoSingleMarksAreADoubleOne() {
    assertThat(quoted("''We shall see,'' the mayor said.")).containsExactly("We shall see,");
  }

  @Test
  void anApostropheIsNoQuotationMark() {
    assertThat(quoted("The judges' bench didn't rise, the ministers' cars left in the '90s."))
        .isEmpty();
  }

  @Test
  void singleMarksQuoteAroundPossessives() {
    assertThat(quoted("He called it ‘the judges’ own mess’ and left."))
        .containsExactly("the judges’ own mess");
    assertThat(quoted("'It's the clerks' fault,' he said."))
        .containsExactly("It's the clerks' fault,");
  }

  @Test
  void theOuterMarksCount() {
    assertThat(quoted("“He told me ‘go home’ twice,” she said."))
        .containsExactly("He told me ‘go home’ twice,");
  }

  @Test
  void aQuotationGoesOnWhereTheNextParagraphRepeatsTheMark() {
    Page page = page("“First part.\n\n“Second part,” the envoy said.");
    List<Quotation> found = Quotations.of(page);
    assertThat(found).extracting(Quotation::continues).containsExactly(true, false);
    assertThat(found).extracting(Quotation::continued).containsExactly(false, true);
  }

  @Test
  void aForgottenMarkCostsOneParagraphAndInventsNothing() {
    assertThat(quoted("“Nobody closes this, he said.\n\nThe court “rejected” it.\n\nNext \"one\"."))
        .containsExactly("rejected", "one");
  }

  @Test
  void aStrayClosingMarkOpensNothing() {
    assertThat(quoted("He left.” The rest “stayed”.")).containsExactly("stayed");
  }

  @Test
  void aThicketOfMarksTakesLinearTime() {
    String text = "‘a” \" ' “ s' ".repeat(40_000);
    long start = System.nanoTime();
    Quotations.of(page(text));
    assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
  }
}
