package org.capias.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.capias.casefile.CaseFiles;
import org.capias.intake.limit.Patience;
import org.capias.law.Law;
import org.capias.model.CaseFile;
import org.capias.model.Correction;
import org.capias.model.Document;
import org.capias.model.Problem;
import org.capias.model.Reading;
import org.capias.model.Severity;
import org.capias.reading.Reader;
import org.capias.registry.Registry;

/** Documents read into one case file, with the law's answers. */
final class CaseMaking {
  /** A second thread that has no more than so many articles to read is not worth its start. */
  private static final int FEW = 20;

  private CaseMaking() {}

  static CaseFile of(
      List<Document> documents, List<Problem> problems, Registry registry, Console console) {
    return of(documents, problems, registry, console, Patience.USUAL, List.of());
  }

  static CaseFile of(
      List<Document> documents,
      List<Problem> problems,
      Registry registry,
      Console console,
      Patience patience,
      List<Correction> corrections) {
    return of(documents, problems, registry, console, patience, corrections, new StoriesOption());
  }

  /** The same, with the stories of earlier runs. */
  static CaseFile of(
      List<Document> documents,
      List<Problem> problems,
      Registry registry,
      Console console,
      Patience patience,
      List<Correction> corrections,
      StoriesOption stories) {
    List<Reading> readings = readings(documents, registry, console, patience);
    stories.add(readings, console);
    return withLaw(CaseFiles.of(readings, problems, registry, corrections), registry);
  }

  /**
   * The law's answers and the cases like each encounter. An encounter whose day nobody tells has no
   * answer; the report says so among what is not told, it is no problem of this run.
   */
  private static CaseFile withLaw(CaseFile file, Registry registry) {
    return file.encounters().isEmpty()
        ? file
        : file.withEncounters(Law.with(registry).over(file).encounters());
  }

  /** On all cores; in the order of the documents, whichever is done first. */
  private static List<Reading> readings(
      List<Document> documents, Registry registry, Console console, Patience patience) {
    List<Reading> readings = new ArrayList<>(documents.size());
    if (documents.isEmpty()) {
      return readings;
    }
    Reader reader = Reader.with(registry);
    int threads = Math.min(Runtime.getRuntime().availableProcessors(), documents.size() / FEW);
    if (threads < 2) {
      for (Document document : documents) {
        readings.add(read(reader, document, patience));
        console.progress(readings.size(), documents.size(), "articles read");
      }
      return readings;
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Reading>> waiting = new ArrayList<>(documents.size());
      documents.forEach(
          document -> waiting.add(pool.submit(() -> read(reader, document, patience))));
      for (Future<Reading> one : waiting) {
        readings.add(one.get());
        console.progress(readings.size(), documents.size(), "articles read");
      }
      return readings;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted, while reading, run it again", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("an error of Java while reading, see its cause", e);
    } finally {
      pool.shutdownNow();
    }
  }

  /** One article that the reader cannot bear costs that article and a line, not the whole run. */
  static Reading read(Reader reader, Document document, Patience patience) {
    try {
      return patience
          .waitFor(() -> reader.read(document))
          .orElseGet(
              () ->
                  unread(
                      document,
                      patience.whyNot(),
                      "give it longer with --time-limit, or leave it out"));
    } catch (RuntimeException e) {
      return unread(document, "not read", e + ": a defect of the reader, please report it");
    }
  }

  private static Reading unread(Document document, String what, String whatToDo) {
    String source = document.source();
    Problem problem = new Problem(source, Severity.ERROR, what + ", " + source + ", " + whatToDo);
    return new Reading(
        document,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(problem));
  }
}
