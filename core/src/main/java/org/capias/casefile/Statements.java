package org.capias.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.capias.model.Account;
import org.capias.model.Reading;
import org.capias.model.Speaker;
import org.capias.model.Statement;

/**
 * The statements of all documents, all kept, numbered by document and place. Where the same words
 * stand in more than one document, an account of the topic {@value #TOPIC} says to whom each gives
 * them: to one speaker, to a person here and to the institution there, or to two different people.
 */
final class Statements {
  static final String TOPIC = "quotation";

  /** Shorter quotations are the same by accident. */
  private static final int WORDS = 2;

  private final Shelf shelf;
  private final List<Statement> statements = new ArrayList<>();

  Statements(Shelf shelf) {
    this.shelf = shelf;
    for (Reading reading : shelf.readings()) {
      for (Statement statement : reading.statements()) {
        statements.add(statement.withId("q" + (statements.size() + 1)));
      }
    }
  }

  List<Statement> all() {
    return statements;
  }

  List<Account> accounts() {
    Map<String, List<Statement>> byWords = new LinkedHashMap<>();
    for (Statement statement : statements) {
      String quote = statement.quote();
      if (quote != null && Folded.words(quote).size() >= WORDS) {
        String words = " " + Folded.text(quote) + " ";
        byWords.computeIfAbsent(home(byWords, words), w -> new ArrayList<>()).add(statement);
      }
    }
    List<Account> accounts = new ArrayList<>();
    byWords.values().stream().filter(this::inSeveral).forEach(g -> accounts.add(account(g)));
    return accounts;
  }

  /** A shortened quotation goes where the longer one is, and the other way round. */
  private static String home(Map<String, List<Statement>> byWords, String words) {
    for (String known : byWords.keySet()) {
      if (known.contains(words) || words.contains(known)) {
        return known;
      }
    }
    return words;
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
