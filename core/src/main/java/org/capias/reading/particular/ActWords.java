package org.capias.reading.particular;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words for acts that have one day: being caught, handed over, let go, arriving, flying over,
 * and what is decided about him. Each verb in its past forms, with the words that must stand behind
 * it where it means something else without them ({@code picked up}, {@code touched down}).
 */
final class ActWords {
  /** Sorts of acts; each stands in the topic of the account. */
  enum Act {
    ARREST("arrest"),
    HANDOVER("handover"),
    RELEASE("release"),
    ARRIVAL("arrival"),
    DEPARTURE("departure"),
    OVERFLIGHT("overflight"),
    CONVICTION("conviction"),
    ACQUITTAL("acquittal"),
    SENTENCE("sentence"),
    FALL("fall"),
    DEATH("death");

    /** In lower case, as an account's topic has it. */
    String label() {
      return label;
    }

    private final String label;

    Act(String label) {
      this.label = label;
    }
  }

  /**
   * One use of a verb.
   *
   * @param act what it means
   * @param behind one of these must follow, at once or after the object; empty where nothing need
   * @param transitive whether it is done to him: he is its object, or the subject of its passive
   */
  record Use(Act act, Set<String> behind, boolean transitive) {}

  private static final Set<String> NONE = Set.of();

  private static final Set<String> SELF =
      Set.of(
          "himself up", "himself in", "himself over", "herself up", "herself in", "herself over");

  private static final Set<String> COURT =
      Set.of(
          "to the hague",
          "to the court",
          "to the icc",
          "to the tribunal",
          "to the international",
          "to court",
          "over");

  private static final Set<String> PRISON =
      Set.of("for the prison", "for the hague", "for the court", "for scheveningen");

  private static final Set<String> CELLS =
      Set.of("the detention centre", "the detention center", "the detention unit", "the prison");

  private static final Set<String> CUSTODY =
      Set.of("under arrest", "in custody", "into custody", "behind bars", "in handcuffs");

  private static final Set<String> STEPS = Set.of("steps", "stairs", "gangway", "ramp");

  private static final Set<String> AIRPORT = Set.of("airport", "tarmac", "runway", "airfield");

