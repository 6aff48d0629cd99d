package org.capias.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;

/** {@code tools/verify/Verify.java}, compiled by itself and run where nothing of ours is known. */
final class SmallVerifier {
  static final Path SOURCE =
      Path.of("").toAbsolutePath().getParent().resolve("tools/verify/Verify.java");

  private final Constructor<?> make;
  private final Method run;

  /** Compiles it into this folder. */
  SmallVerifier(Path classes) {
    int exit =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", classes.toString(), SOURCE.toString());
    assertThat(exit).isZero();
    try {
      ClassLoader loader =
          new URLClassLoader(
              new URL[] {classes.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
      Class<?> verifier = loader.loadClass("Verify");
      make = verifier.getDeclaredConstructor();
      make.setAccessible(true);
      run = verifier.getDeclaredMethod("run", Path.class, PrintStream.class);
      run.setAccessible(true);
    } catch (IOException | ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** All that it says. */
  String says(Path given) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      int exit =
          (Integer) run.invoke(make.newInstance(), given, new PrintStream(out, true, "UTF-8"));
      String said = out.toString(StandardCharsets.UTF_8).strip();
      assertThat(exit).isEqualTo(said.endsWith("SOUND") && !said.contains("NOT SOUND") ? 0 : 1);
      return said;
    } catch (ReflectiveOperationException | IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Its last line: {@code SOUND}, or what is not. */
  String verify(Path given) {
    String said = says(given);
    int last = said.lastIndexOf("NOT SOUND");
    return said.substring(last >= 0 ? last : said.lastIndexOf('\n') + 1);
  }

  /** Lines of code: what is neither empty nor a comment of its own lines. */
  static long lines() throws IOException {
    return Files.readAllLines(SOURCE).stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.matches("(/\\*|\\*|//).*"))
        .count();
  }
}
