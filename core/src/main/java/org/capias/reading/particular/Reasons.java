package org.capias.reading.particular;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.capias.model.EncounterKind;
import org.capias.model.Particular;
import org.capias.model.Particular.Kind;
import org.capias.model.Particular.Of;
import org.capias.model.ToldEncounter;

/**
 * Why somebody left, stayed away or flew a long way round: one answer for each sort of reason, in
 * whatever words. A sentence may give two of them; a reason that is denied stays one of its sort.
 */
final class Reasons implements Question.OfOneLine {
  private static final String TOPIC = "reason for leaving or staying away";

  /** Words of a journey that was not made as planned. */
  private static final String[] CHANGED = {
    "cancel",
    "call off",
    "called off",
    "calls off",
    "postpone",
    "shelve",
    "abandon",
    "skip",
    "pull out",
    "pulled out",
    "stay away",
    "stayed away",
    "staying away",
    "stay in the country",
    "stay home",
    "stayed home",
    "stayed in",
    "unable to",
    "at home",
    "not attend",
    "not travel",
    "not come",
    "not go",
    "not expected",
    "n't attend",
    "n't travel",
    "n't come",
    "n't go",
    "gave up",
    "give up",
    "dropped",
    "scrapped",
    "turned back",
    "turn back",
    "turned round",
    "turn round",
    "absence",
    "absent",
    "never planned",
    "never intended",
    "missed",
    "left",
    "leav",
    "depart",
    "cut short",
    "flew home",
    "gone",
    "return",
    "flight home",
    "out of"
  };

  private static final String[] WAY_ROUND = {"route", "detour", "course", "path", "roundabout"};

  /** A sort of reason: words that must stand there, asked first, and what shows it. */
  private record Sort(String answer, String[] parts, Pattern pattern) {
    boolean in(Line line) {
      return line.mentions(parts) && line.has(pattern);
    }
  }

  private static final List<Sort> SORTS =
      List.of(
          sort(
              "fear of arrest",
              "\\bfear(s|ed|ing)? (of |that |for )?[^.;]{0,60}(arrest|detention|detained|jailed|handcuff)"
                  + "|\\b(avoid|evade|escape|elude)\\w* (an )?arrest"
                  + "|\\b(calls? for|risk of|threat of) (an |his |her )?(arrest|detention)"
                  + " (were|was|had been) the (reason|cause)|\\b(because of|due to|over|owing to) the (\\w+ ){0,2}warrant\\b"
                  + "|\\b(at|avoid|reduce|run|running|lower\\w*)\\b[^.;]{0,30}\\brisk of [^.;]{0,20}(arrest|detention)"
                  + "|\\blest (he|she) be (arrested|detained)|\\bprecaution against (an? |his |her )?arrest"
                  + "|\\blest (a|any|some) [^.;]{0,60}\\b(warrant|arrest)"
                  + "|\\b(put|puts|attribut\\w+|ascrib\\w+) (it|this|that) (down )?to the (\\w+ ){0,2}warrant",
              "arrest",
              "warrant",
              "detention",
              "detained",
              "jailed",
              "handcuff"),
          sort(
              "overflight refused",
              "\\b(refus\\w+|declin\\w+|den(y|ied|ies|ying)|would not|will not|did not|not|ban\\w*|closed?|shut|barred|blocked|ordered out)\\b"
                  + "[^.;]{0,70}\\b(airspace|air space|skies|overfl\\w+|fly over|fly through|flying over|cross its territory|let (his|her|the) (plane|aircraft|jet))"
                  + "|\\b(airspace|overflight)\\b[^.;]{0,40}\\b(refused|denied|closed|shut|withheld)\\b",
              "airspace",
              "air space",
              "skies",
              "overfl",
              "fly over",
              "fly through",
              "flying over",
              "cross its territory",
              " let h",
              " let the "),
          sort(
              "another engagement",
              "\\b(prior|previous|another|other|pressing|urgent|domestic)"
                  + " (engagement|commitment|appointment|business|dut(y|ies)|matter)s?|\\bschedul(e|ing)"
                  + " (conflict|reasons)|\\b(because of|due to|on account of|owing to|given|citing) (his |the |a )?(\\w+ ){0,2}(schedule|agenda|diary)\\b|\\bbusy\\b|\\b(heavy|tight|full) (diplomatic |work )?(schedule|diary)",
              "engagement",
              "commitment",
              "appointment",
              "business",
              "schedul",
              "busy",
              "diary",
              "agenda",
              "dut",
              "matter"),
          sort(
              "no visa",
              "\\bvisas?\\b[^.;]{0,40}\\b(den(y|ied|ies)|refus\\w+|never|not|reject\\w+|withheld|turned down)\\b"
                  + "|\\b(den(y|ied|ies)|refus\\w+|without|reject\\w+|no)\\b[^.;]{0,30}\\bvisas?\\b",
              "visa"),
          sort(
              "mutual agreement",
              "\\b(mutual agreement|joint decision|mutually agreed)\\b",
              "mutual",
              "joint decision"),
          sort(
              "health",
              "\\b(for|because of|due to|on) (\\w+ )?(health|medical) (reasons|grounds)|\\bfell ill\\b"
                  + "|\\b(recover\\w*|recuperat\\w*) from\\b|\\b(his|her|had|underwent|after) (\\w+ ){0,2}surgery\\b",
              "health",
              "medical",
              "fell ill",
              "recover",
              "recuperat",
              "surgery"),
          sort(
              "security",
              "\\b(because of|due to|owing to|given|in view of|citing) (\\w+ ){0,3}(war(?! crime)|fighting|escalation"
                  + "|developments|tensions)\\b|\\b(because of|due to|owing to|given|citing|for|on) (\\w+ ){0,2}"
                  + "(security|military) (situation|reasons|grounds|considerations|concerns)\\b",
              "security",
              "military",
              "regional",
              "war",
              "fighting",
              "escalation",
              "developments",
              "tensions"),
          sort(
              "weather or technical trouble",
              "\\b(technical|mechanical) (reasons?|fault|problems?|trouble|failure)|\\bbad weather\\b"
                  + "|\\b(fuel|operational) (reasons|considerations)",
              "technical",
              "mechanical",
              "weather",
              "fuel ",
              "operational"),
          sort(
              "a holiday",
              "\\b(because of|due to|on account of|owing to|given|citing|cited|proximity of|falls? on|coincid\\w+ with) (\\w+ ){0,3}holidays?\\b",
              "holiday"),
          sort(
              "pressure or objections of others",
              "\\b(because of|due to|on account of|owing to|under|amid|in the face of|after) (\\w+ ){0,3}"
                  + "(pressure|anger|objections?|opposition|outcry|boycott)\\b"
                  + "|\\b(pressure|anger|objections?|outcry) [^.;]{0,40}\\b(explains?|forced|drove|made (him|her)|led to|prompted)\\b"
                  + "|\\bkept (him|her|(\\p{Lu}[\\w'-]+ ){1,3})(away|out|from)\\b|\\bthreaten\\w* to (boycott|stay away|walk out)",
              "pressure",
              "anger",
              "objection",
              "opposition",
              "outcry",
              "boycott",
              "kept ",
              "threaten"),
          sort(
              "not to disturb the meeting",
              "\\b(get in the way of|disrupt|overshadow|wreck|distract from|disturb|cloud|spoil|interfere with) (\\w+ ){0,2}(work|summit|meeting|talks|atmosphere|forum|gathering)\\b",
              "get in the way",
              "disrupt",
              "overshadow",
              "wreck",
              "distract",
              "disturb",
              "cloud",
              "spoil",
              "interfere"),
          sort(
              "no guarantees",
              "\\b(without|no|in vain for|lack of|absence of|refus\\w+|fail\\w+ to (?:get|obtain|give)) (\\w+ ){0,3}(guarantees?|assurances?)\\b",
              "guarantee",
              "assurance"),
          sort(
              "an embargo",
              "\\b(arms|weapons) (embargo|ban)\\b|\\bban on (arms|weapons)\\b",
              "embargo",
              "ban"),
          sort(
              "never planned",
              "\\bnever (planned|intended|meant|going)\\b|\\b(had|has|have) no (plans?|intention) (to|of)\\b"
                  + "|\\b(was|were|been) not invited\\b|\\bno invitation\\b",
              "never",
              "no plan",
              "no intention",
              "invit"));