  private static final Map<String, List<Use>> VERBS =
      Map.ofEntries(
          entry("arrested", List.of(caught())),
          entry("detained", List.of(caught())),
          entry("seized", List.of(caught())),
          entry("captured", List.of(caught())),
          entry("caught", List.of(caught())),
          entry("apprehended", List.of(caught())),
          entry("nabbed", List.of(caught())),
          entry("overpowered", List.of(caught())),
          entry("collared", List.of(caught())),
          entry("handcuffed", List.of(caught())),
          entry("cornered", List.of(caught())),
          entry("intercepted", List.of(caught())),
          entry("netted", List.of(caught())),
          entry("snatched", List.of(caught())),
          entry("rearrested", List.of(caught())),
          entry("placed", List.of(done(Act.ARREST, CUSTODY))),
          entry("put", List.of(done(Act.ARREST, CUSTODY))),
          entry("led", List.of(done(Act.ARREST, Set.of("away")))),
          entry("tracked", List.of(done(Act.ARREST, Set.of("down")))),
          entry("run", List.of(done(Act.ARREST, Set.of("to earth", "to ground")))),
          entry(
              "brought",
              List.of(done(Act.ARREST, Set.of("into custody")), done(Act.HANDOVER, COURT))),
          entry("picked", List.of(done(Act.ARREST, Set.of("up")))),
          entry("hunted", List.of(done(Act.ARREST, Set.of("down")))),
          entry(
              "taken",
              List.of(
                  done(Act.ARREST, Set.of("into custody", "prisoner", "captive", "off")),
                  done(Act.HANDOVER, COURT))),
          entry(
              "took",
              List.of(
                  done(Act.ARREST, Set.of("into custody", "prisoner", "captive")),
                  done(Act.HANDOVER, COURT),
                  does(Act.DEPARTURE, Set.of("off")))),
          entry("gave", List.of(does(Act.ARREST, SELF))),
          entry("turned", List.of(does(Act.ARREST, SELF))),
          entry("given", List.of(does(Act.ARREST, SELF))),
          entry(
              "handed", List.of(does(Act.ARREST, SELF), done(Act.HANDOVER, Set.of("over", "to")))),
          entry("surrendered", List.of(done(Act.HANDOVER, NONE))),
          entry("transferred", List.of(done(Act.HANDOVER, NONE))),
          entry("extradited", List.of(done(Act.HANDOVER, NONE))),
          entry("rendered", List.of(done(Act.HANDOVER, COURT))),
          entry("deported", List.of(done(Act.HANDOVER, COURT))),
          entry("moved", List.of(done(Act.HANDOVER, COURT))),
          entry("escorted", List.of(done(Act.HANDOVER, COURT))),
          entry("driven", List.of(done(Act.HANDOVER, COURT))),
          entry("delivered", List.of(done(Act.HANDOVER, COURT))),
          entry("sent", List.of(done(Act.HANDOVER, COURT))),
          entry("signed", List.of(done(Act.HANDOVER, Set.of("over")))),
          entry(
              "flown",
              List.of(
                  done(Act.HANDOVER, COURT),
                  does(Act.ARRIVAL, Set.of("into", "in")),
                  does(Act.DEPARTURE, Set.of("out", "home", "back")))),
          entry("released", List.of(done(Act.RELEASE, NONE))),
          entry("freed", List.of(done(Act.RELEASE, NONE))),
          entry(
              "set",
              List.of(
                  done(Act.RELEASE, Set.of("free")),
                  does(Act.ARRIVAL, Set.of("foot")),
                  does(Act.DEPARTURE, Set.of("off", "out")))),
          entry("let", List.of(done(Act.RELEASE, Set.of("go", "out")))),
          entry("bailed", List.of(done(Act.RELEASE, NONE))),
          entry("liberated", List.of(done(Act.RELEASE, NONE))),
          entry(
              "walked",
              List.of(does(Act.RELEASE, Set.of("free", "out of")), does(Act.ARRIVAL, STEPS))),
          entry("arrived", List.of(does(Act.ARRIVAL, NONE))),
          entry("arrives", List.of(does(Act.ARRIVAL, NONE))),
          entry("landed", List.of(does(Act.ARRIVAL, NONE))),
          entry("lands", List.of(does(Act.ARRIVAL, NONE))),
          entry("disembarked", List.of(does(Act.ARRIVAL, NONE))),
          entry("alighted", List.of(does(Act.ARRIVAL, NONE))),
          entry("jetted", List.of(does(Act.ARRIVAL, Set.of("in", "into")))),
          entry("descended", List.of(does(Act.ARRIVAL, STEPS))),
          entry("bounded", List.of(does(Act.ARRIVAL, STEPS))),
          entry("climbed", List.of(does(Act.ARRIVAL, STEPS))),
          entry("emerged", List.of(does(Act.ARRIVAL, AIRPORT))),
          entry("touched", List.of(does(Act.ARRIVAL, Set.of("down")))),
          entry("rolled", List.of(does(Act.ARRIVAL, Set.of("to a halt", "to a stop")))),
          entry("stepped", List.of(does(Act.ARRIVAL, Set.of("off", "out of", "onto")))),
          entry("came", List.of(does(Act.ARRIVAL, Set.of("in")), does(Act.ARRIVAL, STEPS))),
          entry(
              "flew",
              List.of(
                  does(Act.OVERFLIGHT, Set.of("over", "across", "through")),
                  does(Act.ARRIVAL, Set.of("into", "in")),
                  does(Act.DEPARTURE, Set.of("out", "home", "back")))),
          entry("stayed", List.of(does(Act.ARRIVAL, Set.of("from")))),
          entry("spent", List.of(does(Act.ARRIVAL, Set.of("from")))),
          entry("greeted", List.of(done(Act.ARRIVAL, AIRPORT))),
          entry("welcomed", List.of(done(Act.ARRIVAL, AIRPORT))),
          entry("received", List.of(done(Act.ARRIVAL, AIRPORT))),
          entry("shook", List.of(done(Act.ARRIVAL, AIRPORT))),
          entry("hugged", List.of(done(Act.ARRIVAL, AIRPORT))),
          entry("embraced", List.of(done(Act.ARRIVAL, AIRPORT))),
          entry(
              "left",
              List.of(
                  does(Act.HANDOVER, PRISON), does(Act.RELEASE, CELLS), does(Act.DEPARTURE, NONE))),
          entry("departed", List.of(does(Act.HANDOVER, PRISON), does(Act.DEPARTURE, NONE))),
          entry("fled", List.of(does(Act.DEPARTURE, NONE))),
          entry("traversed", List.of(does(Act.OVERFLIGHT, Set.of("airspace", "skies")))),
          entry("transited", List.of(does(Act.OVERFLIGHT, Set.of("airspace", "skies")))),
          entry("used", List.of(does(Act.OVERFLIGHT, Set.of("airspace", "skies")))),
          entry("died", List.of(does(Act.DEATH, NONE))),
          entry("convicted", List.of(done(Act.CONVICTION, NONE))),
          entry("acquitted", List.of(done(Act.ACQUITTAL, NONE))),
          entry("sentenced", List.of(done(Act.SENTENCE, NONE))),
          entry("toppled", List.of(done(Act.FALL, NONE))),
          entry("ousted", List.of(done(Act.FALL, NONE))),
          entry("deposed", List.of(done(Act.FALL, NONE))),
          entry("overthrown", List.of(done(Act.FALL, NONE))),
          entry("resigned", List.of(does(Act.FALL, NONE))),
          entry("overflew", List.of(does(Act.OVERFLIGHT, NONE))),
          entry("crossed", List.of(does(Act.OVERFLIGHT, Set.of("airspace", "skies")))),
          entry("entered", List.of(does(Act.OVERFLIGHT, Set.of("airspace", "skies")))),
          entry(
              "passed",
              List.of(does(Act.OVERFLIGHT, Set.of("over", "through", "airspace", "skies")))));

