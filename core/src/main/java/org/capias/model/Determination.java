package org.capias.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a state was bound to arrest and surrender a person on a day, and why; printed as {@code
 * capias.determination/1}. Duty, conduct, finding and referral stay four different things: this is
 * the duty, with the findings beside it.
 *
 * @param id the question's id in a batch, or null
 * @param person the registry's person
 * @param date the day asked about; coarser where every day in it has the same answer
 * @param presence on the territory, above it, or in transit under surrender
 * @param basis the strongest basis of the duty
 * @param reasons every rule asked, in order; the answer follows from them alone
 * @param views who holds what on a contested point
 * @param findings formal findings of the court on this encounter
 * @param next what may follow, with the article or Assembly procedure
 */
public record Determination(
    @Nullable String id,
    PersonRef person,
    StateRef state,
    PartialDate date,
    Presence presence,
    Answer answer,
    Basis basis,
    List<Reason> reasons,
    List<View> views,
    List<Objection> objections,
    List<Finding> findings,
    List<String> next) {
  public Determination {
    reasons = List.copyOf(reasons);
    views = List.copyOf(views);
    objections = List.copyOf(objections);
    findings = List.copyOf(findings);
    next = List.copyOf(next);
  }

  /**
   * One rule that was asked.
   *
   * @param rule its id, such as {@code party-on-date}
   * @param article instrument and article
   * @param because one sentence with the facts and dates
   * @param source URL or citation
   */
  public record Reason(String rule, String article, Holds holds, String because, String source) {}

  /** Who holds which view, on what authority. */
  public record View(String holder, String position, String authority, String source) {}

  /** An objection that states raise, and what the court made of it. */
  public record Objection(String raised, Disposition disposition, String authority) {}

  /**
   * A formal finding.
   *
   * @param date day of the decision, or null where the sources do not tell
   * @param document number of the decision, or null
   */
  public record Finding(
      @Nullable PartialDate date,
      String chamber,
      String finding,
      String referral,
      @Nullable String document,
      String source) {}
}
