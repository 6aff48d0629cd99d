package org.capias.casefile.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.capias.casefile.verdict.Quantity;
import org.capias.casefile.voice.Shelf;
import org.capias.casefile.word.Folded;
import org.capias.model.Account;
import org.capias.model.Correction;
import org.capias.model.Correction.Item;
import org.capias.model.Correction.Words;
import org.capias.model.Evidence;
import org.capias.model.PartialDate;
import org.capias.model.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Accounts put right by people: two that are of one fact, values that mean the same, a value that
 * is told of another fact, an account that is none. An account is found by its topic and by the
 * words of its values; of several the one that has most of them.
 *
 * <p>The verdict is found anew where it may be another one: of one value by the voices that tell
 * it; of several that disagreed, or come from two accounts, by their numbers, days or words.
 */
final class Facts {
  private final Corrected corrected;
  private final Shelf shelf;

  Facts(Corrected corrected, Shelf shelf) {
    this.corrected = corrected;
    this.shelf = shelf;
  }

  List<Account> in(List<Account> accounts) {
    List<Account> all = new ArrayList<>(accounts);
    for (Correction correction : corrected.all()) {
      switch (correction.action()) {
        case SAME -> same(all, correction);
        case NOT_SAME -> apart(all, correction);
        case REJECT -> {
          Account one = correction.item() == Item.ACCOUNT ? first(all, correction) : null;
          if (one != null) {
            corrected.found(correction);
            all.remove(one);
          }
        }
        case ACCEPT -> {
          if (correction.item() == Item.ACCOUNT) {
            accept(all, accounts, correction);
          }
        }
        case MERGE, SPLIT, RENAME, SET, UNDO -> {
          // of what the accounts are made of
        }
      }
    }
    return all;
  }

  /** An earlier reject does not count; the account comes back at the end. */
  private void accept(List<Account> all, List<Account> before, Correction correction) {
    Account one = first(all, correction);
    Account gone = one != null ? one : first(before, correction);
    if (gone != null) {
      corrected.found(correction);
      if (one == null) {
        all.add(gone);
      }
    }
  }

  private void same(List<Account> all, Correction correction) {
    Account one = first(all, correction);
    if (one == null) {
      return;
    }
    if ("account".equals(correction.field())) {
      Account other =
          find(all, correction, correction.other(), topic(correction.otherNamed()), one);
      if (other != null) {
        corrected.found(correction);
        List<Account.Value> values = new ArrayList<>(one.values());
        other.values().forEach(value -> add(values, value));
        all.set(all.indexOf(one), new Account(one.topic(), one.about(), verdict(values), values));
        all.remove(other);
      }
      return;
    }
    Account.Value kept =
        value(one, correction.words(), correction.named("value").orElse(null), null);
    Account.Value gone =
        kept == null ? null : value(one, correction.other(), correction.value(), kept);
    if (kept != null && gone != null) {
      corrected.found(correction);
      List<Account.Value> values = new ArrayList<>(one.values());
      values.remove(gone);
      values.set(values.indexOf(kept), joined(kept, gone));
      all.set(all.indexOf(one), new Account(one.topic(), one.about(), less(one, values), values));
    }
  }

  private void apart(List<Account> all, Correction correction) {
    Account one = first(all, correction);
    Account.Value out =
        one == null
            ? null
            : value(one, correction.words(), correction.named("value").orElse(null), null);
    if (one != null && out != null) {
      corrected.found(correction);
      if (one.values().size() > 1) {
        List<Account.Value> left = new ArrayList<>(one.values());
        left.remove(out);
        int place = all.indexOf(one);
        all.set(place, new Account(one.topic(), one.about(), less(one, left), left));
        List<Account.Value> own = List.of(out);
        all.add(place + 1, new Account(one.topic(), one.about(), verdict(own), own));
      }
    }
  }

  private @Nullable Account first(List<Account> all, Correction correction) {
    return find(all, correction, correction.words(), topic(correction.named()), null);
  }

  /** Null where none has the words, and where two have them alike, which is told. */
  private @Nullable Account find(
      List<Account> all,
      Correction correction,
      List<Words> words,
      @Nullable String topic,
      @Nullable Account not) {
    Account best = null;
    int most = 0;
    boolean two = false;
    for (Account account : all) {
      if (account != not && (topic == null || alike(topic, account.topic()))) {
        List<Evidence> evidence =
            account.values().stream().flatMap(v -> v.evidence().stream()).toList();
        int hits = 0;
        for (Words anchor : words) {
          hits += corrected.rest(List.of(anchor), evidence) ? 1 : 0;
        }
        two = hits == most && hits > 0 || two && hits < most;
        best = hits > most ? account : best;
        most = Math.max(most, hits);
      }
    }
    if (two) {
      corrected.tellSeveral(correction);
      return null;
    }
    return best;
  }

  private static @Nullable String topic(List<Correction.Named> named) {
    return named.stream()
        .filter(one -> one.key().equals("topic"))
        .map(Correction.Named::value)
        .findFirst()
        .orElse(null);
  }

  /** The value of that text, or else the one that rests on the words. */
  private Account.@Nullable Value value(
      Account account, List<Words> words, @Nullable String text, Account.@Nullable Value not) {
    for (Account.Value value : account.values()) {
      if (value != not && text != null && alike(text, value.value())) {
        return value;
      }
    }
    for (Account.Value value : account.values()) {
      if (value != not && corrected.rest(words, value.evidence())) {
        return value;
      }
    }
    return null;
  }

  private void add(List<Account.Value> values, Account.Value more) {
    for (int i = 0; i < values.size(); i++) {
      if (alike(values.get(i).value(), more.value())) {
        values.set(i, joined(values.get(i), more));
        return;
      }
    }
    values.add(more);
  }

  private Account.Value joined(Account.Value one, Account.Value other) {
    List<Evidence> words = new ArrayList<>(one.evidence());
    words.addAll(other.evidence());
    return new Account.Value(one.value(), shelf.voicesOf(words), shelf.inOrder(words));
  }

  /** Of values that are some of the account's. */
  private Verdict less(Account before, List<Account.Value> values) {
    boolean asBefore = values.size() > 1 && before.verdict() != Verdict.DISAGREE;
    return asBefore ? before.verdict() : verdict(values);
  }

  private Verdict verdict(List<Account.Value> values) {
    for (Account.Value one : values) {
      for (Account.Value other : values) {
        if (!compatible(one.value(), other.value())) {
          return Verdict.DISAGREE;
        }
      }
    }
    List<Evidence> words = values.stream().flatMap(v -> v.evidence().stream()).toList();
    return shelf.voicesOf(words).size() == 1 ? Verdict.SINGLE_SOURCE : Verdict.AGREE;
  }

  private static boolean compatible(String one, String other) {
    Optional<PartialDate> a = PartialDate.tryParse(one);
    Optional<PartialDate> b = PartialDate.tryParse(other);
    if (a.isPresent() && b.isPresent()) {
      return a.get().compatible(b.get());
    }
    Quantity first = Quantity.of(one);
    Quantity second = Quantity.of(other);
    return first != null && second != null ? first.compatible(second) : alike(one, other);
  }

  private static boolean alike(String one, String other) {
    return Folded.text(one).equals(Folded.text(other));
  }
}
