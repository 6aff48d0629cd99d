package org.capias.registry;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.capias.model.Label;
import org.capias.registry.source.Row;

/**
 * Rows about people as facts: who they are, what they are called, what they held, who held them.
 */
final class PeopleTables {
  private static final Labels<Alias.Kind> NAMES = new Labels<>(Alias.Kind.class);
  private static final Labels<Office.Kind> OFFICES = new Labels<>(Office.Kind.class);

  private PeopleTables() {}

  static Person person(Row row) {
    return new Person(
        row.text("id"),
        row.text("name"),
        row.text("full_name"),
        row.list("nationality"),
        row.text("sex").equals("f"),
        row.date("born"),
        row.date("died"),
        row.orNull("known_as"),
        Origins.of(row));
  }

  static PersonName name(Row row) {
    return new PersonName(
        row.text("person"),
        row.text("text"),
        row.text("script"),
        NAMES.of(row.text("kind")),
        row.orNull("ambiguous"),
        Origins.of(row));
  }

  /** The names on file, and those of the people themselves where the table of names lacks them. */
  static List<PersonName> complete(List<PersonName> names, List<Person> people) {
    Set<String> named = new HashSet<>();
    Set<String> fully = new HashSet<>();
    for (PersonName name : names) {
      if (name.kind() == Alias.Kind.NAME) {
        named.add(name.person());
      } else if (name.kind() == Alias.Kind.FULL) {
        fully.add(name.person());
      }
    }
    List<PersonName> complete = new ArrayList<>(names);
    for (Person person : people) {
      if (named.add(person.id())) {
        complete.add(latin(person, person.name(), Alias.Kind.NAME));
      }
      if (!person.fullName().equals(person.name()) && fully.add(person.id())) {
        complete.add(latin(person, person.fullName(), Alias.Kind.FULL));
      }
    }
    return complete;
  }

  private static PersonName latin(Person person, String text, Alias.Kind kind) {
    return new PersonName(person.id(), text, "Latn", kind, null, person.origin());
  }

  static Office office(Row row, Map<String, Person> people) {
    Person holder = requireNonNull(people.get(row.text("person")));
    return new Office(
        holder.id(),
        holder.name(),
        List.of(),
        List.of(),
        row.orNull("state"),
        row.text("title"),
        OFFICES.of(row.text("kind")),
        row.date("from"),
        row.date("to"),
        row.yes("de_facto"),
        Origins.of(row));
  }

  static Office leader(Row row) {
    return new Office(
        null,
        row.text("name"),
        row.list("aliases"),
        row.list("short"),
        row.orNull("state"),
        row.text("title"),
        OFFICES.of(row.text("kind")),
        row.date("from"),
        row.date("to"),
        false,
        Origins.of(row));
  }

  static Custody custody(Row row) {
    return new Custody(
        row.text("person"),
        row.text("state"),
        row.date("from"),
        row.date("to"),
        row.orNull("place"),
        row.text("authority"),
        row.text("outcome"),
        Origins.of(row));
  }

  static Warrant warrant(Row row) {
    return new Warrant(
        row.text("id"),
        row.text("person"),
        row.text("court"),
        Label.parse(Warrant.Kind.class, row.text("kind")),
        row.text("situation"),
        row.orNull("case"),
        row.date("issued"),
        row.date("transmitted"),
        row.date("public"),
        row.date("executed"),
        row.date("ended"),
        row.orNull("end_reason"),
        row.list("crimes"),
        row.yes("article70"),
        Label.parse(Warrant.Status.class, row.text("status")),
        row.date("status_date"),
        Origins.of(row));
  }

  static Request request(Row row) {
    String state = row.text("state");
    return new Request(
        row.text("warrant"),
        state.equals("*") ? null : state,
        requireNonNull(row.date("sent")),
        row.date("public"),
        Label.parse(Request.Kind.class, row.text("kind")),
        row.yes("confidential"),
        Origins.of(row));
  }

  static TravelBan ban(Row row) {
    return new TravelBan(
        row.text("person"),
        row.text("regime"),
        row.orNull("reference"),
        requireNonNull(row.date("listed")),
        row.date("delisted"),
        Origins.of(row));
  }

  static TravelBan.Regime regime(Row row) {
    String days = row.text("notice_days");
    return new TravelBan.Regime(
        row.text("id"),
        row.text("resolutions"),
        row.text("name"),
        row.text("duty"),
        row.text("exemptions"),
        days.isEmpty() ? null : Integer.valueOf(days),
        Origins.of(row));
  }
}
