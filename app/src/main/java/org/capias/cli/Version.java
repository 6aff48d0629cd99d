package org.capias.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.capias.registry.Registry;
import picocli.CommandLine.IVersionProvider;

/**
 * What {@code --version} says: version, commit, registry, Java. The build writes the first two into
 * a resource.
 */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    Properties built = built();
    Registry registry = Registry.load();
    return new String[] {
      "capias " + built.getProperty("version"),
      "commit " + built.getProperty("commit"),
      "registry "
          + registry.version()
          + ", complete until "
          + registry.completeUntil()
          + ", sha256 "
          + registry.sha256(),
      "java " + System.getProperty("java.version")
    };
  }

  /** As the custody log of an archive names it. */
  static String inOneLine() {
    Properties built = built();
    return "capias " + built.getProperty("version") + " (" + built.getProperty("commit") + ")";
  }

  /** As servers are told it. */
  static String ofProgram() {
    return built().getProperty("version", "unknown");
  }

  private static Properties built() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      if (in == null) {
        throw new IllegalStateException(
            "version.properties is missing beside " + Version.class.getName());
      }
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
