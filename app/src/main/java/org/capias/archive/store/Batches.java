package org.capias.archive.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The inserts of one list, sent together: documents before what refers to them. A fresh one for
 * each transaction.
 */
final class Batches {
  final PreparedBatch document;
  final PreparedBatch text;
  final PreparedBatch capture;
  final PreparedBatch change;

  Batches(Handle handle) {
    this.document =
        handle.prepareBatch(
            "INSERT INTO documents (number, id, source, url, title, outlet, author, published,"
                + " published_first, published_last, language, story, characters)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    this.text =
        handle.prepareBatch("INSERT INTO texts (document, body_start, text) VALUES (?, ?, ?)");
    this.capture =
        handle.prepareBatch(
            "INSERT INTO captures (record, document, target) VALUES (?, ?, ?)"
                + " ON CONFLICT (record, document) DO NOTHING");
    this.change =
        handle.prepareBatch("INSERT INTO changes (change, document, what) VALUES (?, ?, ?)");
  }

  void execute() {
    for (PreparedBatch batch : new PreparedBatch[] {document, text, capture, change}) {
      if (batch.size() > 0) {
        batch.execute();
      }
    }
  }
}
