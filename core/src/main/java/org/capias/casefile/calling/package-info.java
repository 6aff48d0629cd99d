/**
 * What a person is called: one name in all stories.
 *
 * <p>Takes the readings and the story of each document; gives the one name under which encounters,
 * warrants, claims, accounts and the timeline have somebody. The articles' own spellings stand in
 * their words.
 */
@NullMarked
package org.capias.casefile.calling;

import org.jspecify.annotations.NullMarked;
