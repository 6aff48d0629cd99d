package org.capias.archive.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.capias.model.Correction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Case files, corrections and marks; the first two follow the archive, which keeps them. */
final class CaseShelf {
  private final Handle handle;

  CaseShelf(Writing writing) {
    this.handle = writing.handle();
  }

  /** The new one for the old one of that name. */
  int save(SavedCase file) {
    handle.execute("DELETE FROM case_files WHERE name = ?", file.name());
    handle.execute(
        "INSERT INTO case_files (name, change, registry, json) VALUES (?, ?, ?, ?)",
        file.name(),
        Queries.number(handle, "SELECT change FROM clock"),
        file.registry(),
        file.json());
    PreparedBatch documents =
        handle.prepareBatch(
            "INSERT INTO case_documents (case_file, position, document) VALUES (?, ?, ?)");
    for (int i = 0; i < file.documents().size(); i++) {
      documents.add(file.name(), i, file.documents().get(i));
    }
    return documents.size() == 0 ? 0 : documents.execute().length;
  }

  int drop(String name) {
    return handle.execute("DELETE FROM case_files WHERE name = ?", name);
  }

  int forget(String correction) {
    return handle.execute("DELETE FROM corrections WHERE id = ?", correction);
  }

  int correct(List<Correction> corrections) {
    int done = 0;
    for (Correction correction : corrections) {
      done +=
          handle.execute(
              "INSERT INTO corrections (number, id, action, made_by, json)"
                  + " SELECT COALESCE(MAX(number), 0) + 1, CAST(? AS TEXT), CAST(? AS TEXT),"
                  + " CAST(? AS TEXT), CAST(? AS TEXT) FROM corrections HAVING NOT EXISTS"
                  + " (SELECT 1 FROM corrections c WHERE c.id = CAST(? AS TEXT))",
              correction.id(),
              correction.action().label(),
              correction.who(),
              RecordJson.write(correction, Set.of()),
              correction.id());
    }
    return done;
  }

  int mark(String name, String value) {
    return handle.execute(
        "INSERT INTO marks (name, value) VALUES (?, ?)"
            + " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        name,
        value);
  }

  static String mark(Handle handle, String name) {
    return handle
        .createQuery("SELECT value FROM marks WHERE name = ?")
        .bind(0, name)
        .mapTo(String.class)
        .findOne()
        .orElse("");
  }

  static Optional<SavedCase> find(Handle handle, String name) {
    List<String> documents =
        handle
            .createQuery(
                "SELECT document FROM case_documents WHERE case_file = ? ORDER BY position")
            .bind(0, name)
            .mapTo(String.class)
            .list();
    return handle
        .createQuery("SELECT registry, json FROM case_files WHERE name = ?")
        .bind(0, name)
        .map(
            (row, context) ->
                new SavedCase(name, row.getString("registry"), documents, row.getString("json")))
        .findOne();
  }

  static List<String> names(Handle handle) {
    return handle.createQuery("SELECT name FROM case_files").mapTo(String.class).stream()
        .sorted()
        .toList();
  }

  static List<String> with(Handle handle, String document) {
    return handle
        .createQuery("SELECT DISTINCT case_file FROM case_documents WHERE document = ?")
        .bind(0, document)
        .mapTo(String.class)
        .stream()
        .sorted()
        .toList();
  }

  static List<Correction> corrections(Handle handle) {
    return handle
        .createQuery("SELECT json FROM corrections ORDER BY number")
        .mapTo(String.class)
        .map(Rows::correction)
        .list();
  }
}
