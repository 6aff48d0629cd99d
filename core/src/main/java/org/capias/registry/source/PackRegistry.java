package org.capias.registry.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.capias.registry.Flaw;
import org.capias.registry.FlawedException;

/**
 * The step of the build that checks the registry's tables and packs them: {@code PackRegistry
 * FOLDER-OF-TABLES FOLDER-OF-CLASSES}. A flaw ends the build with its file and line.
 */
public final class PackRegistry {
  private PackRegistry() {}

  public static void main(String[] args) throws IOException {
    pack(Path.of(args[0]), Path.of(args[1]));
  }

  /**
   * Packs a folder of tables into {@code classes}.
   *
   * @throws FlawedException naming every flaw of the folder
   */
  static void pack(Path folder, Path classes) throws IOException {
    List<Flaw> flaws = new ArrayList<>();
    Tables tables = Sources.whole(folder, flaws);
    if (!flaws.isEmpty()) {
      throw new FlawedException(flaws);
    }
    Path target = classes.resolve(PackRegistry.class.getPackageName().replace('.', '/'));
    Files.createDirectories(target);
    Files.write(target.resolve(Sources.PACKED), Packed.write(tables));
    Files.copy(
        folder.resolve(DataPackage.FILE),
        target.resolve(DataPackage.FILE),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }
}
