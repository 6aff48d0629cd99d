package org.capias.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.capias.law.Condition.Definition;
import org.capias.law.Condition.Term;
import org.capias.model.Answer;
import org.capias.model.Basis;
import org.capias.model.Holds;
import org.capias.model.Label;
import org.jspecify.annotations.Nullable;

/**
 * All rules, definitions and conclusions, read from {@code rules/*.txt}. Names are resolved while
 * loading, so that a rule that nobody wrote is an error at once and a condition is only index
 * look-ups afterwards. Immutable; may be shared between threads.
 */
final class Rulebook {
  /** In the order in which reasons are told. */
  private static final List<String> RULE_FILES =
      List.of(
          "place",
          "instrument",
          "basis",
          "tribunals",
          "request",
          "presence",
          "obstacles",
          "limits");

  private final List<Rule> rules = new ArrayList<>();
  private final List<Definition> definitions = new ArrayList<>();
  private final List<Conclusion> conclusions = new ArrayList<>();
  private final Map<String, Integer> ruleIndex = new HashMap<>();
  private final Map<String, Integer> definitionIndex = new HashMap<>();
  private final Map<String, Integer> conclusionIndex = new HashMap<>();

  private Rulebook(List<Blocks.Block> ruleBlocks, List<Blocks.Block> answerBlocks) {
    for (Blocks.Block block : ruleBlocks) {
      number(block, "rule", ruleIndex);
    }
    for (Blocks.Block block : answerBlocks) {
      if (block.maybe("definition").isPresent()) {
        number(block, "definition", definitionIndex);
      } else {
        number(block, "conclusion", conclusionIndex);
      }
    }
    ruleBlocks.forEach(block -> rules.add(rule(block)));
    for (Blocks.Block block : answerBlocks) {
      if (block.maybe("definition").isPresent()) {
        definitions.add(
            new Definition(block.one("definition"), block.one("says"), conditions(block, "when")));
      } else {
        conclusions.add(conclusion(block));
      }
    }
  }

  /** The rules on arrest and surrender. */
  static Rulebook load() {
    return load(RULE_FILES, "answer");
  }

  /** The rules on the Security Council's travel bans. */
  static Rulebook ofTravelBans() {
    return load(List.of("travel-ban"), "travel-ban-answer");
  }

  private static Rulebook load(List<String> ruleFiles, String answerFile) {
    List<Blocks.Block> ruleBlocks = new ArrayList<>();
    for (String file : ruleFiles) {
      ruleBlocks.addAll(Blocks.read("rules/" + file + ".txt"));
    }
    return new Rulebook(ruleBlocks, Blocks.read("rules/" + answerFile + ".txt"));
  }

  private static void number(Blocks.Block block, String kind, Map<String, Integer> index) {
    if (index.put(block.one(kind), index.size()) != null) {
      throw block.mistake(kind + " '" + block.one(kind) + "' is written twice");
    }
  }

  private Rule rule(Blocks.Block block) {
    return new Rule(
        block.one("rule"),
        block.one("article"),
        block.one("version"),
        block.one("says"),
        block.one("asks"),
        block.one("yields"),
        conditions(block, "asked"),
        block.one("authority"),
        block.one("source"),
        switch (block.one("status")) {
          case "settled" -> true;
          case "contested" -> false;
          default -> throw block.mistake("status is neither settled nor contested");
        },
        block.one("reviewed by counsel"));
  }

  private Conclusion conclusion(Blocks.Block block) {
    List<Integer> overrides = new ArrayList<>();
    Optional<String> exception = block.maybe("exception to");
    for (String name : exception.map(e -> e.split(", *")).orElse(new String[0])) {
      overrides.add(known(block, conclusionIndex, name));
    }
    @Nullable Basis basis =
        block.maybe("basis").map(label -> Label.parse(Basis.class, label)).orElse(null);
    int strength = block.maybe("strength").map(Integer::parseInt).orElse(0);
    return new Conclusion(
        block.one("conclusion"),
        block.one("says"),
        overrides,
        conditions(block, "when"),
        Label.parse(Answer.class, block.one("answer")),
        basis,
        strength);
  }

  List<Condition> conditions(Blocks.Block block, String key) {
    List<Condition> alternatives = new ArrayList<>();
    for (String text : block.all(key)) {
      List<Term> terms = new ArrayList<>();
      for (String part : text.split(" and ", -1)) {
        terms.add(term(block, part.strip()));
      }
      alternatives.add(new Condition(text, terms));
    }
    return alternatives;
  }

  private Term term(Blocks.Block block, String text) {
    int is = text.indexOf(" is ");
    if (is < 0) {
      throw block.mistake("no 'is' in '" + text + "'");
    }
    String name = text.substring(0, is);
    String value = text.substring(is + 4);
    boolean negated = value.startsWith("not ");
    value = negated ? value.substring(4) : value;
    if (value.equals("met")) {
      return new Term.OfDefinition(known(block, definitionIndex, name), negated);
    }
    @Nullable Holds holds = value.equals("asked") ? null : Label.parse(Holds.class, value);
    return new Term.OfRule(known(block, ruleIndex, name), holds, negated);
  }

  private static int known(Blocks.Block block, Map<String, Integer> index, String name) {
    @Nullable Integer number = index.get(name);
    if (number == null) {
      throw block.mistake("'" + name + "' is written nowhere");
    }
    return number;
  }

  List<Rule> rules() {
    return List.copyOf(rules);
  }

  List<Definition> definitions() {
    return List.copyOf(definitions);
  }

  List<Conclusion> conclusions() {
    return List.copyOf(conclusions);
  }

  /**
   * The place of that rule in {@link #rules()}.
   *
   * @throws IllegalArgumentException when there is none
   */
  int indexOf(String rule) {
    @Nullable Integer number = ruleIndex.get(rule);
    if (number == null) {
      throw new IllegalArgumentException("no rule '" + rule + "'");
    }
    return number;
  }
}
