package org.capias.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.capias.archive.Fixtures.add;
import static org.capias.archive.Fixtures.file;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProofTest {
  @TempDir Path folder;

  @Test
  void aLineAndItsPathLeadToTheRootThatVerificationTells() {
    Proof proof;
    try (Archive archive = Fixtures.open(folder)) {
      Archive.Item item = add(archive, file("one.txt", "text")).item();
      for (int i = 0; i < 20; i++) {
        add(archive, file(i + ".txt", "text"));
      }
      proof = archive.proof(item);
    }
    List<byte[]> path = proof.path().stream().map(HexFormat.of()::parseHex).toList();
    byte[] leaf = Merkle.leaf(Entry.canonical(proof.line()));
    byte[] root = Merkle.rootOf(leaf, proof.number(), proof.size(), path);
    assertThat(HexFormat.of().formatHex(root))
        .isEqualTo(proof.root())
        .isEqualTo(Archive.verify(folder, null).root());
  }
}
