package org.capias.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.capias.model.Account;
import org.capias.model.Evidence;
import org.capias.model.Verdict;

/**
 * Disputes that two ways of looking found: the same values in the same words are told once, by the
 * account that has more of them.
 */
final class Twice {
  private Twice() {}

  static List<Account> removed(List<Account> accounts) {
    List<Account> kept = new ArrayList<>();
    List<Account> disputes =
        accounts.stream().filter(a -> a.verdict() == Verdict.DISAGREE).toList();
    for (Account account : accounts) {
      boolean told =
          account.verdict() == Verdict.DISAGREE
              && disputes.stream().anyMatch(other -> covers(other, account, disputes));
      if (!told) {
        kept.add(account);
      }
    }
    return kept;
  }

  private static boolean covers(Account one, Account other, List<Account> order) {
    if (one == other
        || one.verdict() != Verdict.DISAGREE
        || !sameDocument(one, other)
        || !values(one).containsAll(values(other))) {
      return false;
    }
    Set<Evidence> words = words(one);
    Set<Evidence> others = words(other);
    return others.stream().allMatch(o -> words.stream().anyMatch(w -> meet(o, w)))
        && (words.size() > others.size()
            || words.size() == others.size() && order.indexOf(one) < order.indexOf(other));
  }

  private static boolean sameDocument(Account one, Account other) {
    String document = other.values().get(0).documents().get(0);
    return one.values().stream().anyMatch(v -> v.documents().contains(document));
  }

  private static boolean meet(Evidence one, Evidence other) {
    return one.document().equals(other.document())
        && one.start() < other.end()
        && other.start() < one.end();
  }

  private static Set<String> values(Account account) {
    Set<String> values = new HashSet<>();
    account.values().forEach(v -> values.add(Folded.text(v.value())));
    return values;
  }

  private static Set<Evidence> words(Account account) {
    Set<Evidence> words = new HashSet<>();
    account.values().forEach(v -> words.addAll(v.evidence()));
    return words;
  }
}
