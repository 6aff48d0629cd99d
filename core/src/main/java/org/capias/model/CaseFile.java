package org.capias.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Many documents as one record; printed as {@code capias.casefile/1}.
 *
 * @param registryVersion version of the registry that was used
 * @param registrySha256 its hash, so that the same answer can be had again
 * @param documents in the order of their ids' first story, then publication, then source
 * @param timeline by date
 */
public record CaseFile(
    String registryVersion,
    String registrySha256,
    List<Source> documents,
    List<Encounter> encounters,
    List<Statement> statements,
    List<Claim> claims,
    List<ToldWarrant> warrants,
    List<Agreement> agreements,
    List<Account> accounts,
    List<TimelineEntry> timeline,
    List<Problem> problems) {
  public CaseFile {
    documents = List.copyOf(documents);
    encounters = List.copyOf(encounters);
    statements = List.copyOf(statements);
    claims = List.copyOf(claims);
    warrants = List.copyOf(warrants);
    agreements = List.copyOf(agreements);
    accounts = List.copyOf(accounts);
    timeline = List.copyOf(timeline);
    problems = List.copyOf(problems);
  }

  /**
   * A document in its case file.
   *
   * @param copyOf id of the document that this one copies, or null
   * @param story id of the story it tells, {@code s1} …
   * @param unclaimed figures and dates of it that were left without a claim because it is not sure
   *     what they are said of, or null where that was not counted
   */
  public record Source(
      Document document, @Nullable String copyOf, String story, @Nullable Integer unclaimed) {
    /** A document of which it is not known what was left out. */
    public Source(Document document, @Nullable String copyOf, String story) {
      this(document, copyOf, story, null);
    }
  }

  /** The same case file with other encounters (the law's answers filled in). */
  public CaseFile withEncounters(List<Encounter> changed) {
    return new CaseFile(
        registryVersion,
        registrySha256,
        documents,
        changed,
        statements,
        claims,
        warrants,
        agreements,
        accounts,
        timeline,
        problems);
  }
}
