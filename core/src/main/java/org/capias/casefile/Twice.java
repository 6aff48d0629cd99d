package org.capias.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.capias.casefile.voice.Effort;
import org.capias.casefile.word.Folded;
import org.capias.model.Account;
import org.capias.model.Evidence;
import org.capias.model.Verdict;

/**
 * Disputes that two ways of looking found: the same values in the same words are told once, by the
 * account that has more of them.
 */
final class Twice {
  private Twice() {}

  /**
   * @param effort counts what is compared: only what has a document in common
   */
  static List<Account> removed(List<Account> accounts, Effort effort) {
    Map<String, List<Dispute>> byDocument = new HashMap<>();
    Map<Account, Dispute> disputes = new HashMap<>();
    for (Account account : accounts) {
      if (account.verdict() == Verdict.DISAGREE && !disputes.containsKey(account)) {
        Dispute dispute = new Dispute(account, disputes.size(), values(account), words(account));
        disputes.put(account, dispute);
        account.values().stream()
            .flatMap(v -> v.documents().stream())
            .distinct()
            .forEach(d -> byDocument.computeIfAbsent(d, k -> new ArrayList<>()).add(dispute));
      }
    }
    List<Account> kept = new ArrayList<>();
    Set<Dispute> once = new HashSet<>();
    for (Account account : accounts) {
      Dispute own = disputes.get(account);
      boolean told = false;
      if (own != null) {
        for (Dispute other : byDocument.getOrDefault(own.document(), List.of())) {
          effort.one();
          told |= other != own && other.covers(own);
        }
      }
      // Two ways of looking may have made the very same account.
      if (!told && (own == null || once.add(own))) {
        kept.add(account);
      }
    }
    return kept;
  }

  /**
   * @param place among the disputes; of two that have the same words the first stands for both
   */
  private record Dispute(Account account, int place, Set<String> values, Set<Evidence> words) {
    String document() {
      return account.values().get(0).documents().get(0);
    }

    boolean covers(Dispute other) {
      return values.containsAll(other.values)
          && (words.size() > other.words.size()
              || words.size() == other.words.size() && place < other.place)
          && other.words.stream().allMatch(o -> words.stream().anyMatch(w -> meet(o, w)));
    }
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
