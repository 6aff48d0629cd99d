package org.capias.bench;

import static java.util.Comparator.naturalOrder;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.capias.casefile.CaseFiles;
import org.capias.model.CaseFile;
import org.capias.model.Document;
import org.capias.model.Reading;
import org.capias.reading.Reader;
import org.capias.registry.Registry;

/**
 * What many articles in one case file cost: processor seconds of reading them and of making the
 * record, per article, and the memory they need. A warm-up comes first, so that Java's compiler is
 * not counted; run it with {@code CAPIAS_OPTS=-Xmx1500m} to see that so much suffices.
 *
 * <p>Processor time is the process's own with all its threads, so it says more than the clock where
 * others use the machine.
 */
final class CaseScale {
  private static final int WARM = 1_500;
  private static final int BATCH = 1_000;
  private static final int LATER = 25;
  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private CaseScale() {}

  static void run(List<String> texts, List<Integer> counts, PrintStream out) {
    Registry registry = Registry.load();
    Reader reader = Reader.with(registry);
    MadeNews news = new MadeNews(registry, texts);
    measure(news, reader, registry, WARM);
    out.println(
        "articles | stories | reading, CPU s | case file, CPU s | CPU ms/article | live MB");
    for (int count : counts) {
      out.println(measure(news, reader, registry, count));
    }
  }

  /** Writes articles as files, to be given to {@code capias read}. */
  static void write(Path folder, List<String> texts, int count) throws IOException {
    if (Files.exists(folder)) {
      throw new IOException("exists already, " + folder + ", name a new folder");
    }
    int written = 0;
    for (Document document : new MadeNews(Registry.load(), texts).articles(count)) {
      Path file = folder.resolve(written++ / 1_000 + "/" + document.source().replace('/', '-'));
      Files.createDirectories(file.getParent());
      String header =
          "Title: %s\nOutlet: %s\nPublished: %s\n\n"
              .formatted(document.title(), document.outlet(), document.published());
      Files.writeString(file, header + document.text().substring(document.bodyStart()));
    }
  }

  /**
   * Stories kept in a folder that grows by days, as an archive does: so many made articles of
   * twenty years, unread but for their words, in order of their days and a thousand at a time. At
   * each of the counts some more, of days spread over all that is there, each in a run of its own.
   */
  static void stories(Path folder, List<Integer> counts, PrintStream out) throws IOException {
    if (Files.exists(folder)) {
      throw new IOException("exists already, " + folder + ", name a new folder");
    }
    int most = counts.get(counts.size() - 1);
    List<Document> all = new ArrayList<>(new MadeNews(Registry.load(), List.of()).articles(most));
    all.sort(Comparator.comparing(Document::published, Comparator.nullsLast(naturalOrder())));
    out.println("documents | built, CPU ms each | one more, CPU ms: median | most | of the first");
    Map<Integer, List<Document>> kept = new LinkedHashMap<>();
    Set<Document> held = new HashSet<>();
    for (int count : counts) {
      List<Document> later = new ArrayList<>();
      for (int i = 1; i <= LATER; i++) {
        int at = (int) ((long) count * i / (LATER + 1)) + kept.size();
        if (held.add(all.get(at))) {
          later.add(all.get(at));
        }
      }
      kept.put(count, later);
    }
    int from = 0;
    double first = 0;
    for (Map.Entry<Integer, List<Document>> stage : kept.entrySet()) {
      int count = stage.getKey();
      List<Document> later = stage.getValue();
      List<Document> now = new ArrayList<>(all.subList(from, count));
      now.removeAll(held);
      long start = MACHINE.getProcessCpuTime();
      for (int i = 0; i < now.size(); i += BATCH) {
        List<Document> batch = now.subList(i, Math.min(i + BATCH, now.size()));
        CaseFiles.continued(folder, batch.stream().map(CaseScale::unread).toList());
      }
      double built = (MACHINE.getProcessCpuTime() - start) / 1e6 / now.size();
      List<Double> each = new ArrayList<>();
      for (Document one : later) {
        long before = MACHINE.getProcessCpuTime();
        CaseFiles.continued(folder, List.of(unread(one)));
        each.add((MACHINE.getProcessCpuTime() - before) / 1e6);
      }
      each.sort(naturalOrder());
      double median = each.get(each.size() / 2);
      first = from == 0 ? median : first;
      out.printf(
          Locale.ROOT,
          "%d | %.1f | %.0f | %.0f | %.2f%n",
          count,
          built,
          median,
          each.get(each.size() - 1),
          median / first);
      from = count;
    }
  }

  private static Reading unread(Document document) {
    return new Reading(
        document, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of());
  }

  private static String measure(MadeNews news, Reader reader, Registry registry, int count) {
    List<Document> documents = news.articles(count);
    long start = MACHINE.getProcessCpuTime();
    List<Reading> readings = new ArrayList<>(count);
    documents.forEach(document -> readings.add(reader.read(document)));
    long read = MACHINE.getProcessCpuTime();
    CaseFile file = CaseFiles.of(readings, List.of(), registry);
    long made = MACHINE.getProcessCpuTime();
    for (int i = 0; i < 2; i++) {
      System.gc();
    }
    long live = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    return String.format(
        Locale.ROOT,
        "%8d | %7d | %14.2f | %16.2f | %14.2f | %7.0f",
        count,
        file.documents().stream().map(CaseFile.Source::story).distinct().count(),
        (read - start) / 1e9,
        (made - read) / 1e9,
        (made - start) / 1e6 / count,
        live / 1e6);
  }
}
