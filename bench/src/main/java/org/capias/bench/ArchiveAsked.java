package org.capias.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.capias.archive.search.Search;
import org.capias.archive.store.Store;

/**
 * Questions to what archive-scale has made, each the first to an index just opened, in processes
 * that are started as {@code ./capias} starts them, with its class archive where it was built
 * beside {@code bench/run}: first all of them in one process, several times, then each as the first
 * of a process of its own, where Java has compiled nothing. A question is timed from asking to
 * answer; what the process and the opening take is told beside it or not at all.
 */
final class ArchiveAsked {
  private static final int TOGETHER = 5;
  private static final int ALONE = 3;
  private static final List<String> AS_LAUNCHED =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xmx1g");
  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private ArchiveAsked() {}

  /** From a word of one article in a thousand to everything, by what they are. */
  static Map<String, String> questions() {
    String often = Articles.word(3);
    String common = Articles.word(60);
    String some = Articles.word(1_500);
    Map<String, String> questions = new LinkedHashMap<>();
    questions.put("a rare word", Articles.word(60_000));
    questions.put("a word of 3 %", some);
    questions.put("a word of 53 %", common);
    questions.put("a word of all", often);
    questions.put("two of these", often + " " + common);
    questions.put("a phrase of two words that nearly every article has", phrase(5, 9));
    questions.put("a phrase of such a word and one of 15 %", phrase(5, 350));
    questions.put("a phrase of two words of 15 %", phrase(340, 350));
    questions.put("a beginning with thousands of words", some.substring(0, 4) + "*");
    questions.put("a word, a year and a language", some + " date:2012 language:fr");
    questions.put("a person", "person:wanted-7");
    questions.put("everything", "");
    return questions;
  }

  private static String phrase(int first, int second) {
    return '"' + Articles.word(first) + ' ' + Articles.word(second) + '"';
  }

  /** Asks in other processes and tells the medians. */
  static void run(Path folder, PrintStream out) throws IOException {
    Map<String, List<double[]>> together = new LinkedHashMap<>();
    List<String> java = java(archived());
    child(java, folder, "", together);
    if (together.isEmpty()) { // the class archive is of another build
      java = java(List.of());
    }
    together.clear(); // what the first one read from the disk is in memory now
    out.println(java.contains("-Xshare:auto") ? "with the class archive" : "no class archive");
    for (int i = 0; i < TOGETHER; i++) {
      child(java, folder, "", together);
    }
    Map<String, List<double[]>> alone = new LinkedHashMap<>();
    for (int i = 0; i < ALONE; i++) {
      for (String name : questions().keySet()) {
        child(java, folder, name, alone);
      }
    }
    out.println(
        "| question | found | first of its process, ms (processor) | of an index just opened, ms"
            + " (processor) | least | asked again, ms |");
    out.println("|---|---|---|---|---|---|");
    together.forEach(
        (name, asked) -> {
          List<double[]> first = alone.getOrDefault(name, List.of());
          out.printf(
              Locale.ROOT,
              "| %s | %,.0f | %.0f (%.0f) | %.0f (%.0f) | %.0f | %.0f |%n",
              name,
              asked.get(0)[0],
              median(first, 1),
              median(first, 2),
              median(asked, 1),
              median(asked, 2),
              asked.stream().mapToDouble(each -> each[1]).min().orElse(0),
              median(asked, 3));
        });
  }

  private static double median(List<double[]> asked, int column) {
    return asked.isEmpty()
        ? Double.NaN
        : asked.stream().map(each -> each[column]).sorted().toList().get(asked.size() / 2);
  }

  private static List<String> java(List<String> archived) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(AS_LAUNCHED);
    command.addAll(archived);
    if (archived.isEmpty()) {
      command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    }
    command.add(ArchiveAsked.class.getName());
    return command;
  }

  /** What the launcher has built beside the jar of this program, or nothing. */
  private static List<String> archived() throws IOException {
    String here = System.getProperty("java.class.path");
    Path app = Path.of(here).toAbsolutePath().resolveSibling("../app").normalize();
    Path jar = app.resolve("capias.jar");
    if (here.contains(File.pathSeparator) || !Files.exists(jar)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(app)) {
      return files
          .filter(file -> file.toString().endsWith(".jsa"))
          .findFirst()
          .map(
              file ->
                  List.of(
                      "-Xshare:auto",
                      "-XX:SharedArchiveFile=" + file,
                      "-Xlog:disable",
                      "-cp",
                      jar + File.pathSeparator + here))
          .orElse(List.of());
    }
  }

  private static void child(
      List<String> java, Path folder, String name, Map<String, List<double[]>> into)
      throws IOException {
    List<String> command = new ArrayList<>(java);
    command.addAll(List.of(folder.toString(), name));
    Process child =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] parts = line.split("\t", -1);
        double[] told = new double[parts.length - 1];
        for (int i = 0; i < told.length; i++) {
          told[i] = Double.parseDouble(parts[i + 1]);
        }
        into.computeIfAbsent(parts[0], any -> new ArrayList<>()).add(told);
      }
    }
  }

  /**
   * FOLDER NAME: asks the question of that name, or all; a line for each: name, found, wall ms,
   * processor ms, wall ms when asked again.
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path folder = Path.of(args[0]);
    questions()
        .forEach(
            (name, query) -> {
              if (args[1].isEmpty() || args[1].equals(name)) {
                out.println(name + ask(folder, query));
              }
            });
  }

  private static String ask(Path folder, String query) {
    try (Store store = Store.in(folder);
        Search search = Search.once(folder, store)) {
      long cpu = MACHINE.getProcessCpuTime();
      long first = System.nanoTime();
      int found = search.find(Search.Request.of(query)).total();
      double wall = (System.nanoTime() - first) / 1e6;
      double processor = (MACHINE.getProcessCpuTime() - cpu) / 1e6;
      long second = System.nanoTime();
      search.find(Search.Request.of(query));
      double again = (System.nanoTime() - second) / 1e6;
      return String.format(Locale.ROOT, "\t%d\t%.2f\t%.2f\t%.2f", found, wall, processor, again);
    }
  }
}
