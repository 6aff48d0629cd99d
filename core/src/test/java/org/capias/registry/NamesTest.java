package org.capias.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.capias.registry.source.Fold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People and states by whatever they are called. */
class NamesTest {
  private static final Registry REGISTRY = Registry.load();

  @ParameterizedTest
  @CsvSource({
    "vladimir-putin, vladimir-putin",
    "Vladimir Putin, vladimir-putin",
    "PUTIN, vladimir-putin",
    "Владимир Путин, vladimir-putin",
    "Володимир Путін, vladimir-putin",
    "普京, vladimir-putin",
    "Omer al-Beshir, omar-al-bashir",
    "omar el béchir, omar-al-bashir",
    "Hassan al-Bashir, omar-al-bashir",
    "عمر البشير, omar-al-bashir",
    "נתניהו, benjamin-netanyahu",
    "Nétanyahou, benjamin-netanyahu",
    "Bato dela Rosa, ronald-dela-rosa",
    "Ali Kosheib, ali-kushayb",
    "Mladić, ratko-mladic",
    "Mladic, ratko-mladic",
    "Muammar Gathafi, muammar-gaddafi",
    "Al-Buti, khaled-el-hishri",
  })
  void findsAPersonBySpelling(String asked, String id) {
    assertThat(REGISTRY.findPerson(asked)).isEqualTo(new Match.One<>(person(id)));
  }

  private static Person person(String id) {
    return REGISTRY.person(id).orElseThrow();
  }

  @Test
  void listsAllWhoBearTheName() {
    assertThat(REGISTRY.findPerson("Gaddafi"))
        .isEqualTo(
            new Match.Several<>(
                List.of(person("muammar-gaddafi"), person("saif-al-islam-gaddafi"))));
    assertThat(REGISTRY.findPerson("Gbagbo")).isInstanceOf(Match.Several.class);
  }

  @ParameterizedTest
  @CsvSource({
    "Vladimir Puttin, vladimir-putin",
    "Benjamin Netanyaho, benjamin-netanyahu",
    "Omar al-Bahsir, omar-al-bashir",
  })
  void offersTheNearestNames(String asked, String nearest) {
    Match<Person> match = REGISTRY.findPerson(asked);
    assertThat(match).isInstanceOf(Match.None.class);
    assertThat(((Match.None<Person>) match).nearest()).first().isEqualTo(person(nearest));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "?", "Angela Merkel", "Xyzzy"})
  void offersNobodyWhereNobodyIsNear(String asked) {
    assertThat(REGISTRY.findPerson(asked)).isEqualTo(new Match.None<>(List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "mn, MN",
    "MNG, MN",
    "Mongolia, MN",
    "Mongolian, MN",
    "Ulan Bator, MN",
    "the Kremlin, RU",
    "Turkey, TR",
    "turkiye, TR",
    "Ivory Coast, CI",
    "Cote d’Ivoire, CI",
    "U.S., US",
    "DR Congo, CD",
    "N’Djamena, TD",
    "Swaziland, SZ",
    "The Gambia, GM",
    "Viet Nam, VN",
    "Hong Kong, HK",
    "the Vatican, VA",
    "West Germany, DE",
  })
  void findsAStateBySpelling(String asked, String code) {
    assertThat(REGISTRY.findState(asked))
        .isEqualTo(new Match.One<>(REGISTRY.state(code).orElseThrow()));
  }

  @Test
  void neverChoosesBetweenStates() {
    assertThat(codes(REGISTRY.findState("Congo"))).containsExactlyInAnyOrder("CG", "CD");
    assertThat(codes(REGISTRY.findState("Korea"))).containsExactlyInAnyOrder("KP", "KR");
    assertThat(codes(REGISTRY.findState("Dominican"))).containsExactlyInAnyOrder("DM", "DO");
  }

  private static List<String> codes(Match<State> match) {
    return ((Match.Several<State>) match).values().stream().map(State::iso2).toList();
  }

  @Test
  void everyNameMeansOneThingOrSaysThatItDoesNot() {
    Map<String, Set<String>> means = new HashMap<>();
    List<Alias> aliases =
        REGISTRY.aliases().stream().filter(a -> a.target() != Alias.Target.LEADER).toList();
    for (Alias alias : aliases) {
      String group = alias.target() == Alias.Target.PERSON ? "person " : "state ";
      means.computeIfAbsent(group + Fold.key(alias.text()), any -> new HashSet<>()).add(alias.id());
    }
    for (Alias alias : aliases) {
      String group = alias.target() == Alias.Target.PERSON ? "person " : "state ";
      Set<String> ids = means.get(group + Fold.key(alias.text()));
      assertThat(ids.size() == 1 || alias.ambiguous() != null)
          .as("%s means %s", alias.text(), ids)
          .isTrue();
    }
  }

  @Test
  void everybodyWantedIsNamedAsTheCourtNamesHim() {
    for (Person person : REGISTRY.people()) {
      assertThat(REGISTRY.namesOf(person.id()))
          .extracting(PersonName::text)
          .contains(person.name(), person.fullName());
    }
  }

  @Test
  void listsNamesOfEverySort() {
    assertThat(REGISTRY.aliases()).extracting(Alias::target).contains(Alias.Target.values());
    assertThat(REGISTRY.aliases()).extracting(Alias::kind).contains(Alias.Kind.values());
    assertThat(REGISTRY.personNames())
        .extracting(PersonName::script)
        .contains("Latn", "Cyrl", "Arab", "Hebr", "Hani", "Mymr");
  }
}
