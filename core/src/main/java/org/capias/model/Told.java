package org.capias.model;

/**
 * A value together with the words that told it.
 *
 * @param value what the text says
 * @param evidence where it says so
 * @param rule name of the reading rule that saw it, for {@code --explain}
 */
public record Told<T>(T value, Evidence evidence, String rule) {}
