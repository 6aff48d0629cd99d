package org.capias.reading.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.capias.model.Agreement;
import org.capias.model.Claim;
import org.capias.model.Evidence;
import org.capias.model.ToldWarrant;
import org.capias.reading.claim.amount.Amount;
import org.capias.reading.claim.amount.Amounts;
import org.capias.reading.claim.slip.Slips;
import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.capias.reading.name.Cast;
import org.capias.reading.reference.References;
import org.capias.reading.speech.word.Attribution;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tokens;
import org.capias.reading.time.Kind;
import org.capias.reading.time.Time;

/**
 * What a document claims, apart from who said what and who went where: figures, dates, memberships,
 * rankings, dependence; the warrants it tells of; the agreements.
 *
 * <pre>{@code
 * Speech speech = Speech.in(page, cast);
 * List<Time> times = Times.in(page).all();
 * Claims claims = Claims.in(page, speech.tokens(), cast, times, speech.attributions());
 * }</pre>
 */
public record Claims(
    List<Claim> claims, List<ToldWarrant> warrants, List<Agreement> agreements, List<Left> left) {
  /**
   * A figure or a date that the text tells and of which nothing is claimed, because it is not sure
   * what it is said of. The day on which somebody merely spoke is none.
   *
   * @param words its own words
   * @param why what stayed open
   */
  public record Left(Evidence words, String why) {}

  private static final List<Rule> RULES =
      List.of(
          new Memberships(),
          new Treaties(),
          new Belonging(),
          new Votes(),
          new Ages(),
          new Penalties(),
          new Lengths(),
          new Rankings(),
          new Ranks(),
          new Distances(),
          new Dependences(),
          new Aliases(),
          new Lists(),
          new Figures(),
          new Moments(),
          new Numbered(),
          new Counted());

  public Claims {
    claims = List.copyOf(claims);
    warrants = List.copyOf(warrants);
    agreements = List.copyOf(agreements);
    left = List.copyOf(left);
  }

  /**
   * Reads a page.
   *
   * @param tokens those of the page, with parts of speech as the pass before mended them
   */
  public static Claims in(
      Page page, Tokens tokens, Cast cast, List<Time> times, List<Attribution> said) {
    return of(page, Slips.mended(tokens, page.sentences()), cast, times, said);
  }

  private static Claims of(
      Page page, Tokens tokens, Cast cast, List<Time> times, List<Attribution> said) {
    boolean[] dated = new boolean[tokens.size() + 1];
    for (Time time : times) {
      if (time.kind() != Kind.DURATION) {
        Arrays.fill(dated, time.first(), time.end(), true);
      }
    }
    Amounts amounts = new Amounts(tokens, cast, dated);
    Notes notes = new Notes(tokens.size(), new Sources(tokens, said));
    Antecedents antecedents = new Antecedents(cast, new References(page, tokens, cast));
    Warrants warrants = new Warrants(new Courts(tokens, cast));
    Agreements agreements = new Agreements();
    int next = 0;
    for (Sentence sentence : page.sentences()) {
      List<Time> here = new ArrayList<>();
      while (next < times.size() && times.get(next).first() < sentence.end()) {
        if (times.get(next).first() >= sentence.first()) {
          here.add(times.get(next));
        }
        next++;
      }
      if (!sentence.zone().tells()) {
        antecedents.forget();
        continue;
      }
      Line line = new Line(page, tokens, cast, sentence, amounts.of(sentence), here);
      Cutter.cut(line);
      antecedents.nextSentence();
      Place place = Place.of(line, antecedents);
      if (!isQuestion(line)) {
        for (Rule rule : RULES) {
          rule.read(place, notes);
        }
        for (Amount amount : line.amounts) {
          if (amount.type() != Amount.Type.COMPOUND) {
            notes.leave(line, amount.first(), amount.end());
          }
        }
      }
      warrants.read(place);
      agreements.read(place);
      remember(place);
    }
    List<ToldWarrant> told = warrants.told(new WarrantDays(page, tokens, cast, times));
    return new Claims(notes.claims(), told, agreements.told(), notes.left());
  }

  /** Who asks claims nothing. */
  private static boolean isQuestion(Line line) {
    int last = line.sentence.end() - 1;
    while (last > line.sentence.first() && line.tokens.shape(last) == Shape.QUOTE) {
      last--;
    }
    return line.tokens.is(last, "?");
  }

  /** A common noun for a person, which "it" never means. */
  private static boolean isSomebody(String word) {
    return Lexicon.is(word, Role.PERSONNOUN)
        || switch (word) {
          case "president",
              "minister",
              "leader",
              "spokesman",
              "spokeswoman",
              "prosecutor",
              "judge",
              "official",
              "lawyer",
              "general",
              "visitor",
              "suspect" ->
              true;
          default -> word.endsWith("per") || word.endsWith("ist") || word.endsWith("cian");
        };
  }

  /** Keeps the subjects of a sentence for the pronouns of the next. */
  private static void remember(Place place) {
    Line line = place.line();
    for (int i = 0; i < line.size(); i++) {
      int subject = line.isFinite(i) ? place.clauses().subject(i) : -1;
      if (subject >= 0 && subject < i && !line.has(subject, Line.PRONOUN)) {
        place.antecedents().seeState(line, line.first(subject), line.end(subject));
        if (Lexicon.is(line.headWord(i), Role.SAY) || line.headWord(i).equals("said")) {
          place
              .antecedents()
              .references()
              .spoke(line.first(subject), line.end(subject), line.sentence.end());
        }
        String name = place.wording().subject(subject, i);
        if (name != null && !Somebody.isPerson(line, subject)) {
          boolean named = line.cast.at(line.head(subject)) != null;
          boolean says = Lexicon.is(line.headWord(i), Role.SAY);
          boolean event = Lexicon.is(line.headWord(subject), Role.EVENT);
          place
              .antecedents()
              .subject(
                  name,
                  Plurals.is(line, subject, i),
                  named,
                  event,
                  says,
                  line.word(subject).equals("one") || !named && isSomebody(line.headWord(subject)));
        }
      }
    }
  }
}
