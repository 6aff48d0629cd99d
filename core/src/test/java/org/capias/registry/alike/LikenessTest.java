package org.capias.registry.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spellings of one name, and names of two. */
class LikenessTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Marta Holm | Holm, Marta",
        "Martha Holm | Marta Holm",
        "Dr. Ola Berg | Ola Berg",
        "Ola J. Berg | Ola Johan Berg",
        "Wolodymyr Petrenko | Volodymyr Petrenko",
        "Ольга Петренко | Olga Petrenko",
        "Νίκος Παππάς | Nikos Pappas",
        "أحمد منصور | Ahmad Mansour",
        "김민수 | Kim Min-su",
        "OlaBerg | Ola Berg",
        "Abd al-Karim Nasser | Abdul Karim Naser",
      })
  void spellingsOfOnePerson(String one, String other) {
    assertThat(Likeness.ofPeople(one, other)).isGreaterThanOrEqualTo(Likeness.SAME);
    assertThat(Likeness.ofPeople(other, one)).isEqualTo(Likeness.ofPeople(one, other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ola Berg | Ida Berg",
        "Ivan Petrovich Sokolov | Ivan Borisovich Sokolov",
        "Petro Bondar | Ivan Petrovych Bondar",
        "Ola B. Berg | Ola J. Berg",
        "Moe | Ida Strand Moe",
        "N.N. | Nina Nordin",
        "أحمد منصور | أحمد شريف",
      })
  void twoPeople(String one, String other) {
    assertThat(Likeness.ofPeople(one, other)).isLessThan(Likeness.SAME);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nordlys AG | Nordlys Aktiengesellschaft",
        "The Harbour Bank | Harbour Bank Ltd.",
        "O.O.O. Sever | Sever LLC",
        "Second Brigade | 2nd Brigade",
        "Holm & Moe Inc. | Holm and Moe, Inc.",
      })
  void spellingsOfOneCompany(String one, String other) {
    assertThat(Likeness.ofBodies(one, other)).isGreaterThanOrEqualTo(Likeness.SAME);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nordlys AG | Sydlys AG",
        "Harbour Bank of Vik | Harbour Bank of Strand",
        "Harbour Fund 7 | Harbour Fund 8",
        "AG | Ltd",
      })
  void twoCompanies(String one, String other) {
    assertThat(Likeness.ofBodies(one, other)).isLessThan(Likeness.SAME);
  }

  @Test
  void nothingIsAlikeToNothing() {
    assertThat(Likeness.ofPeople("", "")).isZero();
    assertThat(Likeness.ofPeople("...", "Ola Berg")).isZero();
    assertThat(Likeness.ofBodies("", "Berg")).isZero();
  }

  @Test
  void anEndlessNameCostsNoMoreThanALongOne() {
    String endless = "Ola Berg ".repeat(50_000);

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> Likeness.ofPeople(endless, endless + "Moe"));
  }
}
