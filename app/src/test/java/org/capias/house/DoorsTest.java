package org.capias.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A room shows one door; what it hands over is immutable and named without "get". */
class DoorsTest {
  @Test
  void eachRoomHasOnePublicFrontClass() {
    Map<String, List<String>> doors =
        Rooms.CLASSES.stream()
            .filter(Rooms.written())
            .filter(DoorsTest::isDoor)
            .collect(
                Collectors.groupingBy(
                    JavaClass::getPackageName,
                    TreeMap::new,
                    Collectors.mapping(JavaClass::getSimpleName, Collectors.toList())));
    assertThat(doors)
        .allSatisfy(
            (room, classes) ->
                assertThat(classes)
                    .as("public classes of %s that are no record, enum, exception or sealed", room)
                    .hasSizeLessThanOrEqualTo(1));
  }

  /** Where others may enter: an inside must be public to be seen from its own front. */
  private static boolean isDoor(JavaClass type) {
    return (Rooms.isFront(type) || Rooms.isWithin(type))
        && !Rooms.roomOf(type).equals("model")
        && type.isTopLevelClass()
        && type.getModifiers().contains(JavaModifier.PUBLIC)
        && !type.isRecord()
        && !type.isEnum()
        && !type.isInterface()
        && !type.isAnnotation()
        && !type.isAssignableTo(Throwable.class)
        && !type.reflect().isSealed();
  }

  @Test
  void nothingIsSetAndNothingIsGot() {
    noMethods()
        .that()
        .areDeclaredInClassesThat(Rooms.written())
        .and()
        .areDeclaredInClassesThat()
        .resideInAnyPackage(Rooms.everythingIn(Rooms.CORE))
        .should()
        .haveNameMatching("[gs]et[A-Z].*")
        .check(Rooms.CLASSES);
  }

  @Test
  void optionalIsOnlyReturned() {
    fields().should().notHaveRawType(Optional.class).check(Rooms.CLASSES);
    methods().should(takeNoOptional()).check(Rooms.CLASSES);
  }

  @Test
  void thereAreNoGlobals() {
    fields()
        .that()
        .areStatic()
        .and()
        .areDeclaredInClassesThat(Rooms.written())
        .should()
        .beFinal()
        .check(Rooms.CLASSES);
  }

  private static ArchCondition<JavaMethod> takeNoOptional() {
    return new ArchCondition<>("take no Optional") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean lambda = method.getModifiers().contains(JavaModifier.SYNTHETIC);
        for (JavaClass parameter : method.getRawParameterTypes()) {
          if (!lambda && parameter.isEquivalentTo(Optional.class)) {
            events.add(SimpleConditionEvent.violated(method, method.getDescription()));
          }
        }
      }
    };
  }
}
