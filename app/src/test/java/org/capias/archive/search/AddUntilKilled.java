package org.capias.archive.search;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.capias.archive.store.Store;
import org.capias.archive.store.Store.Item;

/** Adds documents and tells how many the store has acknowledged, until somebody kills it. */
final class AddUntilKilled {
  static final int BATCH = 7;

  private AddUntilKilled() {}

  public static void main(String[] args) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    Path folder = Path.of(args[0]);
    try (Store store = Store.in(folder);
        Search search = Search.open(folder, store)) {
      for (int i = Integer.parseInt(args[1]); ; i += BATCH) {
        List<Item> items =
            IntStream.range(i, i + BATCH).mapToObj(n -> Item.of(Shelf.text(text(n)))).toList();
        store.add(items);
        out.println(i + BATCH);
        if (i % 3 == 0) {
          search.follow();
        }
      }
    }
  }

  static String text(int number) {
    return "halberd " + number + " " + "and a pike ".repeat(number % 50);
  }
}
