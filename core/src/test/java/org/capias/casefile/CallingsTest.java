package org.capias.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.capias.casefile.Scene.article;
import static org.capias.model.EncounterKind.VISIT;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.capias.model.CaseFile;
import org.capias.model.Document;
import org.capias.model.Encounter;
import org.capias.model.PartialDate;
import org.capias.model.Reading;
import org.capias.reading.Reader;
import org.capias.registry.Registry;
import org.junit.jupiter.api.Test;

/** What one person is called in the encounters of a story whose articles spell him in two ways. */
class CallingsTest {
  private static List<String> names(Scene... scenes) {
    CaseFile file =
        CaseFiles.of(Arrays.stream(scenes).map(Scene::reading).toList(), List.of(), "test", "none");
    return file.encounters().stream().map(Encounter::person).map(p -> p.name()).distinct().toList();
  }

  private static Scene visit(String article, String spelling) {
    return article(article, "2024-09-04").calls(spelling).tells("MN", VISIT, null, "2024-09-02");
  }

  @Test
  void aJourneyThatOneArticleTellsHasTheNameThatMostArticlesHave() {
    assertThat(
            names(
                visit("a", "James Okello"),
                visit("b", "James Okello"),
                visit("c", "Jimmy Okelo").tells("KZ", VISIT, null, "2023-05-01")))
        .containsExactly("James Okello");
  }

  @Test
  void amongAsManyItIsTheFullestWhateverComesFirst() {
    assertThat(names(visit("a", "Okello"), visit("b", "James Okello")))
        .containsExactly("James Okello");
    assertThat(names(visit("b", "James Okello"), visit("a", "Okello")))
        .containsExactly("James Okello");
  }

  @Test
  void theFamilyNameIsSpelledAsMostSpellItThoughEachHasAnotherWhole() {
    assertThat(
            names(
                visit("a", "James Okello"),
                visit("b", "James Peter Okello"),
                visit("c", "James Peter Benedict Okelo")))
        .containsExactly("James Peter Okello");
  }

  @Test
  void amongAsManySpellingsTheRegistrysNameStands() {
    Registry registry = Registry.load();
    List<Reading> readings =
        List.of(
            read("a", "Omer al-Beshir, wanted by the ICC, landed in Chad on Wednesday."),
            read("b", "Omar el-Béchir, wanted by the ICC, landed in Chad on Wednesday."));
    assertThat(CaseFiles.of(readings, List.of(), registry).encounters())
        .extracting(encounter -> encounter.person().name())
        .containsOnly("Omar al-Bashir");
    assertThat(CaseFiles.of(readings, List.of(), "test", "none").encounters())
        .extracting(encounter -> encounter.person().name())
        .containsOnly("Omar el-Béchir");
  }

  private static Reading read(String id, String text) {
    PartialDate day = PartialDate.parse("2010-07-22");
    Document document = new Document(id, id, text, 0, null, null, null, day, null, "en");
    return Reader.with(Registry.load()).read(document);
  }

  @Test
  void aFamilyNameAloneIsNotTheNameHoweverManyHaveIt() {
    assertThat(names(visit("a", "Okello"), visit("b", "Okello"), visit("c", "James Okello")))
        .containsExactly("James Okello");
    assertThat(names(visit("a", "Okello"))).containsExactly("Okello");
  }

  @Test
  void aWarrantAndAClaimHaveTheNameOfTheirStory() {
    CaseFile file =
        CaseFiles.of(
            Stream.of(
                    visit("a", "James Okello"),
                    visit("b", "James Okello"),
                    visit("c", "Jimmy Okelo")
                        .warrant("ICC", "2023-03-17")
                        .claims("Jimmy Okelo", "age", "66", null))
                .map(Scene::reading)
                .toList(),
            List.of(),
            "test",
            "none");
    assertThat(file.warrants()).extracting(w -> w.person().name()).containsExactly("James Okello");
    assertThat(file.claims()).extracting(c -> c.subject()).containsExactly("James Okello");
    assertThat(file.accounts()).extracting(a -> a.about()).doesNotContain("Jimmy Okelo");
    assertThat(file.timeline()).noneMatch(t -> t.what().contains("Jimmy"));
  }
}
