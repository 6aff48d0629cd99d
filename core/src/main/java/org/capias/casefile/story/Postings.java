package org.capias.casefile.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Which of the texts met so far have a term, the last one first, so that who asks for the texts
 * from a place on does not walk through those before it; and the sums of the products of weights
 * that are the cosines of a new text with them. Numbers in arrays: there are millions.
 */
final class Postings {
  private int[] terms = new int[1 << 12];

  /** Of each cell of the table the last posting, one above its place; 0 for none. */
  private int[] heads = new int[terms.length];

  private int used;

  private int[] texts = new int[1 << 12];
  private float[] weights = new float[texts.length];
  private int[] before = new int[texts.length];
  private int postings;

  private double[] sums = new double[64];
  private int[] met = new int[64];
  private int count;

  /** Not taken in yet: for few questions that is not worth its while. */
  private final List<Waiting> waiting = new ArrayList<>();

  private record Waiting(int text, Outline outline) {}

  private int last = -1;
  private boolean inOrder = true;
  private int asked;

  /** Asked so few times, texts are compared one by one. */
  private static final int FEW = 4;

  void add(int text, Outline outline) {
    waiting.add(new Waiting(text, outline));
    inOrder &= text > last;
    last = text;
    if (text >= sums.length) {
      sums = Arrays.copyOf(sums, Math.max(2 * sums.length, text + 1));
    }
  }

  private void take(int text, Outline outline) {
    for (int i = 0; i < outline.terms().length; i++) {
      if (2 * used >= terms.length) {
        grow();
      }
      if (postings == texts.length) {
        texts = Arrays.copyOf(texts, 2 * postings);
        weights = Arrays.copyOf(weights, 2 * postings);
        before = Arrays.copyOf(before, 2 * postings);
      }
      int cell = cell(outline.terms()[i]);
      if (heads[cell] == 0) {
        terms[cell] = outline.terms()[i];
        used++;
      }
      texts[postings] = text;
      weights[postings] = outline.weights()[i];
      before[postings] = heads[cell];
      heads[cell] = ++postings;
    }
  }

  /**
   * Computes the cosine with each text from that place on; gives how many have any. Where texts did
   * not come in the order of their places, with all of them.
   */
  int compare(Outline outline, int place, IntConsumer each) {
    int from = inOrder ? place : 0;
    if (asked++ >= FEW) {
      waiting.forEach(one -> take(one.text(), one.outline()));
      waiting.clear();
    }
    for (Waiting one : waiting) {
      if (one.text() >= from) {
        sums[one.text()] = product(outline, one.outline());
        if (sums[one.text()] != 0) {
          meet(one.text());
        }
      }
    }
    for (int i = 0; i < outline.terms().length; i++) {
      double weight = outline.weights()[i];
      int next = heads[cell(outline.terms()[i])];
      while (next != 0 && texts[next - 1] >= from) {
        int text = texts[next - 1];
        if (sums[text] == 0) {
          meet(text);
        }
        sums[text] += weight * weights[next - 1];
        next = before[next - 1];
      }
    }
    int all = count;
    for (int i = 0; i < all; i++) {
      each.accept(met[i]);
      sums[met[i]] = 0;
    }
    count = 0;
    return all;
  }

  private void meet(int text) {
    if (count == met.length) {
      met = Arrays.copyOf(met, 2 * count);
    }
    met[count++] = text;
  }

  /** The same sum, in the same order of terms. */
  private static double product(Outline one, Outline other) {
    double sum = 0;
    for (int i = 0, j = 0; i < one.terms().length && j < other.terms().length; ) {
      int a = one.terms()[i];
      int b = other.terms()[j];
      if (a == b) {
        double weight = one.weights()[i];
        sum += weight * other.weights()[j];
      }
      i += a <= b ? 1 : 0;
      j += b <= a ? 1 : 0;
    }
    return sum;
  }

  /** While texts are compared: the cosine with this one. */
  double cosine(int text) {
    return sums[text];
  }

  private int cell(int term) {
    int cell = (term * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(terms.length - 1);
    while (heads[cell] != 0 && terms[cell] != term) {
      cell = (cell + 1) & (terms.length - 1);
    }
    return cell;
  }

  private void grow() {
    int[] oldTerms = terms;
    int[] oldHeads = heads;
    terms = new int[2 * oldTerms.length];
    heads = new int[terms.length];
    for (int i = 0; i < oldTerms.length; i++) {
      if (oldHeads[i] != 0) {
        int cell = cell(oldTerms[i]);
        terms[cell] = oldTerms[i];
        heads[cell] = oldHeads[i];
      }
    }
  }
}
