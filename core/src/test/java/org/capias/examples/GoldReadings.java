package org.capias.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.capias.model.Agreement;
import org.capias.model.AgreementStatus;
import org.capias.model.Claim;
import org.capias.model.ClaimTopic;
import org.capias.model.CodePoints;
import org.capias.model.Document;
import org.capias.model.EncounterKind;
import org.capias.model.Evidence;
import org.capias.model.Label;
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
import org.jspecify.annotations.Nullable;

/**
 * The example articles as a perfect reader would read them: readings made from the annotations
 * beside the tests. What stands behind the reader can so be tried on whole articles without it.
 */
public final class GoldReadings {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Document document;
  private final CodePoints points;

  private GoldReadings(Document document) {
    this.document = document;
    this.points = new CodePoints(document);
  }

  /** The readings of one folder of examples, such as {@code mongolia-2024}. */
  public static List<Reading> of(String event) {
    return of(
        Path.of("..", "examples", event),
        Path.of("src", "test", "resources", "examples-gold", "gold", event));
  }

  /** The readings of the texts in one folder, by the annotations in another. */
  public static List<Reading> of(Path texts, Path gold) {
    List<Reading> readings = new ArrayList<>();
    try (Stream<Path> files = Files.list(texts)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String stem = String.valueOf(file.getFileName()).replaceFirst("\\.txt$", "");
        readings.add(
            new GoldReadings(document(file))
                .reading(JSON.readTree(gold.resolve(stem + ".json").toFile())));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return readings;
  }

  private static Document document(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    Map<String, String> header = new HashMap<>();
    int at = 0;
    while (text.startsWith("Title:", at)
        || text.startsWith("Outlet:", at)
        || text.startsWith("Author:", at)
        || text.startsWith("Published:", at)
        || text.startsWith("URL:", at)) {
      int colon = text.indexOf(':', at);
      int end = text.indexOf('\n', at);
      header.put(text.substring(at, colon), text.substring(colon + 1, end).strip());
      at = end + 1;
    }
    String published = header.get("Published");
    return new Document(
        "sha256:" + sha256(file),
        String.valueOf(file.getFileName()),
        text,
        at,
        header.get("Title"),
        header.get("Outlet"),
        header.get("Author"),
        published == null ? null : PartialDate.parse(published),
        header.get("URL"),
        "en");
  }

  private static String sha256(Path file) throws IOException {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private Reading reading(JsonNode gold) {
    return new Reading(
        document,
        each(gold, "encounters", this::encounter),
        each(gold, "statements", this::statement),
        each(gold, "claims", this::claim),
        each(gold, "warrants", this::warrant),
        each(gold, "agreements", this::agreement),
        List.of(),
        List.of(),
        List.of());
  }

  private static <T> List<T> each(JsonNode gold, String key, Function<JsonNode, T> make) {
    List<T> all = new ArrayList<>();
    gold.path(key).forEach(node -> all.add(make.apply(node)));
    return all;
  }

  private Evidence words(@Nullable String words) {
    int at = words == null ? -1 : document.text().indexOf(words);
    int end = at < 0 ? 0 : at + words.length();
    if (at < 0) {
      at = document.bodyStart();
      end = document.text().indexOf('\n', at);
    }
    return points.evidence(at, end);
  }

  private ToldEncounter encounter(JsonNode node) {
    Evidence words = words(text(node, "evidence"));
    Outcome outcome = Label.parse(Outcome.class, node.get("outcome").asText());
    String state = node.get("state").asText();
    return new ToldEncounter(
        person(node),
        new StateRef(state, new Locale("", state).getDisplayCountry(Locale.ENGLISH)),
        null,
        Label.parse(EncounterKind.class, node.get("kind").asText()),
        outcome == Outcome.UNKNOWN ? null : new Told<>(outcome, words, "gold"),
        dates(node, "from", words),
        dates(node, "to", words),
        null,
        List.of(words),
        "gold");
  }

  private static PersonRef person(JsonNode node) {
    String name = node.get("person").asText();
    String[] words = name.toLowerCase(Locale.ROOT).split("\\W+");
    return new PersonRef(words[words.length - 1], name);
  }

  private static List<Told<PartialDate>> dates(JsonNode node, String key, Evidence words) {
    String date = text(node, key);
    return date == null ? List.of() : List.of(new Told<>(PartialDate.parse(date), words, "gold"));
  }

  private Statement statement(JsonNode node) {
    String quote = text(node, "quote");
    String indirect = text(node, "indirect");
    String speaker = text(node, "speaker");
    return new Statement(
        "",
        speaker == null ? null : new Speaker(speaker, text(node, "speaker_role"), null, null),
        quote,
        quote == null ? indirect : null,
        text(node, "cue"),
        Polarity.AFFIRMED,
        text(node, "about"),
        List.of(words(indirect != null ? indirect : quote)),
        "gold");
  }

  private Claim claim(JsonNode node) {
    return new Claim(
        "",
        node.get("subject").asText(),
        node.get("relation").asText(),
        node.get("value").asText(),
        text(node, "unit"),
        null,
        null,
        ClaimTopic.OTHER,
        Modality.HAPPENED,
        List.of(words(text(node, "evidence"))),
        "gold");
  }

  private ToldWarrant warrant(JsonNode node) {
    String date = text(node, "date");
    return new ToldWarrant(
        person(node),
        text(node, "court"),
        date == null ? null : PartialDate.parse(date),
        text(node, "crimes"),
        List.of(words(text(node, "evidence"))),
        "gold");
  }

  private Agreement agreement(JsonNode node) {
    List<String> parties = new ArrayList<>();
    node.path("parties").forEach(party -> parties.add(party.asText()));
    return new Agreement(
        parties,
        node.get("about").asText(),
        AgreementStatus.SIGNED,
        List.of(words(text(node, "evidence"))),
        "gold");
  }

  private static @Nullable String text(JsonNode node, String key) {
    JsonNode value = node.get(key);
    return value == null || value.isNull() ? null : value.asText();
  }
}
