package org.capias.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.capias.registry.Alias;
import org.capias.registry.Contradiction;
import org.capias.registry.Office;
import org.capias.registry.PastEncounter;
import org.capias.registry.Person;
import org.capias.registry.Place;
import org.capias.registry.Registry;
import org.capias.registry.Resolution;
import org.capias.registry.Ruling;
import org.capias.registry.Situation;
import org.capias.registry.State;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code capias state ISO2|NAME}: what the registry knows of a state or territory. */
@Command(
    name = "state",
    header = "Tells what the registry knows of a state, with sources.",
    description = {
      "Prints what the registry knows of a state: whether and when it was a party to the Rome",
      "Statute, declarations, resolutions, past encounters, decisions, each fact with its source."
    },
    footer = {
      "",
      "A state is given by ISO code (MN), name, adjective or capital. Several words need no"
          + " quotes.",
      "",
      "Examples:",
      "  capias state MN",
      "  capias state South Africa --format json"
    })
final class StateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "ISO2|NAME", arity = "1..*", description = "Which state.")
  private List<String> words = List.of();

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
  private Format format = Format.TEXT;

  @Mixin private RegistryOption registryOption = new RegistryOption();

  StateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Registry registry = registryOption.load();
    State state = Asked.state(registry, String.join(" ", words));
    if (format == Format.JSON) {
      RecordJson.write(console.out(), document(registry, state));
    } else {
      new StateSheet(registry, state, new Sheet(console)).print();
    }
    return Console.DONE;
  }

  static Map<String, @Nullable Object> document(Registry registry, State state) {
    String iso2 = state.iso2();
    Map<String, @Nullable Object> document = new LinkedHashMap<>();
    document.put("schema", "capias.state/1");
    document.put("registry", RecordJson.Which.of(registry));
    document.put("state", state);
    document.put("names", names(registry, iso2));
    document.put("parties", registry.partiesOf(iso2));
    document.put("signature", registry.signatureOf(iso2).orElse(null));
    document.put("declarations", registry.declarationsOf(iso2));
    document.put("resolutions", resolutions(registry, iso2));
    document.put("situations", situations(registry, iso2));
    document.put("nationalsOnTheList", nationals(registry, iso2));
    document.put("encounters", encounters(registry, iso2));
    document.put("rulings", rulings(registry, iso2));
    document.put("leaders", leaders(registry, iso2));
    document.put("places", places(registry, iso2));
    document.put("contradictions", contradictions(registry, iso2));
    return document;
  }

  static List<Alias> names(Registry registry, String iso2) {
    return registry.aliases().stream()
        .filter(a -> a.target() == Alias.Target.STATE && a.id().equals(iso2))
        .toList();
  }

  static List<Resolution> resolutions(Registry registry, String iso2) {
    return registry.resolutions().stream().filter(r -> r.states().contains(iso2)).toList();
  }

  static List<Situation> situations(Registry registry, String iso2) {
    return registry.situations().stream().filter(s -> s.states().contains(iso2)).toList();
  }

  static List<Person> nationals(Registry registry, String iso2) {
    return registry.people().stream().filter(p -> p.nationality().contains(iso2)).toList();
  }

  static List<PastEncounter> encounters(Registry registry, String iso2) {
    return registry.encounters().stream().filter(e -> e.state().equals(iso2)).toList();
  }

  static List<Ruling> rulings(Registry registry, String iso2) {
    return registry.rulings().stream().filter(r -> r.state().equals(iso2)).toList();
  }

  static List<Office> leaders(Registry registry, String iso2) {
    return registry.leaders().stream().filter(o -> iso2.equals(o.state())).toList();
  }

  static List<Place> places(Registry registry, String iso2) {
    return registry.places().stream().filter(p -> p.state().equals(iso2)).toList();
  }

  static List<Contradiction> contradictions(Registry registry, String iso2) {
    List<String> encounters = encounters(registry, iso2).stream().map(PastEncounter::id).toList();
    List<String> rulings = rulings(registry, iso2).stream().map(Ruling::id).toList();
    return registry.contradictions().stream()
        .filter(
            c ->
                List.of(c.row().split(";")).contains(iso2)
                    || encounters.contains(c.row())
                    || rulings.contains(c.row()))
        .toList();
  }
}
