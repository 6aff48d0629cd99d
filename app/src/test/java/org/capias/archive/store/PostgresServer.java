package org.capias.archive.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of Debian's package, started for the tests in a folder of its own and stopped
 * with them. One for all test classes; each test takes a database of its own.
 *
 * <p>Where the server's programs are not installed there is none, and the tests say so. {@code
 * CAPIAS_NEEDS_POSTGRESQL}, which the build server sets, makes that a failure.
 */
final class PostgresServer {
  private static final String USER = "capias";
  private static final Optional<PostgresServer> RUNNING = start();

  private final int port;
  private final AtomicInteger databases = new AtomicInteger();

  private PostgresServer(int port) {
    this.port = port;
  }

  static Optional<PostgresServer> running() {
    return RUNNING;
  }

  /** A new empty database. */
  String database() {
    String name = "t" + databases.incrementAndGet();
    try (Connection link = DriverManager.getConnection(url("postgres"));
        var statement = link.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return url(name);
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=" + USER;
  }

  private static Optional<PostgresServer> start() {
    Optional<Path> programs = programs();
    if (programs.isEmpty()) {
      if (System.getenv("CAPIAS_NEEDS_POSTGRESQL") != null) {
        throw new IllegalStateException(
            "no PostgreSQL server here, but CAPIAS_NEEDS_POSTGRESQL is set: install postgresql");
      }
      return Optional.empty();
    }
    try {
      return Optional.of(start(programs.get()));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException("PostgreSQL does not start", e);
    }
  }

  private static PostgresServer start(Path programs) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("capias-postgresql");
    Path data = Files.createDirectory(folder.resolve("data"));
    List<String> as = notAsRoot(folder, data);
    Path log = folder.resolve("log");
    int port = freePort();
    run(log, as, programs.resolve("initdb"), "-D", data, "-U", USER, "--auth=trust", "-E", "UTF8")
        .waitFor();
    Process server =
        run(
            log,
            as,
            programs.resolve("postgres"),
            "-D",
            data,
            "-k",
            folder,
            "-h",
            "127.0.0.1",
            "-p",
            port,
            "-F"); // a test's data need not survive a power cut
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(programs, as, data, folder)));
    PostgresServer made = new PostgresServer(port);
    for (int i = 0; i < 300; i++) {
      try (Connection link = DriverManager.getConnection(made.url("postgres"))) {
        return made;
      } catch (SQLException notYet) {
        if (!server.isAlive()) {
          break;
        }
        Thread.sleep(100);
      }
    }
    throw new IllegalStateException("PostgreSQL does not start: " + Files.readString(log));
  }

  /** PostgreSQL refuses to be run by root; then it is run by nobody, who gets the folders. */
  private static List<String> notAsRoot(Path... folders) throws IOException {
    if (!System.getProperty("user.name").equals("root")) {
      return List.of();
    }
    var nobody =
        FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
    for (Path folder : folders) {
      Files.setOwner(folder, nobody);
    }
    return List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups");
  }

  private static Process run(Path log, List<String> as, Object... words) throws IOException {
    List<String> command = new ArrayList<>(as);
    for (Object word : words) {
      command.add(word.toString());
    }
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.directory(log.getParent().toFile());
    return builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
  }

  private static void stop(Path programs, List<String> as, Path data, Path folder) {
    try {
      Path log = folder.resolve("log");
      run(log, as, programs.resolve("pg_ctl"), "-D", data, "stop", "-m", "immediate")
          .waitFor(20, TimeUnit.SECONDS);
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The folder with initdb and postgres: Debian's, the newest, or one of the PATH. */
  private static Optional<Path> programs() {
    List<Path> folders = new ArrayList<>();
    try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
      versions
          .sorted(Comparator.<Path>naturalOrder().reversed())
          .forEach(version -> folders.add(version.resolve("bin")));
    } catch (IOException none) {
      // Not Debian's package; the PATH may have it.
    }
    for (String folder : System.getenv("PATH").split(":")) {
      folders.add(Path.of(folder));
    }
    return folders.stream()
        .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
        .filter(folder -> Files.isExecutable(folder.resolve("postgres")))
        .findFirst();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
