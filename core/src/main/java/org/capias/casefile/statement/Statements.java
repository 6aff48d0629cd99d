package org.capias.casefile.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.capias.casefile.verdict.Balance;
import org.capias.casefile.voice.Shelf;
import org.capias.casefile.word.Folded;
import org.capias.model.Account;
import org.capias.model.Reading;
import org.capias.model.Speaker;
import org.capias.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The statements of all documents, all kept, numbered by document and place. Where the same words
 * stand in more than one document, an account of the topic {@value #TOPIC} says to whom each gives
 * them: to one speaker, to a person here and to the institution there, or to two different people.
 */
public final class Statements {
  static final String TOPIC = "quotation";

  /** Shorter quotations are the same by accident. */
  private static final int WORDS = 2;

  /** So many quotations are compared at most; what shares only its commonest words is not met. */
  private static final int MOST = 400;

  private final Shelf shelf;
  private final List<Statement> statements = new ArrayList<>();

  public Statements(Shelf shelf) {
    this.shelf = shelf;
    for (Reading reading : shelf.readings()) {
      for (Statement statement : reading.statements()) {
        statements.add(statement.withId("q" + (statements.size() + 1)));
      }
    }
  }

  public List<Statement> all() {
    return statements;
  }

  /** Only quotations of one story are brought together: two people may say the same of two days. */
  public List<Account> accounts(UnaryOperator<String> storyOf) {
    Map<List<String>, List<Statement>> byWords = new LinkedHashMap<>();
    Map<String, Map<String, List<String>>> stories = new HashMap<>();
    for (Statement statement : statements) {
      String quote = statement.quote();
      if (quote != null && Folded.words(quote).size() >= WORDS) {
        List<String> words = Folded.words(quote);
        String text = " " + String.join(" ", words) + " ";
        String story = storyOf.apply(statement.evidence().get(0).document());
        Map<String, List<String>> known = stories.computeIfAbsent(story, s -> new HashMap<>());
        String home = home(known, words, text);
        if (home == null) {
          new LinkedHashSet<>(words)
              .forEach(w -> known.computeIfAbsent(w, k -> new ArrayList<>()).add(text));
          home = text;
        }
        byWords.computeIfAbsent(List.of(story, home), w -> new ArrayList<>()).add(statement);
      }
    }
    List<Account> accounts = new ArrayList<>();
    byWords.values().stream().filter(this::inSeveral).forEach(g -> accounts.add(account(g)));
    return accounts;
  }

  /**
   * A shortened quotation goes where the longer one is, and the other way round. Looked for among
   * the quotations that have a word in common, the longest words first, since few others have them.
   */
  private static @Nullable String home(
      Map<String, List<String>> known, List<String> words, String text) {
    List<String> longest =
        words.stream()
            .distinct()
            .sorted(Comparator.comparingInt((String w) -> -w.length()).thenComparing(w -> w))
            .toList();
    int met = 0;
    for (String word : longest) {
      for (String other : known.getOrDefault(word, List.of())) {
        if (other.contains(text) || text.contains(other)) {
          return other;
        }
        if (++met > MOST) {
          return null;
        }
      }
    }
    return null;
  }

  private boolean inSeveral(List<Statement> group) {
    return group.stream().map(s -> s.evidence().get(0).document()).distinct().count() > 1;
  }

  private Account account(List<Statement> group) {
    Balance<String> speakers = new Balance<>(shelf, Statements::maySpeakForEachOther);
    for (Statement statement : group) {
      Speaker speaker = statement.speaker();
      String name = speaker == null ? "speaker not told" : speaker.name();
      String id = speaker == null || speaker.id() == null ? "" : speaker.id();
      statement.quoted().forEach(e -> speakers.add(id, name, e));
    }
    return speakers
        .account(TOPIC, group.get(0).id())
        .orElseThrow(() -> new IllegalStateException("statements without evidence"));
  }

  /**
   * Two people of the registry are two people. Anything else may be one: a title, an office and the
   * state it speaks for, a person and the organisation whose words they are.
   */
  private static boolean maySpeakForEachOther(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }
}
