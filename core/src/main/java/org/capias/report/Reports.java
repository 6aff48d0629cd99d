package org.capias.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.capias.model.CaseFile;
import org.capias.model.Determination;
import org.capias.registry.Registry;
import org.capias.report.pages.JtecasefileGenerated;
import org.capias.report.pages.JteindexGenerated;
import org.capias.report.view.Footnotes;
import org.capias.report.view.Page;

/**
 * Records as something to read.
 *
 * <pre>{@code
 * Reports.json(caseFile, out);                       // capias.casefile/1
 * Reports.text(caseFile, out, 100, false);           // for a terminal of 100 columns, no colours
 * Reports.html(caseFile, out);                       // one self-contained page
 * Reports.json(determination, out);                  // capias.determination/1
 * }</pre>
 *
 * <p>Writers are flushed and left open. What a writer refuses is thrown as {@link
 * java.io.UncheckedIOException}. Stateless and safe for use by many threads.
 */
public final class Reports {
  private Reports() {}

  /** Where a report of several files goes. */
  public interface Folder {
    /** A new file of this name, in UTF-8; the report closes it. */
    Writer file(String name) throws IOException;
  }

  /** The case file as indented JSON. */
  public static void json(CaseFile file, Writer out) {
    Json.write(out, true, json -> new CaseFileJson(json).write(file));
  }

  /** The determination as indented JSON. */
  public static void json(Determination determination, Writer out) {
    Json.write(out, true, json -> new DeterminationJson(json).write(determination));
  }

  /** The determination as one line of JSON, for batches. */
  public static void jsonLine(Determination determination, Writer out) {
    Json.write(out, false, json -> new DeterminationJson(json).write(determination));
  }

  /** The case file as entities of FollowTheMoney, one line of JSON each. */
  public static void ftm(CaseFile file, Writer out) {
    FtmLines.write(file, out);
  }

  /** The case file as Web Annotations, one JSON-LD document. */
  public static void annotations(CaseFile file, Writer out) {
    WebAnnotations.write(file, out);
  }

  /** The case file as CSV tables with a {@code datapackage.json} that describes them. */
  public static void tables(CaseFile file, Folder folder) {
    DataPackage.write(file, folder);
  }

  /** The planned trips of the case file as an iCalendar. */
  public static void calendar(CaseFile file, Writer out) {
    Calendar.write(file, out);
  }

  /**
   * The encounters of the case file as GeoJSON.
   *
   * @param registry has the points that stand for states and cities
   */
  public static void geoJson(CaseFile file, Registry registry, Writer out) {
    GeoJson.write(file, registry, out);
  }

  /** The case file as Markdown for a brief. */
  public static void markdown(CaseFile file, Writer out) {
    CaseFileMarkdown.write(Page.inWords(file), out);
  }

  /**
   * The case file as text, wrapped at {@code columns} (60 to 120).
   *
   * @param colours whether the reader's terminal shows ANSI colours
   */
  public static void text(CaseFile file, Writer out, int columns, boolean colours) {
    new CaseFileText(new Layout(out, columns, colours)).write(Page.inWords(file));
  }

  /** The determination as text, in the same manner. */
  public static void text(Determination determination, Writer out, int columns, boolean colours) {
    new DeterminationText(new Layout(out, columns, colours)).write(determination);
  }

  /**
   * The case file as one HTML page that needs nothing else: style and source texts are in it, there
   * is no script, and every citation leads to the marked words and back.
   */
  public static void html(CaseFile file, Writer out) {
    html(file, file, out);
  }

  private static void html(CaseFile file, CaseFile whole, Writer out) {
    Page page = Page.of(file, whole);
    JtecasefileGenerated.render(new PageOutput(out), null, page, new Footnotes(page));
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The case file as pages: {@code casefile.html}, and where it tells several stories a page for
   * each, {@code casefile-s1.html} and so on, to which the first one leads.
   */
  public static void pages(CaseFile file, Folder folder) {
    List<CaseFile> stories = Stories.of(file);
    try {
      try (Writer out = folder.file("casefile.html")) {
        if (stories.size() > 1) {
          JteindexGenerated.render(new PageOutput(out), null, Page.of(file));
        } else {
          html(file, out);
        }
      }
      for (CaseFile story : stories.size() > 1 ? stories : List.<CaseFile>of()) {
        try (Writer out = folder.file("casefile-" + story.documents().get(0).story() + ".html")) {
          html(story, file, out);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
