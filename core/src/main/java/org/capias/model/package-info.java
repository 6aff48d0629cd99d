/**
 * The nouns of Capias as records and sealed types: documents, evidence, people, states, dates, encounters,
 * statements, claims, case files. Takes checked values, gives immutable ones, forgets nothing; it knows no
 * other package.
 */
@NullMarked
package org.capias.model;

import org.jspecify.annotations.NullMarked;
