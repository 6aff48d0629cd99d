/**
 * Who was bound to do what. Takes the registry and a question (person, state, day, presence, and if
 * wanted the day of knowledge), gives a determination with its reasons, forgets nothing that it
 * asked.
 *
 * <p>The rules are data beside this package's classes, written to be read by lawyers ({@code
 * rules/README.md}); {@code docs/law.md} tells them with an example each. The classes are the
 * engine: {@link org.capias.law.Dossiers} gathers the facts of one person and one place, {@link
 * org.capias.law.PublicOn} narrows them to what was known on a day, the probes ({@link
 * org.capias.law.Probe}) hold one rule each against them, {@link org.capias.law.Conclusions} turns
 * their findings into a verdict, {@link org.capias.law.Determiner} puts views, objections, findings
 * and steps beside it. {@link org.capias.law.Law} is the door.
 */
@NullMarked
package org.capias.law;

import org.jspecify.annotations.NullMarked;
