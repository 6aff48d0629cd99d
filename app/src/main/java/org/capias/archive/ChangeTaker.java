package org.capias.archive;

/**
 * Who follows an archive: takes what came or went since a mark, in the order of the log. What came
 * and went since comes twice, gone both times.
 */
public interface ChangeTaker {
  /** An item was added, or deleted: then it says so. */
  void item(Archive.Item item);

  /** A version of a case file was saved, or taken away. */
  void caseFile(KeptCase saved, boolean gone);

  /** Something was put right; where that is gone its line is empty. */
  void correction(KeptCorrection correction, boolean gone);
}
