package org.capias.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one document says, each item with its words, in text order. Derived data: a newer reader may
 * make it again from the same document.
 *
 * @param document what was read
 * @param particulars what is told, in whatever words, on things that all reports come to; not part
 *     of a case file, which compares them
 * @param noise stretches that are not article (navigation, captions, sign-up lines): kept in the
 *     text, yielding nothing
 * @param dates every temporal expression that resolves to a date
 * @param unclaimed how many figures and dates were left without a claim because it is not sure what
 *     they are said of; null where claims were not read
 */
public record Reading(
    Document document,
    List<ToldEncounter> encounters,
    List<Statement> statements,
    List<Claim> claims,
    List<ToldWarrant> warrants,
    List<Agreement> agreements,
    List<Told<PartialDate>> dates,
    List<Evidence> noise,
    List<Problem> problems,
    List<Particular> particulars,
    @Nullable Integer unclaimed) {
  public Reading {
    encounters = List.copyOf(encounters);
    statements = List.copyOf(statements);
    claims = List.copyOf(claims);
    warrants = List.copyOf(warrants);
    agreements = List.copyOf(agreements);
    dates = List.copyOf(dates);
    noise = List.copyOf(noise);
    problems = List.copyOf(problems);
    particulars = List.copyOf(particulars);
  }

  /** Where it is not known what was left out. */
  public Reading(
      Document document,
      List<ToldEncounter> encounters,
      List<Statement> statements,
      List<Claim> claims,
      List<ToldWarrant> warrants,
      List<Agreement> agreements,
      List<Told<PartialDate>> dates,
      List<Evidence> noise,
      List<Problem> problems,
      List<Particular> particulars) {
    this(
        document,
        encounters,
        statements,
        claims,
        warrants,
        agreements,
        dates,
        noise,
        problems,
        particulars,
        null);
  }

  /** Without particulars. */
  public Reading(
      Document document,
      List<ToldEncounter> encounters,
      List<Statement> statements,
      List<Claim> claims,
      List<ToldWarrant> warrants,
      List<Agreement> agreements,
      List<Told<PartialDate>> dates,
      List<Evidence> noise,
      List<Problem> problems) {
    this(
        document,
        encounters,
        statements,
        claims,
        warrants,
        agreements,
        dates,
        noise,
        problems,
        List.of());
  }

  /** The same with these particulars. */
  public Reading with(List<Particular> told) {
    return new Reading(
        document,
        encounters,
        statements,
        claims,
        warrants,
        agreements,
        dates,
        noise,
        problems,
        told,
        unclaimed);
  }
}
