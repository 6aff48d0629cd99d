package org.capias.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The Merkle tree over the log, for whoever wants a proof or a time stamp. */
final class Sealing {
  private final Room room;

  Sealing(Room room) {
    this.room = room;
  }

  private Merkle tree() throws IOException {
    Merkle tree = new Merkle();
    room.custody().each(0, line -> tree.add(Entry.canonical(line.entry().line())));
    return tree;
  }

  Proof proof(long number) {
    try {
      Entry entry = room.index().find("number", Long.toString(number));
      if (entry == null) {
        throw new ArchiveException("no entry " + number, Custody.FILE, "'archive list' names them");
      }
      Merkle tree = tree();
      HexFormat hex = HexFormat.of();
      List<String> path = tree.path((int) number).stream().map(hex::formatHex).toList();
      return new Proof(entry.line(), number, tree.size(), path, hex.formatHex(tree.root()));
    } catch (IOException e) {
      throw room.damaged(e);
    }
  }

  /** Seals the log as it is and has the seal stamped. */
  Stamp stamp(String authority, UnaryOperator<byte[]> asking) {
    try {
      Merkle tree = tree();
      Map<String, @Nullable Object> seal = new LinkedHashMap<>();
      seal.put("size", (long) tree.size());
      seal.put("root", HexFormat.of().formatHex(tree.root()));
      Entry sealed = room.keeper().log("sealed", seal);
      byte[] answer = asking.apply(TimeStamps.request(sealed.hash()));
      TimeStamps.Said said = TimeStamps.read(answer, sealed.hash());
      Path folder = Files.createDirectories(room.folder().resolve(TimeStamps.FOLDER));
      String name = TimeStamps.FOLDER + "/" + sealed.number() + ".tsr";
      Disk.put(folder.resolve(sealed.number() + ".tsr"), answer);
      Map<String, @Nullable Object> facts = new LinkedHashMap<>();
      facts.put("sealed", sealed.number());
      facts.put("head", sealed.hash());
      facts.put("stamped", said.time().toString());
      facts.put("signer", said.signer());
      facts.put("authority", authority);
      facts.put("token", name);
      facts.put("sha256", Sha256.hex(answer));
      room.keeper().log("stamped", facts);
      return new Stamp(sealed.number(), sealed.hash(), said.time(), said.signer(), name);
    } catch (IOException e) {
      throw new ArchiveException(
          "no time stamp (" + e.getMessage() + ")", authority, "ask another authority", e);
    }
  }
}
