package org.capias.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.capias.registry.Contradiction;
import org.capias.registry.PastEncounter;
import org.capias.registry.Person;
import org.capias.registry.Registry;
import org.capias.registry.Request;
import org.capias.registry.Ruling;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code capias person NAME}: what the registry knows of somebody on the list. */
@Command(
    name = "person",
    header = "Tells what the registry knows of a person, with sources.",
    description = {
      "Prints what the registry knows of a person: warrants, offices, custody, travel bans,",
      "past encounters with states and the decisions on them, each fact with its source."
    },
    footer = {
      "",
      "NAME is an id (vladimir-putin) or any spelling, in any script. Several words need no"
          + " quotes.",
      "",
      "Examples:",
      "  capias person Putin",
      "  capias person Omer Hassan al-Bashir --format json"
    })
final class PersonCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "NAME", arity = "1..*", description = "Whom to look for.")
  private List<String> words = List.of();

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
  private Format format = Format.TEXT;

  @Mixin private RegistryOption registryOption = new RegistryOption();

  PersonCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Registry registry = registryOption.load();
    Person person = Asked.person(registry, String.join(" ", words));
    if (format == Format.JSON) {
      RecordJson.write(console.out(), document(registry, person));
    } else {
      new PersonSheet(registry, person, new Sheet(console)).print();
    }
    return Console.DONE;
  }

  static Map<String, @Nullable Object> document(Registry registry, Person person) {
    String id = person.id();
    Map<String, @Nullable Object> document = new LinkedHashMap<>();
    document.put("schema", "capias.person/1");
    document.put("registry", RecordJson.Which.of(registry));
    document.put("person", person);
    document.put("names", registry.namesOf(id));
    document.put("offices", registry.officesOf(id));
    document.put("warrants", registry.warrantsOf(id));
    document.put("requests", requests(registry, id));
    document.put("custody", registry.custodyOf(id));
    document.put("travelBans", registry.travelBansOf(id));
    document.put("encounters", encounters(registry, id));
    document.put("rulings", rulings(registry, id));
    document.put("contradictions", contradictions(registry, id));
    return document;
  }

  static List<Request> requests(Registry registry, String person) {
    return registry.warrantsOf(person).stream()
        .flatMap(warrant -> registry.requestsUnder(warrant.id()).stream())
        .toList();
  }

  static List<PastEncounter> encounters(Registry registry, String person) {
    return registry.encounters().stream().filter(e -> e.person().equals(person)).toList();
  }

  static List<Ruling> rulings(Registry registry, String person) {
    return registry.rulings().stream().filter(r -> r.persons().contains(person)).toList();
  }

  /** What sources differ on about the person, the warrants and the encounters. */
  static List<Contradiction> contradictions(Registry registry, String person) {
    List<String> encounters = encounters(registry, person).stream().map(PastEncounter::id).toList();
    List<String> rulings = rulings(registry, person).stream().map(Ruling::id).toList();
    return registry.contradictions().stream()
        .filter(
            c ->
                c.row().equals(person)
                    || c.row().startsWith(person + "-")
                    || encounters.contains(c.row())
                    || rulings.contains(c.row()))
        .toList();
  }
}
