package org.capias.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Data flows one way: intake, archive, reading, casefile, law, report. */
class DirectionsTest {
  @Test
  void noRoomKnowsTheRoomsBehindIt() {
    for (int i = 0; i < Rooms.IN_ORDER.size() - 1; i++) {
      String[] behind = Rooms.everythingIn(Rooms.IN_ORDER.subList(i + 1, Rooms.IN_ORDER.size()));
      noClasses()
          .that()
          .resideInAPackage(Rooms.everythingIn(Rooms.IN_ORDER.get(i)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(behind)
          .allowEmptyShould(true)
          .check(Rooms.CLASSES);
    }
  }

  @Test
  void everyClassHasARoom() {
    List<String> rooms = new ArrayList<>(Rooms.IN_ORDER);
    classes().should().resideInAnyPackage(Rooms.everythingIn(rooms)).check(Rooms.CLASSES);
    assertThat(Rooms.CLASSES.stream().map(Rooms::roomOf)).contains("model", "reading", "cli");
  }

  @Test
  void whatLiesInsideARoomIsUsedByThatRoomAlone() {
    classes().should(keepToTheirRoom()).check(Rooms.CLASSES);
  }

  @Test
  void theLibraryAsksNeitherNetworkNorDatabaseNorClockNorChance() {
    noClasses()
        .that()
        .resideInAnyPackage(Rooms.everythingIn(Rooms.CORE))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "java.sql..", "javax.net..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.net\\.(Socket|ServerSocket|URLConnection|HttpURLConnection)"
                + "|java\\.util\\.(Random|concurrent\\.ThreadLocalRandom)"
                + "|java\\.time\\.Clock")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.util.UUID.class, "randomUUID")
        .orShould()
        .callMethod(Math.class, "random")
        .check(Rooms.CLASSES);
  }

  @Test
  void theLibraryDoesNotPrint() {
    noClasses()
        .that()
        .resideInAnyPackage(Rooms.everythingIn(Rooms.CORE))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(Rooms.CLASSES);
  }

  @Test
  void theRoomsOfTheCaseFileKnowThoseBeforeThemAndNotEachOther() {
    List<String> inOrder = new ArrayList<>(Rooms.OF_THE_CASE_FILE);
    List<String> beside = Rooms.BESIDE_EACH_OTHER;
    for (int i = 0; i < inOrder.size(); i++) {
      List<String> behind = new ArrayList<>(inOrder.subList(i + 1, inOrder.size()));
      behind.addAll(beside);
      noneKnows(inOrder.get(i), behind);
    }
    for (String room : beside) {
      noneKnows(room, beside.stream().filter(other -> !other.equals(room)).toList());
    }
    noClasses()
        .that()
        .resideInAPackage(Rooms.HOUSE + "casefile.*")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(Rooms.HOUSE + "casefile")
        .check(Rooms.CLASSES);
    assertThat(Rooms.CLASSES.stream().filter(Rooms::isWithin).map(JavaClass::getPackageName))
        .contains(Rooms.HOUSE + "casefile.story", Rooms.HOUSE + "reading.particular");
  }

  private static void noneKnows(String room, List<String> others) {
    noClasses()
        .that()
        .resideInAPackage(Rooms.HOUSE + "casefile." + room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            others.stream().map(o -> Rooms.HOUSE + "casefile." + o).toArray(String[]::new))
        .check(Rooms.CLASSES);
  }

  /** Texts are read in {@code reading}; a number as written is all that is looked into here. */
  @Test
  void theCaseFileComparesAndReadsNoSentence() {
    noClasses()
        .that()
        .resideInAPackage(Rooms.everythingIn("casefile"))
        .and()
        .doNotHaveSimpleName("Quantity")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.util.regex")
        .check(Rooms.CLASSES);
  }

  /** {@code org.capias.reading.text} is the inside of {@code org.capias.reading}. */
  private static ArchCondition<JavaClass> keepToTheirRoom() {
    return new ArchCondition<>("use the insides of no room but their own") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (var dependency : type.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass().getBaseComponentType();
          if (target.getPackageName().startsWith(Rooms.HOUSE)
              && !Rooms.isFront(target)
              && !Rooms.roomOf(target).equals(Rooms.roomOf(type))) {
            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
          }
        }
      }
    };
  }
}
