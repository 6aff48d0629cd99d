package org.capias.reading.particular;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.capias.model.EncounterKind;
import org.capias.model.Evidence;
import org.capias.model.Particular;
import org.capias.model.Particular.Kind;
import org.capias.model.Particular.Of;
import org.capias.model.Reading;
import org.capias.model.ToldEncounter;

/**
 * Which sentences on an arrest tell not of it but of what follows: surrender to the court, the
 * flight there, the cell there (Rome Statute, Article 59(7)). Its day is another day than that of
 * the arrest, and no contradiction of it.
 */
final class Handovers {
  private static final Pattern HANDED =
      Pattern.compile(
          "\\b(?:surrender(?:ed|s)? to|surrender of|hand(?:ed|s|ing)? over|handover"
              + "|transfer(?:red|s|ring)?|extradited|flown|flew|fl[iy](?:es|ing) him|took .{2,60}"
              + " to|carried (?:him|her)|brought to The Hague|arriv(?:ed|es|al) (?:in|at) The Hague"
              + "|admitted to|in (?:the )?custody of the|in ICC custody|detention (?:unit|cent(?:re|er)) (?:in|at|of)|Scheveningen)\\b");

  private static final Pattern SEIZED =
      Pattern.compile(
          "\\b(?:arrest(?:ed|s|ing)|detain(?:ed|s|ing)?|captur(?:ed|es|e)|seiz(?:ed|es)|caught"
              + "|picked up|apprehended|nabbed|gave (?:him|her)self up|surrendered on)\\b");

  private Handovers() {}

  static List<Particular> in(Reading reading) {
    List<Particular> all = new ArrayList<>();
    for (ToldEncounter told : reading.encounters()) {
      if (told.kind() != EncounterKind.ARREST) {
        continue;
      }
      Of of = Of.person(told.person());
      List<Evidence> sentences = new ArrayList<>(told.evidence());
      told.from().forEach(day -> sentences.add(day.evidence()));
      for (Evidence sentence : sentences) {
        String words = sentence.quote();
        if (HANDED.matcher(words).find() && !SEIZED.matcher(words).find()) {
          List<Evidence> evidence = List.of(sentence);
          all.add(
              new Particular(
                  Kind.HANDOVER, "handover", of, "handover", List.of(), evidence, "handovers"));
        }
      }
    }
    return all.stream().distinct().toList();
  }
}
