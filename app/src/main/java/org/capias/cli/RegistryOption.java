package org.capias.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.capias.registry.Registry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * {@code --registry DIR}, a {@code @Mixin} for every command that asks the registry. Tables that
 * cannot be used end the command before it answers anything.
 */
final class RegistryOption {
  @Option(
      names = "--registry",
      paramLabel = "DIR",
      description = "Lay the tables of this folder over the registry that Capias brings.")
  private @Nullable Path folder;

  Registry load() {
    if (folder == null) {
      return Registry.load();
    }
    if (!Files.isDirectory(folder)) {
      throw new UsageException(
          "no such folder", "at " + folder, "give --registry a folder of registry tables");
    }
    try {
      return Registry.load(folder);
    } catch (RuntimeException e) { // flawed tables or an unreadable file; the message says which
      throw new UsageException(
          "this registry cannot be used: " + e.getMessage(),
          "in " + folder,
          "mend it or leave --registry out");
    }
  }
}
