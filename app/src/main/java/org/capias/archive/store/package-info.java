/**
 * What is derived from the captures, where it can be found again: documents with their texts,
 * readings by the version of the reader that made them, case files, corrections. Takes documents
 * and readings of {@code org.capias.model}; gives them back as they were, in the order in which
 * they came, with a log of changes that the search index follows; forgets the pages themselves,
 * which the archive keeps. In one SQLite file, or in PostgreSQL where a team shares it, by the same
 * SQL.
 */
@NullMarked
package org.capias.archive.store;

import org.jspecify.annotations.NullMarked;
