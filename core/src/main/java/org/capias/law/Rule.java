package org.capias.law;

import java.util.List;

/**
 * One rule of law as a lawyer reads it; the lines of its block in {@code rules/*.txt}, described in
 * {@code rules/README.md}. What a rule finds for a question is a {@link Held}; how the findings
 * become an answer is a {@link Conclusion}.
 *
 * @param id its name in the reasons of an answer
 * @param article instrument and article
 * @param version the version of that text
 * @param says the rule in one sentence
 * @param asks the facts that it needs
 * @param yields what each finding means
 * @param asked when it is asked, as alternatives; empty: always
 * @param authority who settled it
 * @param settled whether a chamber or the plain text settles it
 * @param reviewed {@code no}, or the lawyer and the day
 */
record Rule(
    String id,
    String article,
    String version,
    String says,
    String asks,
    String yields,
    List<Condition> asked,
    String authority,
    String source,
    boolean settled,
    String reviewed) {
  Rule {
    asked = List.copyOf(asked);
  }
}