  /** {@code his capture on Friday}, {@code the arrest on Thursday of X}. */
  private static final Map<String, Act> NOUNS =
      Map.of(
          "arrest",
          Act.ARREST,
          "capture",
          Act.ARREST,
          "surrender",
          Act.HANDOVER,
          "handover",
          Act.HANDOVER,
          "extradition",
          Act.HANDOVER,
          "transfer",
          Act.HANDOVER,
          "release",
          Act.RELEASE,
          "arrival",
          Act.ARRIVAL,
          "visit",
          Act.ARRIVAL,
          "presence",
          Act.ARRIVAL);

  private static final Set<String> STAYS = Set.of("visit", "presence");

  /** Whether a noun tells of days on which somebody was there, the first of which he came on. */
  static boolean isStay(String noun) {
    return STAYS.contains(noun);
  }

  private ActWords() {}

  private static Use caught() {
    return done(Act.ARREST, NONE);
  }

  private static Use done(Act act, Set<String> behind) {
    return new Use(act, behind, true);
  }

  private static Use does(Act act, Set<String> behind) {
    return new Use(act, behind, false);
  }

  /** The uses of a verb, in lower case; empty where it is none of these. */
  static List<Use> uses(String word) {
    return VERBS.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
  }

  static @Nullable Act noun(String word) {
    return NOUNS.get(word);
  }

  /** Nouns for a single man or woman who is wanted; whoever else is named so, names will tell. */
  static final Set<String> PERSON =
      Set.of(
          ("man woman suspect fugitive leader commander general warlord president"
                  + " ex-president chairman rebel politician strongman ruler dictator colonel"
                  + " general's minister premier accused guest visitor governor senator militiaman"
                  + " militia chief ex-leader defendant businessman banker indictee year-old former"
                  + " tsar monarch king")
              .split(" "));

  /** What he comes in. */
  static final Set<String> PLANE =
      Set.of("plane", "aircraft", "jet", "airliner", "airplane", "helicopter", "aeroplane", "zion");
}
