package org.capias.reading;

import org.capias.model.Evidence;

/**
 * Something that the reader took from a text, or left, and by which rule.
 *
 * @param what {@code encounter}, {@code statement}, {@code claim} or {@code warrant}
 * @param taken whether it was taken
 * @param item what it tells, in short
 * @param rule the rule that took it, or why it was left
 * @param words where it stands
 */
public record Explained(String what, boolean taken, String item, String rule, Evidence words) {}
