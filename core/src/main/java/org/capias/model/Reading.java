package org.capias.model;

import java.util.List;

/**
 * What one document says, each item with its words, in text order. Derived data: a newer reader may
 * make it again from the same document.
 *
 * @param document what was read
 * @param noise stretches that are not article (navigation, captions, sign-up lines): kept in the
 *     text, yielding nothing
 * @param dates every temporal expression that resolves to a date
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
    List<Problem> problems) {
  public Reading {
    encounters = List.copyOf(encounters);
    statements = List.copyOf(statements);
    claims = List.copyOf(claims);
    warrants = List.copyOf(warrants);
    agreements = List.copyOf(agreements);
    dates = List.copyOf(dates);
    noise = List.copyOf(noise);
    problems = List.copyOf(problems);
  }
}
