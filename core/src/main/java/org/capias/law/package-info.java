/**
 * Who was bound to do what. Takes the registry and a question (person, state, day, presence), gives
 * a determination with its reasons, forgets nothing that it asked.
 */
@NullMarked
package org.capias.law;

import org.jspecify.annotations.NullMarked;
