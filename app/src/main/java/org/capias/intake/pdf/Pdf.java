package org.capias.intake.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.capias.intake.limit.Patience;
import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a PDF's text layer.
 *
 * @param text the pages' words, paragraphs parted by an empty line; empty without a text layer
 * @param pages where in the text each page begins, in code points
 * @param created the day that the file was made, which is not when its words were published
 * @param remarks reservations, one clause each
 */
public record Pdf(
    String text,
    List<Integer> pages,
    @Nullable String title,
    @Nullable String author,
    @Nullable PartialDate created,
    List<String> remarks) {

  /** More pages are no article; the rest is told, not read. */
  static final int MOST_PAGES = 500;

  /** More characters neither. */
  static final int MOST_CHARACTERS = 4 << 20;

  /**
   * Reads a file.
   *
   * @throws IOException when it cannot be read; the message says why, in one clause
   */
  public static Pdf read(byte[] bytes) throws IOException {
    try (PDDocument pdf =
        Loader.loadPDF(new Heeding(bytes), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      return read(pdf);
    } catch (InvalidPasswordException e) {
      throw new IOException("PDF is locked with a password", e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new IOException("PDF cannot be read", e);
    } catch (OutOfMemoryError e) {
      // A few kilobytes of PDF can ask for gigabytes; what it asked for is free again here.
      throw new IOException("PDF asks for more memory than there is", e);
    }
  }

  private static Pdf read(PDDocument pdf) throws IOException {
    PDFTextStripper stripper = new HeedingStripper();
    stripper.setLineSeparator("\n");
    stripper.setParagraphEnd("\n");
    List<String> remarks = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int codePoints = 0;
    int pages = pdf.getNumberOfPages();
    for (int page = 1; page <= Math.min(pages, MOST_PAGES); page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      StringWriter words = new StringWriter();
      stripper.writeText(pdf, words);
      String joined = Lines.joined(words.toString());
      if (text.length() + joined.length() > MOST_CHARACTERS) {
        remarks.add("read only to page " + (page - 1) + " of " + pages);
        break;
      }
      if (!text.isEmpty() && !joined.isEmpty()) {
        text.append("\n\n");
        codePoints += 2;
      }
      starts.add(codePoints);
      text.append(joined);
      codePoints += joined.codePointCount(0, joined.length());
    }
    if (pages > MOST_PAGES) {
      remarks.add("read only to page " + MOST_PAGES + " of " + pages);
    }
    PDDocumentInformation told = pdf.getDocumentInformation();
    return new Pdf(
        text.toString(),
        List.copyOf(starts),
        title(told.getTitle()),
        present(told.getAuthor()),
        day(told.getCreationDate()),
        List.copyOf(remarks));
  }

  /** The file's bytes, until nobody waits for them any more. */
  private static final class Heeding extends RandomAccessReadBuffer {
    Heeding(byte[] bytes) {
      super(bytes);
    }

    @Override
    public int read() throws IOException {
      Patience.heed();
      return super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      Patience.heed();
      return super.read(bytes, offset, length);
    }
  }

  /** A few forms that show each other can ask for more operators than a year has time for. */
  private static final class HeedingStripper extends PDFTextStripper {
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      Patience.heed();
      super.processOperator(operator, operands);
    }
  }

  /** A title; not the name of the file that it was made from. */
  private static @Nullable String title(@Nullable String told) {
    String title = present(told);
    String lower = title == null ? "" : title.toLowerCase(Locale.ROOT);
    boolean file = lower.matches(".*\\.(docx?|pdf|indd|qxd|rtf|odt|pages|pptx?|xlsx?)$");
    return file || lower.startsWith("microsoft word") || lower.equals("untitled") ? null : title;
  }

  private static @Nullable String present(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static @Nullable PartialDate day(@Nullable Calendar time) {
    if (time == null) {
      return null;
    }
    int year = time.toInstant().atZone(ZoneOffset.UTC).getYear();
    return year < 1990 || year > 9999
        ? null
        : PartialDate.of(time.toInstant().atZone(time.getTimeZone().toZoneId()).toLocalDate());
  }
}
