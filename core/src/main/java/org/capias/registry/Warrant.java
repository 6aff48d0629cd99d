package org.capias.registry;

import java.util.List;
import org.capias.model.Label;
import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A warrant of arrest or what stands for one. Its dates are five different things and each may be
 * absent: <em>issued</em> by the judges, <em>transmitted</em> to states (only a request makes a
 * duty), <em>public</em>, <em>executed</em> by surrender to the court, <em>ended</em> by a decision
 * of the court. Death alone ends no warrant (Rome Statute Art. 58(4)); a person who has been
 * surrendered is with the court and need not be arrested, though his warrant has not ended.
 *
 * @param id {@code vladimir-putin-1}; applications and summonses end in {@code -application} and
 *     {@code -summons}
 * @param court id of a {@link Tribunal}
 * @param situation id of a {@link Situation}
 * @param caseNumber the court's number, or null
 * @param issued null for an application, which is no warrant
 * @param transmitted when a request went to all states parties; null: not known. Requests to single
 *     states are {@link Request}s
 * @param publicSince first day on which the public could know of it, or null
 * @param executed day of surrender to the court, or null
 * @param ended day from which the court's decision took its effect away, or null
 * @param endReason {@code deceased}, {@code acquitted}, {@code vacated} …, or null
 * @param article70 whether it is about offences against the administration of justice, where
 *     national law governs cooperation
 */
public record Warrant(
    String id,
    String person,
    String court,
    Kind kind,
    String situation,
    @Nullable String caseNumber,
    @Nullable PartialDate issued,
    @Nullable PartialDate transmitted,
    @Nullable PartialDate publicSince,
    @Nullable PartialDate executed,
    @Nullable PartialDate ended,
    @Nullable String endReason,
    List<String> crimes,
    boolean article70,
    Status status,
    @Nullable PartialDate statusDate,
    Origin origin) {
  public Warrant {
    crimes = List.copyOf(crimes);
  }

  /** What sort of instrument; only a warrant and an indictment ask for arrest. */
  public enum Kind implements Label {
    WARRANT("warrant"),
    INDICTMENT("indictment"),
    SUMMONS("summons"),
    APPLICATION("application");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }

  /** How things stood when the registry was closed. */
  public enum Status implements Label {
    /** Not surrendered to the court; a state may hold the person all the same ({@link Custody}). */
    AT_LARGE("at-large"),
    /** With the court. */
    IN_CUSTODY("in-custody"),
    CONVICTED("convicted"),
    ACQUITTED("acquitted"),
    /** Dead, without a decision that ends the warrant. */
    DECEASED("deceased"),
    TERMINATED("terminated"),
    APPLICATION("application"),
    APPLICATION_WITHDRAWN("application-withdrawn");

    private final String label;

    Status(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }

  /** Whether it asks states to arrest: a summons or an application does not. */
  public boolean asksForArrest() {
    return kind == Kind.WARRANT || kind == Kind.INDICTMENT;
  }
}
