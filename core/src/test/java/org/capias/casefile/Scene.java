package org.capias.casefile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.capias.model.Agreement;
import org.capias.model.Claim;
import org.capias.model.ClaimTopic;
import org.capias.model.Document;
import org.capias.model.EncounterKind;
import org.capias.model.Evidence;
import org.capias.model.Modality;
import org.capias.model.Outcome;
import org.capias.model.PartialDate;
import org.capias.model.PersonRef;
import org.capias.model.Polarity;
import org.capias.model.Reading;
import org.capias.model.Speaker;
import org.capias.model.StateRef;
import org.capias.model.Statement;
import org.capias.model.Told;
import org.capias.model.ToldEncounter;
import org.capias.model.ToldWarrant;
import org.capias.reading.particular.Particulars;
import org.capias.registry.Registry;
import org.jspecify.annotations.Nullable;

/** An article in a test: say what it tells, get its reading. Every line said is in its text. */
public final class Scene {
  private static final Registry REGISTRY = Registry.load();

  private final String name;
  private final @Nullable String published;
  private @Nullable String outlet;
  private String called = "James Okello";
  private final StringBuilder text = new StringBuilder();
  private final List<Said> said = new ArrayList<>();

  private interface Said {
    void in(Document document, Parts parts);
  }

  private record Parts(
      List<ToldEncounter> encounters,
      List<Statement> statements,
      List<Claim> claims,
      List<ToldWarrant> warrants) {}

  private Scene(String name, @Nullable String published) {
    this.name = name;
    this.published = published;
  }

  public static Scene article(String name, @Nullable String published) {
    return new Scene(name, published);
  }

  /** From here on the article spells the general's name so. */
  public Scene calls(String spelling) {
    called = spelling;
    return this;
  }

  public Scene by(String outlet) {
    this.outlet = outlet;
    return this;
  }

  public Scene text(String words) {
    text.append(words).append('\n');
    return this;
  }

  private int[] line(String words) {
    int start = text.length();
    text.append(words).append('\n');
    return new int[] {start, start + words.length()};
  }

  /** Tells of an encounter of the general Okello, who is on the list, in a line of its own. */
  public Scene tells(
      String state, EncounterKind kind, @Nullable Outcome outcome, @Nullable String from) {
    String who = called;
    int[] at = line(kind + " in " + state + " of " + from + ", told by " + name + ".");
    said.add(
        (document, parts) -> {
          Evidence words = document.evidence(at[0], at[1]);
          parts
              .encounters()
              .add(
                  new ToldEncounter(
                      new PersonRef("okello", who),
                      new StateRef(state, "State " + state),
                      null,
                      kind,
                      outcome == null ? null : new Told<>(outcome, words, "test"),
                      from == null
                          ? List.of()
                          : List.of(new Told<>(PartialDate.parse(from), words, "test")),
                      List.of(),
                      null,
                      List.of(words),
                      "test"));
        });
    return this;
  }

  public Scene says(String speaker, String quote) {
    int[] at = line(speaker + ": “" + quote + "”");
    said.add(
        (document, parts) ->
            parts
                .statements()
                .add(
                    new Statement(
                        "",
                        new Speaker(speaker, null, null, null),
                        quote,
                        null,
                        "said",
                        Polarity.AFFIRMED,
                        null,
                        List.of(document.evidence(at[0], at[1])),
                        "test")));
    return this;
  }

  public Scene claims(String subject, String relation, String value, @Nullable String unit) {
    return claims(ClaimTopic.OTHER, subject, relation, value, unit);
  }

  public Scene claims(
      ClaimTopic topic, String subject, String relation, String value, @Nullable String unit) {
    int[] at = line(subject + " " + relation + ": " + value + " " + unit + ".");
    said.add(
        (document, parts) ->
            parts
                .claims()
                .add(
                    new Claim(
                        "",
                        subject,
                        relation,
                        value,
                        unit,
                        null,
                        null,
                        topic,
                        Modality.HAPPENED,
                        List.of(document.evidence(at[0], at[1])),
                        "test")));
    return this;
  }

  public Scene warrant(@Nullable String court, @Nullable String date) {
    String who = called;
    int[] at = line("A warrant of " + court + " dated " + date + ".");
    said.add(
        (document, parts) ->
            parts
                .warrants()
                .add(
                    new ToldWarrant(
                        new PersonRef("okello", who),
                        court,
                        date == null ? null : PartialDate.parse(date),
                        null,
                        List.of(document.evidence(at[0], at[1])),
                        "test")));
    return this;
  }

  public String id() {
    String hex =
        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString().replace("-", "");
    return "sha256:" + hex + hex;
  }

  /** The reading, with the particulars that the reader finds in such a text. */
  public Reading reading() {
    Document document =
        new Document(
            id(),
            name,
            text.toString(),
            0,
            null,
            outlet,
            null,
            published == null ? null : PartialDate.parse(published),
            null,
            "en");
    Parts parts =
        new Parts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    said.forEach(s -> s.in(document, parts));
    Reading reading =
        new Reading(
            document,
            parts.encounters(),
            parts.statements(),
            parts.claims(),
            parts.warrants(),
            List.<Agreement>of(),
            List.of(),
            List.of(),
            List.of());
    return reading.with(Particulars.in(reading, REGISTRY));
  }
}
