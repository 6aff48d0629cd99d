package org.capias.reading.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.capias.reading.likeness.Likeness;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Chooses whom a pronoun means among all whom the text has named, by what was learnt from annotated
 * pronouns (docs/decisions/0050-pronouns-by-likeness.md): each is judged by himself, and the one
 * for whom most speaks is taken. What the rules of {@link Preferences} say is one witness among
 * others.
 */
final class Referents {
  /**
   * So many people named last are judged, and besides them whom the rules take it for, and the
   * topic.
   */
  private static final int MOST = 8;

  /** Mentions looked back at, by name and by pronoun. */
  private static final int BACK = 48;

  /** Tokens behind a pronoun in which its man may first be named. */
  private static final int AHEAD = 25;

  /**
   * Somebody whom a pronoun may mean.
   *
   * @param recent where he is mentioned before it, the last mention first, those in somebody's
   *     words left out if there are others; or, where that is nowhere near, the first mention
   *     behind it; empty where the text mentioned him long before
   * @param quoted whether only somebody's words mention him
   * @param rank how many others were mentioned later
   */
  record Candidate(int entity, List<Mention> recent, boolean quoted, int rank) {
    @Nullable Mention last() {
      return recent.isEmpty() ? null : recent.get(0);
    }
  }

  /**
   * A pronoun and whom it may mean.
   *
   * @param guess whom the rules take it for
   * @param before whom the pronoun before it means, or -1
   */
  record Question(int token, Preferences.Guess guess, int before, List<Candidate> candidates) {}

  /** Decides a question: the number of an entity, or -1 for nobody that the text names. */
  interface Judge {
    int choose(Question question, Traces traces);
  }

  private final Page page;
  private final List<Mention> named;
  private final List<Casting.Role> roles;
  private final int topic;
  private final BitSet quotes;
  private final Judge judge;
  private final Traces traces;
  private final List<Mention> resolved = new ArrayList<>();

  /** Names that begin before the pronoun asked about. */
  private int past;

  Referents(
      Page page,
      List<Mention> named,
      List<Casting.Role> roles,
      int topic,
      BitSet quotes,
      Judge judge,
      Traces traces) {
    this.page = page;
    this.named = named;
    this.roles = roles;
    this.topic = topic;
    this.quotes = quotes;
    this.judge = judge;
    this.traces = traces;
  }

  /** Whom a pronoun means, or -1; asked in text order. */
  int of(int token, Entity.Gender gender, Preferences.Guess guess) {
    while (past < named.size() && named.get(past).first() < token) {
      past++;
    }
    List<Candidate> candidates = candidates(token, gender, guess.entity());
    if (candidates.isEmpty()) {
      return -1;
    }
    int before = resolved.isEmpty() ? -1 : resolved.get(resolved.size() - 1).entity();
    return judge.choose(new Question(token, guess, before, candidates), traces);
  }

  /** A pronoun of which it is decided whom it means. */
  void add(Mention pronoun) {
    resolved.add(pronoun);
  }

  /** All of which it is decided, in text order. */
  List<Mention> resolved() {
    return resolved;
  }

  private List<Candidate> candidates(int token, Entity.Gender gender, int guess) {
    Map<Integer, List<Mention>> recent = new LinkedHashMap<>();
    int name = past - 1;
    int pronoun = resolved.size() - 1;
    for (int back = 0; back < BACK && (name >= 0 || pronoun >= 0); back++) {
      boolean later =
          name < 0 || pronoun >= 0 && resolved.get(pronoun).first() > named.get(name).first();
      Mention one = later ? resolved.get(pronoun--) : named.get(name--);
      recent.computeIfAbsent(one.entity(), e -> new ArrayList<>()).add(one);
    }
    List<Integer> order = new ArrayList<>();
    Sentence sentence = page.sentences().get(page.sentenceOf(token));
    for (int i = past; i < named.size() && named.get(i).first() < token + AHEAD; i++) {
      Mention one = named.get(i);
      if (one.first() < sentence.end() && !recent.containsKey(one.entity())) {
        recent.put(one.entity(), List.of(one));
        order.add(0, one.entity());
      }
    }
    recent.keySet().stream().filter(e -> !order.contains(e)).forEach(order::add);
    List<Candidate> candidates = new ArrayList<>();
    for (int entity : order) {
      if (fits(entity, gender) && candidates.size() < MOST) {
        add(entity, recent, candidates);
      }
    }
    for (int entity : new int[] {guess, topic}) {
      if (entity >= 0
          && fits(entity, gender)
          && candidates.stream().noneMatch(c -> c.entity() == entity)) {
        add(entity, recent, candidates);
      }
    }
    return candidates;
  }

  private void add(int entity, Map<Integer, List<Mention>> recent, List<Candidate> candidates) {
    List<Mention> all = recent.getOrDefault(entity, List.of());
    List<Mention> told = all.stream().filter(m -> !quotes.get(m.first())).toList();
    if (!all.isEmpty() && all.stream().allMatch(m -> Circle.isOf(page.tokens(), m))) {
      return; // "Berg, a close ally of X, … He": X is not who the text tells of
    }
    boolean quoted = told.isEmpty() && !all.isEmpty();
    candidates.add(new Candidate(entity, quoted ? all : told, quoted, candidates.size()));
  }

  private boolean fits(int entity, Entity.Gender gender) {
    return roles.get(entity).kind == Kind.PERSON
        && Pronouns.agrees(roles.get(entity).gender, gender);
  }

  /**
   * Whom most speaks for, if it is more than what speaks for nobody. Where nobody on the list may
   * be meant it is whom the rules take: what was learnt is of wanted people and those around them,
   * and reads other news less well (BASIL, docs/quality.md).
   */
  static final class Learnt implements Judge {
    /**
     * What the guess of the rules is given in advance: they read plain news more often rightly than
     * the digests that were learnt from (lots 875 → 885 of 952, a loss of 8 of 3,241 in those).
     */
    private static final float TRUST = .5f;

    @Override
    public int choose(Question question, Traces traces) {
      if (question.candidates().stream().noneMatch(c -> traces.isListed(c.entity()))) {
        return question.guess().entity();
      }
      int best = -1;
      float most = 0;
      for (Candidate one : question.candidates()) {
        Likeness.Sum sum = Likeness.pronouns().sum();
        traces.describe(question, one, sum);
        float score = sum.score() + (one.entity() == question.guess().entity() ? TRUST : 0);
        if (score > most) {
          most = score;
          best = one.entity();
        }
      }
      return best;
    }
  }
}
