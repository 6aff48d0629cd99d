package org.capias.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.capias.archive.search.Search;
import org.capias.archive.store.Store;
import org.capias.archive.store.Store.Item;
import org.capias.model.Document;

/**
 * How store and index bear many documents: the rate of adding in twenty stages, and after each
 * doubling the time to open and to search. Beside each stage stands, in the same minute on the same
 * disk, a bare JDBC batch of the same texts into one table; beside the searches a scan of the
 * texts.
 *
 * <p>Processor time is the process's own with all its threads, so it says more than the clock where
 * others use the machine.
 */
final class ArchiveScale {
  private static final int BATCH = 1_000;
  private static final int STAGES = 20;
  private static final int FOLLOWED = 10;
  private static final int RUNS = 5;
  private static final int WARM = 10_000;
  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final Path folder;
  private final PrintStream out;
  private final Articles articles = new Articles();

  /** Rows of the tables that are told at the end. */
  private final List<String> stages = new ArrayList<>();

  private final List<String> searches = new ArrayList<>();

  private ArchiveScale(Path folder, PrintStream out) {
    this.folder = folder;
    this.out = out;
  }

  static void run(Path folder, int documents, PrintStream out) throws IOException {
    if (Files.exists(folder)) {
      throw new IOException("exists already, " + folder + ", name a new folder");
    }
    try {
      // Java's compiler at work would make the first stage, to which all are compared, a slow one.
      Path warm = Files.createDirectories(folder.resolve("warm"));
      new ArchiveScale(warm, out).add(documents, WARM);
      new ArchiveScale(folder, out).run(documents);
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  /** Wall and processor seconds since it was made. */
  private static final class Watch {
    private final long wall = System.nanoTime();
    private final long cpu = MACHINE.getProcessCpuTime();

    double wall() {
      return (System.nanoTime() - wall) / 1e9;
    }

    double cpu() {
      return (MACHINE.getProcessCpuTime() - cpu) / 1e9;
    }
  }

  private void run(int documents) throws IOException, SQLException {
    int stage = Math.max(BATCH, documents / STAGES);
    out.println("documents | per s | per CPU s | bare JDBC per s | per CPU s | CPU ratio");
    int next = stage;
    double first = 0;
    try (Connection bare = bare()) {
      for (int done = 0; done < documents; done += stage) {
        double[] rate = add(done, stage);
        double[] peer = bareBatches(bare, done, Math.min(stage, 5 * BATCH));
        first = first == 0 ? rate[1] : first;
        line(
            "%9d | %6.0f | %6.0f (%.2f of the first) | %6.0f | %6.0f | %.3f",
            done + stage, rate[0], rate[1], rate[1] / first, peer[0], peer[1], rate[1] / peer[1]);
        String opened = "–";
        if (done + stage >= next || done + stage >= documents) {
          opened = search(done + stage);
          next *= 2;
        }
        stages.add(
            format(
                "| %,d | %,.0f | %,.0f | %.2f | %,.0f | %s |",
                done + stage, rate[0], rate[1], rate[1] / first, peer[1], opened));
      }
    }
    scan();
    line("store %.2f GB, index %.2f GB", size("store.sqlite"), size("index"));
    out.println(
        "\n| documents | added a second | per processor second | of the first stage | bare JDBC"
            + " batch per processor second | opened: ms (processor ms) |\n|---|---|---|---|---|---|");
    stages.forEach(out::println);
    out.println(
        "\n| documents | question | found | median, ms (processor) | the first time, ms |"
            + "\n|---|---|---|---|---|");
    searches.forEach(out::println);
  }

  /** Documents a second, by the clock and by the processor; making the texts is not counted. */
  private double[] add(int from, int count) {
    double wall = 0;
    double cpu = 0;
    try (Store store = Store.in(folder);
        Search search = Search.open(folder, store)) {
      for (int done = 0; done < count; done += BATCH) {
        List<Item> items = new ArrayList<>();
        for (int i = from + done; i < from + done + BATCH; i++) {
          Document document = articles.document(i);
          items.add(
              Item.of(document)
                  .from(new Store.Capture("urn:made:" + i, document.source()))
                  .read(articles.reading(document, i), "made"));
        }
        Watch watch = new Watch();
        store.add(items);
        if ((done / BATCH + 1) % FOLLOWED == 0 || done + BATCH >= count) {
          search.follow();
        }
        wall += watch.wall();
        cpu += watch.cpu();
      }
      Watch end = new Watch();
      search.close(); // waits for merges
      return new double[] {count / (wall + end.wall()), count / (cpu + end.cpu())};
    }
  }

  private Connection bare() throws SQLException {
    Connection bare = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("bare.sqlite"));
    try (var statement = bare.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA synchronous = NORMAL");
      statement.execute("CREATE TABLE bare (id TEXT PRIMARY KEY, text TEXT NOT NULL)");
    }
    bare.setAutoCommit(false);
    return bare;
  }

  private double[] bareBatches(Connection bare, int from, int count) throws SQLException {
    double wall = 0;
    double cpu = 0;
    for (int done = 0; done < count; done += BATCH) {
      List<Document> some = new ArrayList<>();
      for (int i = from + done; i < from + done + BATCH; i++) {
        some.add(articles.document(i));
      }
      Watch watch = new Watch();
      try (PreparedStatement insert = bare.prepareStatement("INSERT INTO bare VALUES (?, ?)")) {
        for (Document document : some) {
          insert.setString(1, document.id());
          insert.setString(2, document.text());
          insert.addBatch();
        }
        insert.executeBatch();
        bare.commit();
      }
      wall += watch.wall();
      cpu += watch.cpu();
    }
    return new double[] {count / wall, count / cpu};
  }

  /** Gives what opening took. */
  private String search(int documents) {
    Watch opening = new Watch();
    try (Store store = Store.in(folder);
        Search search = Search.open(folder, store)) {
      String opened = format("%.0f (%.0f)", opening.wall() * 1000, opening.cpu() * 1000);
      line("%9d | opened in ms (processor): %s", documents, opened);
      for (Map.Entry<String, String> question : ArchiveAsked.questions().entrySet()) {
        Search.Request asked = Search.Request.of(question.getValue());
        Watch cold = new Watch();
        int total = search.find(asked).total();
        double firstTime = cold.wall() * 1000;
        List<Double> wall = new ArrayList<>();
        List<Double> cpu = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
          Watch watch = new Watch();
          search.find(asked);
          wall.add(watch.wall() * 1000);
          cpu.add(watch.cpu() * 1000);
        }
        String row =
            format(
                "| %,d | %s | %,d | %.0f (%.0f) | %.0f |",
                documents, question.getKey(), total, median(wall), median(cpu), firstTime);
        searches.add(row);
        out.println(row);
      }
      return opened;
    }
  }

  /** What it costs to look into every text. */
  private void scan() throws SQLException {
    try (Connection link =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("store.sqlite"));
        PreparedStatement scan =
            link.prepareStatement("SELECT COUNT(*) FROM texts WHERE instr(text, ?) > 0")) {
      scan.setString(1, " " + Articles.word(60_000) + " ");
      Watch watch = new Watch();
      try (ResultSet row = scan.executeQuery()) {
        row.next();
        line(
            "scan of all texts for the rare word: %d found, %.0f ms, %.0f ms CPU",
            row.getInt(1), watch.wall() * 1000, watch.cpu() * 1000);
      }
    }
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private double size(String name) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(name))) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum()
          / 1e9;
    }
  }

  private void line(String format, Object... values) {
    out.println(format(format, values));
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
