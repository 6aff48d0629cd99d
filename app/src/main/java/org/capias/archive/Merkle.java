package org.capias.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The Merkle tree over the entries of a log, hashed as RFC 6962 (2.1) has it: a leaf is SHA-256 of
 * a zero byte and the entry's canonical bytes, a node is SHA-256 of a one byte and its two halves,
 * the left half as large as a power of two allows. With the path of an entry anybody can compute
 * the root and needs none of the other entries.
 *
 * <p>Built leaf by leaf; it holds 32 bytes for each.
 */
final class Merkle {
  private static final byte[] LEAF = {0};
  private static final byte[] NODE = {1};

  /** Subtrees of this size are computed once. */
  private static final int BIG = 256;

  private final Map<List<Integer>, byte[]> roots = new HashMap<>();
  private final List<byte[]> leaves = new ArrayList<>();

  void add(byte[] canonical) {
    leaves.add(leaf(canonical));
  }

  static byte[] leaf(byte[] canonical) {
    return Sha256.of(LEAF, canonical);
  }

  int size() {
    return leaves.size();
  }

  byte[] root() {
    return leaves.isEmpty() ? Sha256.of() : root(0, leaves.size());
  }

  private byte[] root(int from, int to) {
    if (to - from == 1) {
      return leaves.get(from);
    }
    byte[] known = to - from >= BIG ? roots.get(List.of(from, to)) : null;
    if (known != null) {
      return known;
    }
    int middle = from + split(to - from);
    byte[] root = Sha256.of(NODE, root(from, middle), root(middle, to));
    if (to - from >= BIG) {
      roots.put(List.of(from, to), root);
    }
    return root;
  }

  /** The neighbours on the way up from a leaf, the nearest first. */
  List<byte[]> path(int leaf) {
    return path(leaf, leaves.size());
  }

  /** The same in the tree as it was when it had {@code size} leaves. */
  List<byte[]> path(int leaf, int size) {
    List<byte[]> path = new ArrayList<>();
    path(leaf, 0, size, path);
    return path;
  }

  private void path(int leaf, int from, int to, List<byte[]> path) {
    if (to - from == 1) {
      return;
    }
    int middle = from + split(to - from);
    if (leaf < middle) {
      path(leaf, from, middle, path);
      path.add(root(middle, to));
    } else {
      path(leaf, middle, to, path);
      path.add(root(from, middle));
    }
  }

  /** The root that a leaf and its path lead to, in a tree of {@code size} leaves. */
  static byte[] rootOf(byte[] leafHash, long leaf, long size, List<byte[]> path) {
    return climb(leafHash, leaf, size, path, path.size());
  }

  private static byte[] climb(byte[] hash, long leaf, long size, List<byte[]> path, int used) {
    if (size <= 1 || used == 0) {
      if (size > 1 || used > 0) {
        throw new IllegalArgumentException("a path of the wrong length");
      }
      return hash;
    }
    long middle = Long.highestOneBit(size - 1);
    byte[] other = path.get(used - 1);
    return leaf < middle
        ? Sha256.of(NODE, climb(hash, leaf, middle, path, used - 1), other)
        : Sha256.of(NODE, other, climb(hash, leaf - middle, size - middle, path, used - 1));
  }

  private static int split(int size) {
    return Integer.highestOneBit(size - 1);
  }
}
