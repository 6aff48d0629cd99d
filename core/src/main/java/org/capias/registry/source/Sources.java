package org.capias.registry.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.capias.registry.Flaw;
import org.capias.registry.FlawedException;

/**
 * Where tables come from: the file that the build packed, a folder of CSV files, or the one laid
 * over the other. Whatever is not sound is refused with every flaw named.
 */
public final class Sources {
  static final String PACKED = "registry.packed";

  private Sources() {}

  static Flaw flaw(Row row, String what, String todo) {
    return new Flaw(row.table().name() + ".csv", row.line(), what, todo);
  }

  /** The registry that this library was built with. */
  public static Tables bundled() {
    try (InputStream in = resource(PACKED)) {
      return Packed.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A user's folder laid over the bundled registry.
   *
   * @throws FlawedException naming every flaw of the folder
   */
  public static Tables under(Path overlay) {
    List<Flaw> flaws = new ArrayList<>();
    Tables merged = overlaid(overlay, flaws);
    if (!flaws.isEmpty()) {
      throw new FlawedException(flaws);
    }
    return merged;
  }

  /**
   * What is wrong with a folder: as a whole registry where it describes itself, else as overlay.
   */
  public static List<Flaw> check(Path folder) {
    List<Flaw> flaws = new ArrayList<>();
    if (isWhole(folder)) {
      whole(folder, flaws);
    } else {
      overlaid(folder, flaws);
    }
    return flaws.stream().sorted().toList();
  }

  /**
   * The tables of a folder, whole or laid over the bundled ones.
   *
   * @throws FlawedException naming every flaw of the folder
   */
  public static Tables of(Path folder) {
    List<Flaw> flaws = new ArrayList<>();
    Tables tables = isWhole(folder) ? whole(folder, flaws) : overlaid(folder, flaws);
    if (!flaws.isEmpty()) {
      throw new FlawedException(flaws);
    }
    return tables;
  }

  /** The columns that tell one row of a table from the others. */
  public static List<String> key(String table) {
    return bundledDescription().schema(table).key();
  }

  private static boolean isWhole(Path folder) {
    return Files.exists(folder.resolve(DataPackage.FILE));
  }

  private static DataPackage bundledDescription() {
    try (InputStream in = resource(DataPackage.FILE)) {
      return DataPackage.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Tables whole(Path folder, List<Flaw> flaws) {
    DataPackage described;
    try (InputStream in = Files.newInputStream(folder.resolve(DataPackage.FILE))) {
      described = DataPackage.read(in);
    } catch (IOException | RuntimeException e) {
      flaws.add(
          new Flaw(DataPackage.FILE, 0, "cannot be read (" + e.getMessage() + ")", "correct it"));
      return bundled();
    }
    Folder files = new Folder(folder, described, false);
    Map<String, Table> read = files.read();
    flaws.addAll(files.flaws());
    Tables tables =
        new Tables(described.version(), described.completeUntil(), hash(folder, ""), read);
    if (flaws.isEmpty()) {
      flaws.addAll(new CellCheck(described, tables, false).run());
    }
    if (flaws.isEmpty()) {
      flaws.addAll(new FactCheck(tables, false).run());
    }
    return tables;
  }

  private static Tables overlaid(Path folder, List<Flaw> flaws) {
    Tables bundled = bundled();
    if (!Files.isDirectory(folder)) {
      throw new UncheckedIOException(new NotDirectoryException(folder.toString()));
    }
    DataPackage described = bundledDescription();
    Folder files = new Folder(folder, described, true);
    Map<String, Table> over = files.read();
    flaws.addAll(files.flaws());
    if (over.isEmpty()) {
      flaws.add(
          new Flaw(
              folder.toString(),
              0,
              "no table of the registry is in this folder",
              "put people.csv, warrants.csv or another table there"));
    }
    Map<String, Table> merged = new LinkedHashMap<>(bundled.byName());
    over.forEach(
        (name, table) ->
            merged.put(name, bundled.table(name).under(table, described.schema(name).key())));
    Tables tables =
        new Tables(
            bundled.version() + "+overlay",
            bundled.completeUntil(),
            hash(folder, bundled.sha256()),
            merged);
    if (flaws.isEmpty()) {
      flaws.addAll(duplicates(over, described));
      flaws.addAll(new CellCheck(described, tables, true).run());
    }
    if (flaws.isEmpty()) {
      flaws.addAll(new FactCheck(tables, true).run());
    }
    return tables;
  }

  /** Two rows of one overlay with the same key: laying them over would lose one in silence. */
  private static List<Flaw> duplicates(Map<String, Table> over, DataPackage described) {
    List<Flaw> flaws = new ArrayList<>();
    for (Table table : over.values()) {
      Map<String, Row> seen = new LinkedHashMap<>();
      List<String> key = described.schema(table.name()).key();
      for (Row row : table.rows()) {
        Row other = seen.put(row.key(key), row);
        if (other != null) {
          flaws.add(
              Sources.flaw(
                  row,
                  "the same " + String.join(" and ", key) + " as line " + other.line(),
                  "correct one of them or take it away"));
        }
      }
    }
    return flaws;
  }

  /** Hash over names and bytes of the folder's tables, in the order of their names. */
  private static String hash(Path folder, String before) {
    try (Stream<Path> files = Files.list(folder)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(before.getBytes(StandardCharsets.UTF_8));
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".csv") || name.equals(DataPackage.FILE)) {
          digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
          digest.update(Files.readAllBytes(file));
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = Sources.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException(
          name + " is missing beside " + Sources.class.getName() + ": the build makes it");
    }
    return in;
  }
}
