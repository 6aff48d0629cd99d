package org.capias.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/** The rooms of the house, from the ground up and then in the direction in which data flows. */
final class Rooms {
  static final String HOUSE = "org.capias.";

  /** A room may know every room before it, none behind it. */
  static final List<String> IN_ORDER =
      List.of(
          "model",
          "registry",
          "intake",
          "archive",
          "reading",
          "casefile",
          "law",
          "report",
          "eval",
          "watch",
          "web",
          "cli");

  /**
   * Insides that other rooms may enter, each by a door of its own: what the archive derives, what
   * the web brings.
   */
  static final List<String> WITH_A_DOOR =
      List.of("archive.store", "archive.search", "intake.fetch", "intake.limit");

  /**
   * Rooms within rooms that show each other one front class and hide the rest: those of the case
   * file in the order in which they may know each other, and the reader's last pass.
   */
  static final List<String> OF_THE_CASE_FILE =
      List.of("word", "voice", "known", "cast", "verdict", "correction", "calling");

  /** Passes of the reader, each with the rooms below it, that show one front class. */
  static final List<String> OF_THE_READER =
      List.of(
          "reading.reference",
          "reading.particular",
          "reading.encounter",
          "reading.speech",
          "reading.claim");

  /** These stand beside each other: none knows another. */
  static final List<String> BESIDE_EACH_OTHER =
      List.of("story", "statement", "claim", "particular", "encounter");

  /** The rooms of the library: no network, no database, no clock. */
  static final List<String> CORE =
      List.of("model", "registry", "reading", "casefile", "law", "report");

  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.capias");

  private Rooms() {}

  static String everythingIn(String room) {
    return HOUSE + room + "..";
  }

  static String[] everythingIn(List<String> rooms) {
    return rooms.stream().map(Rooms::everythingIn).toArray(String[]::new);
  }

  /** The room of a class: {@code reading} for {@code org.capias.reading.text.Page}. */
  static String roomOf(JavaClass type) {
    String inHouse = type.getPackageName().substring(HOUSE.length());
    return inHouse.contains(".") ? inHouse.substring(0, inHouse.indexOf('.')) : inHouse;
  }

  /** Whether classes of other rooms may use this one: it stands in a room proper or has a door. */
  static boolean isFront(JavaClass type) {
    String inHouse = type.getPackageName().substring(HOUSE.length());
    return inHouse.equals(roomOf(type)) || WITH_A_DOOR.contains(inHouse);
  }

  /** Whether a class stands in a room within a room that shows one front class. */
  static boolean isWithin(JavaClass type) {
    String inHouse = type.getPackageName().substring(HOUSE.length());
    return inHouse.startsWith("casefile.") || OF_THE_READER.stream().anyMatch(inHouse::startsWith);
  }

  /**
   * Pages are compiled from templates; nobody writes them, so habits of writing do not bind them.
   */
  static DescribedPredicate<JavaClass> written() {
    return DescribedPredicate.describe(
        "written by hand", type -> !type.getPackageName().contains(".report.pages"));
  }
}