  private static final Pattern DENIED =
      Pattern.compile(
          "\\b(den(y|ied|ies)|not because|no link|nothing to do with|dismiss\\w*|reject\\w*)\\b",
          CASE_INSENSITIVE);

  /** Somebody else's: "scheduling reasons for Mr. Xi's absence". */
  private static final Pattern OTHER =
      Pattern.compile("\\b(Mr|Mrs|Ms|President|Minister|Gen|General)\\b\\.? \\p{Lu}");

  private static Sort sort(String answer, String pattern, String... parts) {
    return new Sort(answer, parts, Pattern.compile(pattern, CASE_INSENSITIVE));
  }

  @Override
  public List<Particular> in(Line line) {
    List<Particular> facts = new ArrayList<>();
    ToldEncounter told = line.encounter();
    if (told == null || !isOfOne(line) || !isOf(told, line)) {
      return facts;
    }
    boolean denied =
        line.mentions("den", "not because", "no link", "nothing", "dismiss", "reject")
            && line.has(DENIED);
    for (Sort sort : SORTS) {
      if (sort.in(line)) {
        String value = denied ? sort.answer() + " (denied)" : sort.answer();
        // Where it is reports that are denied, somebody tells it.
        boolean not = denied && !line.mentions("report", "rumour", "rumor", "claims");
        String answer = not ? "not " + sort.answer() : sort.answer();
        facts.add(
            line.tell("reasons", Kind.CHOICE, TOPIC, Of.person(told.person()), value, answer));
      }
    }
    return facts;
  }

  /** Whether it is his journey: its words tell of it, or he is named. */
  private static boolean isOf(ToldEncounter told, Line line) {
    return line.names(told.person())
        || line.encounters().contains(told)
        || line.low().startsWith("he ")
        || line.mentions("his ", " he ", "he's ")
            && (!line.has(OTHER) || line.article().isMostly(EncounterKind.NOT_MADE));
  }

  /** Whether it speaks of a journey that ended, was not made or went a long way round. */
  private static boolean isOfOne(Line line) {
    return line.mentions(CHANGED)
        || line.mentions(WAY_ROUND) && line.article().has(EncounterKind.OVERFLIGHT)
        || line.encounters().stream().anyMatch(one -> one.kind() == EncounterKind.NOT_MADE)
        || line.encounters().isEmpty() && line.article().isMostly(EncounterKind.NOT_MADE);
  }
}
