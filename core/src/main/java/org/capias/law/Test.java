package org.capias.law;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The test of one rule: facts in, finding out. Which rules are asked, and what their findings
 * amount to, is none of its business; that stands in the rule files.
 */
@FunctionalInterface
interface Test {
  /** The finding, or null where the facts give the rule nothing to say. */
  @Nullable Held ask(Question question);

  /**
   * The tests in the order of the rules.
   *
   * @throws IllegalStateException when a rule has no test, or a test no rule
   */
  static Test[] bind(Rulebook book) {
    Map<String, Test> byRule = new HashMap<>();
    PlaceTests.into(byRule);
    InstrumentTests.into(byRule);
    PartyTests.into(byRule);
    WithdrawalTests.into(byRule);
    OtherBasisTests.into(byRule);
    TribunalTests.into(byRule);
    RequestTests.into(byRule);
    ObstacleTests.into(byRule);
    LimitTests.into(byRule);
    Test[] tests = new Test[book.rules().size()];
    for (int i = 0; i < tests.length; i++) {
      String id = book.rules().get(i).id();
      Test test = byRule.remove(id);
      if (test == null) {
        throw new IllegalStateException("rule '" + id + "' has no test");
      }
      tests[i] = test;
    }
    if (!byRule.isEmpty()) {
      throw new IllegalStateException("tests without a rule: " + byRule.keySet());
    }
    return tests;
  }
}
