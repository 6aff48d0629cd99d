package org.capias.archive;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.capias.intake.Intake;

/**
 * A process that adds to an archive until somebody kills it, and prints each item once it is
 * acknowledged. Now and then it offers what is there already, saves a case, deletes something.
 */
final class CrashChild {
  private CrashChild() {}

  public static void main(String[] args) {
    long seed = Long.parseLong(args[1]);
    Random random = new Random(seed);
    Archive.Hand hand = new Archive.Hand("child", "capias test", InstantSource.system());
    List<Archive.Item> mine = new ArrayList<>();
    try (Archive archive = Archive.open(Path.of(args[0]), hand, 20_000)) {
      say("open");
      for (int i = 0; ; i++) {
        List<Intake.Capture> captures = new ArrayList<>();
        for (int n = random.nextInt(4); n >= 0; n--) {
          String name = random.nextInt(5) == 0 ? "shared" : seed + "-" + i + "-" + n;
          captures.add(
              Fixtures.file(name, "text " + name + " " + "x".repeat(random.nextInt(9000))));
        }
        if (random.nextInt(3) == 0 && !mine.isEmpty()) {
          captures.add(archive.capture(mine.get(mine.size() - 1)));
        }
        for (Archive.Added added : archive.add(captures)) {
          say("has " + added.item().payload() + " " + added.item().target());
          mine.add(added.item());
        }
        if (random.nextInt(20) == 0) {
          Archive.Item item = mine.remove(mine.size() - 1);
          mine.removeIf(one -> one.number() == item.number());
          say("deleting " + item.number());
          archive.delete(List.of(item), "test");
          say("deleted " + item.number());
        }
        if (random.nextInt(15) == 0) {
          archive.keepCase("case-" + seed, Fixtures.bytes("{}"), Fixtures.bytes("page"), List.of());
        }
      }
    }
  }

  @SuppressWarnings("SystemOut")
  private static void say(String words) {
    System.out.println(words);
    System.out.flush();
  }
}
