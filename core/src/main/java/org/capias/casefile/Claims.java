package org.capias.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.capias.model.Account;
import org.capias.model.Claim;
import org.capias.model.Reading;

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
      Balance<Meaning> balance = new Balance<>(shelf, Meaning::fits);
      for (Claim claim : group) {
        String value = claim.unit() == null ? claim.value() : claim.value() + " " + claim.unit();
        claim.evidence().forEach(e -> balance.add(Meaning.of(claim), value, e));
      }
      Claim first = group.get(0);
      balance.account(first.relation(), first.subject()).ifPresent(accounts::add);
    }
    return accounts;
  }

  private static String key(Claim claim) {
    Quantity quantity = Quantity.of(claim.value());
    String kind = quantity != null ? "#" : Folded.text(claim.value());
    String unit = claim.unit() == null ? "" : Folded.text(claim.unit());
    return String.join(
        "|",
        Folded.text(claim.subject()),
        Folded.text(claim.relation()),
        unit,
        claim.asOf() == null ? "" : claim.asOf().toString(),
        kind);
  }

  /** What a value means when it is compared. */
  private record Meaning(@org.jspecify.annotations.Nullable Quantity quantity) {
    static Meaning of(Claim claim) {
      return new Meaning(Quantity.of(claim.value()));
    }

    boolean fits(Meaning other) {
      return quantity == null || other.quantity == null || quantity.compatible(other.quantity);
    }
  }
}
