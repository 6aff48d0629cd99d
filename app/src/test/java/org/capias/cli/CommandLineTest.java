package org.capias.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class CommandLineTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int capias(boolean colours, String... args) {
    return Main.run(new Console(new PrintWriter(out), new PrintWriter(err), colours, 100), args);
  }

  @Test
  void helpIsAnAnswerAndNamesTheExitCodes() {
    assertThat(capias(false, "--help")).isZero();
    assertThat(out.toString())
        .contains("Usage: capias", "done with problems")
        .doesNotContain("\u001b[");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void coloursAreForTerminals() {
    capias(true, "--help");
    assertThat(out.toString()).contains("\u001b[");
  }

  @Test
  void versionNamesVersionCommitAndJava() {
    assertThat(capias(false, "--version")).isZero();
    assertThat(out.toString().lines())
        .anyMatch(line -> line.matches("capias \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?"))
        .anyMatch(line -> line.matches("commit ([0-9a-f]{7,40}(-modified)?|unknown)"))
        .anyMatch(
            line -> line.matches("registry \\S+, complete until [0-9-]{10}, sha256 [0-9a-f]{64}"))
        .anyMatch(line -> line.startsWith("java "));
  }

  @Test
  void anUnknownCommandIsNamedAndSendsToHelp() {
    assertThat(capias(false, "raed")).isEqualTo(2);
    assertThat(err.toString())
        .startsWith("capias: unknown command 'raed', after 'capias', ")
        .endsWith("'capias --help' lists what it takes\n");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void noCommandIsAUsageError() {
    assertThat(capias(false)).isEqualTo(2);
    assertThat(err.toString()).startsWith("capias: no command given, ");
  }

  @Test
  void anUnknownOptionIsNamed() {
    assertThat(capias(false, "--colour")).isEqualTo(2);
    assertThat(err.toString()).startsWith("capias: unexpected '--colour', after 'capias', ");
  }

  @Test
  void aToldProblemMakesTheExitCodeOne() {
    Console console = new Console(new PrintWriter(out), new PrintWriter(err), false, 100);
    console.tell("empty file", "in a.txt", "give a file with text");
    assertThat(Main.run(console, "--version")).isEqualTo(1);
    assertThat(err.toString()).isEqualTo("capias: empty file, in a.txt, give a file with text\n");
  }

  @Test
  void everySubCommandExplainsItself() {
    for (Commands.Entry command : Commands.ALL) {
      assertThat(capias(false, command.name(), "--help")).as(command.name()).isZero();
      assertThat(out.toString()).contains("Usage: capias " + command.name());
    }
    assertThat(Commands.ALL.stream().map(Commands.Entry::name)).doesNotHaveDuplicates();
  }

  @Test
  void helpListsEachSubCommandInOneLine() {
    capias(false, "--help");
    for (Commands.Entry command : Commands.ALL) {
      assertThat(out.toString()).containsPattern("\n  " + command.name() + " +[A-Z].*\\.\n");
    }
  }

  @Test
  void progressIsOverwrittenOnATerminalAndAbsentInAPipe() {
    Console terminal = new Console(new PrintWriter(out), new PrintWriter(err), true, true, 100);
    terminal.progress(1, 2, "articles");
    terminal.tell("empty file", "in a.txt", "give a file with text");
    assertThat(err.toString()).startsWith("1 of 2 articles\r\u001b[Kcapias: empty file");
    err.getBuffer().setLength(0);
    new Console(new PrintWriter(out), new PrintWriter(err), true, 100).progress(1, 2, "articles");
    assertThat(err.toString()).isEmpty();
  }
}
