package org.capias.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.capias.model.Account;
import org.capias.model.Claim;
import org.capias.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The claims of all documents, numbered by document and place, and what the sources together say:
 * claims of the same subject, relation and unit are one account. Values are compared as quantities
 * where they are, as words where they are not; different words are not a contradiction.
 */
final class Claims {
  private final Shelf shelf;
  private final List<Claim> claims = new ArrayList<>();

  Claims(Shelf shelf) {
    this.shelf = shelf;
    for (Reading reading : shelf.readings()) {
      for (Claim claim : reading.claims()) {
        claims.add(claim.withId("c" + (claims.size() + 1)));
      }
    }
  }

  List<Claim> all() {
    return claims;
  }

  List<Account> accounts() {
    Map<String, List<Claim>> same = new TreeMap<>();
    for (Claim claim : claims) {
      same.computeIfAbsent(key(claim), k -> new ArrayList<>()).add(claim);
    }
    List<Account> accounts = new ArrayList<>();
    for (List<Claim> group : same.values()) {
      byUnit(group).forEach(one -> accounts.add(account(one)));
    }
    return accounts;
  }

  private static String key(Claim claim) {
    boolean number = Quantity.of(claim.value()) != null;
    return String.join(
        "|",
        Folded.text(claim.subject()),
        Folded.text(claim.relation()),
        claim.asOf() == null ? "" : claim.asOf().toString(),
        number ? "#" : Folded.text(claim.value()));
  }

  /** Kilometres are not compared with miles; a bare number is compared with what there is. */
  private static List<List<Claim>> byUnit(List<Claim> group) {
    List<List<Claim>> parts = new ArrayList<>();
    for (Claim claim : group) {
      parts.stream()
          .filter(part -> part.stream().allMatch(other -> sameUnit(claim, other)))
          .findFirst()
          .ifPresentOrElse(
              part -> part.add(claim), () -> parts.add(new ArrayList<>(List.of(claim))));
    }
    return parts;
  }

  private static boolean sameUnit(Claim one, Claim other) {
    String a = one.unit();
    String b = other.unit();
    return a == null || b == null || Folded.text(a).equals(Folded.text(b));
  }

  private Account account(List<Claim> group) {
    Balance<Meaning> balance = new Balance<>(shelf, Meaning::fits);
    for (Claim claim : group) {
      String value = claim.unit() == null ? claim.value() : claim.value() + " " + claim.unit();
      claim.evidence().forEach(e -> balance.add(Meaning.of(claim), value, e));
    }
    Claim first = group.get(0);
    return balance
        .account(first.relation(), first.subject())
        .orElseThrow(() -> new IllegalStateException("claims without evidence"));
  }

  /** What a value means when it is compared. */
  private record Meaning(@Nullable Quantity quantity) {
    static Meaning of(Claim claim) {
      return new Meaning(Quantity.of(claim.value()));
    }

    boolean fits(Meaning other) {
      return quantity == null || other.quantity == null || quantity.compatible(other.quantity);
    }
  }
}
