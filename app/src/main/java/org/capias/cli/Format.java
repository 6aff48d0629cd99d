package org.capias.cli;

/** Forms of what the registry knows. */
enum Format {
  TEXT,
  JSON
}
