package org.capias.archive.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.capias.model.Document;
import org.capias.model.EncounterKind;
import org.capias.model.PartialDate;
import org.capias.model.PersonRef;
import org.capias.model.Reading;
import org.capias.model.StateRef;
import org.capias.model.ToldEncounter;
import org.jspecify.annotations.Nullable;

/** Small documents to find, in words of our own. */
final class Shelf {
  private Shelf() {}

  static Document text(String text) {
    return of(text, null, null, null, null);
  }

  static Document of(
      String text,
      @Nullable String title,
      @Nullable String outlet,
      @Nullable String published,
      @Nullable String language) {
    return new Document(
        id(text),
        "shelf/" + id(text).substring(7, 15),
        text,
        0,
        title,
        outlet,
        "Anthony Hope",
        published == null ? null : PartialDate.parse(published),
        null,
        language);
  }

  /**
   * A reading with encounters of these people in these states, {@code "id|name|iso2|state|kind"}.
   */
  static Reading reading(Document document, String... encounters) {
    List<ToldEncounter> told = new ArrayList<>();
    for (String encounter : encounters) {
      String[] parts = encounter.split("\\|");
      told.add(
          new ToldEncounter(
              new PersonRef(parts[0].isEmpty() ? null : parts[0], parts[1]),
              new StateRef(parts[2], parts[3]),
              null,
              EncounterKind.valueOf(parts[4]),
              null,
              List.of(),
              List.of(),
              null,
              List.of(document.evidence(0, 1)),
              "rule"));
    }
    return new Reading(
        document, told, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of());
  }

  static String id(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256:" + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
