package org.capias.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files of {@code src/test/resources/zoo}, each written for a test. */
final class Zoo {
  private Zoo() {}

  static byte[] bytes(String name) {
    try (InputStream in = Zoo.class.getResourceAsStream("/zoo/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("no such file in the zoo: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
