package org.capias.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.capias.model.Document;
import org.capias.model.PartialDate;
import org.capias.model.Problem;
import org.capias.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Captures and pages as bytes, for the way into another process and back: each value behind a mark
 * that says whether there is one. Strings go as their UTF-16 units, so that nothing is lost of a
 * text with half a surrogate pair. Both ends are the same program, so there are no versions.
 */
final class Wire {
  private Wire() {}

  /** Writes values one behind another. */
  static final class Out {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    byte[] bytes() {
      return bytes.toByteArray();
    }

    Out number(long value) {
      try {
        out.writeLong(value);
        return this;
      } catch (IOException e) {
        throw new UncheckedIOException(e); // memory takes all
      }
    }

    Out bytes(byte @Nullable [] value) {
      number(value == null ? -1 : value.length);
      if (value != null) {
        bytes.writeBytes(value);
      }
      return this;
    }

    Out text(@Nullable String value) {
      return bytes(value == null ? null : Wire.units(value));
    }

    Out any(@Nullable Object value) {
      return text(value == null ? null : value.toString());
    }

    Out capture(Intake.Capture capture) {
      any(capture.target());
      number(capture.time().getEpochSecond()).number(capture.time().getNano());
      bytes(capture.requestHead()).bytes(capture.responseHead()).bytes(capture.payload());
      text(capture.contentType()).text(capture.charset()).text(capture.source());
      return any(capture.led());
    }

    Out row(Metadata.Row row) {
      text(row.url()).text(row.outlet()).text(row.title()).text(row.author());
      return any(row.published());
    }

    /** The entity only where it is not the payload, which whoever asked has. */
    Out page(Intake.Page page, byte[] payload) {
      bytes(Arrays.equals(page.entity(), payload) ? null : page.entity());
      any(page.charset()).number(page.extracts().size());
      page.extracts().forEach(this::extract);
      number(page.problems().size());
      for (Problem problem : page.problems()) {
        text(problem.document()).text(problem.severity().name()).text(problem.message());
      }
      return this;
    }

    private void extract(Intake.Extract extract) {
      Document told = extract.document();
      text(told.id()).text(told.source()).text(told.text()).number(told.bodyStart());
      text(told.title()).text(told.outlet()).text(told.author()).any(told.published());
      text(told.url()).text(told.language());
      any(extract.offsets()).number(extract.start()).number(extract.end());
      number(extract.details().size());
      extract.details().forEach((key, value) -> text(key).text(value));
    }
  }

  /** Reads them in the same order. What does not fit is an {@link UncheckedIOException}. */
  static final class In {
    private final DataInputStream in;
    private final int length;

    In(byte[] bytes) {
      this.in = new DataInputStream(new ByteArrayInputStream(bytes));
      this.length = bytes.length;
    }

    long number() {
      try {
        return in.readLong();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    int small() {
      return Math.toIntExact(number());
    }

    byte @Nullable [] maybeBytes() {
      int size = small();
      if (size < 0) {
        return null;
      }
      try {
        byte[] value = in.readNBytes(Math.min(size, length));
        if (value.length < size) {
          throw new IOException("cut off");
        }
        return value;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    byte[] bytes() {
      byte[] value = maybeBytes();
      return value == null ? new byte[0] : value;
    }

    @Nullable String maybe() {
      byte[] value = maybeBytes();
      return value == null ? null : Wire.text(value);
    }

    String text() {
      return Wire.text(bytes());
    }

    Intake.Capture capture() {
      URI target = URI.create(text());
      Instant time = Instant.ofEpochSecond(number(), number());
      byte[] request = maybeBytes();
      byte[] response = maybeBytes();
      byte[] payload = bytes();
      String type = maybe();
      String charset = maybe();
      String source = text();
      String led = maybe();
      return new Intake.Capture(
          target,
          time,
          request,
          response,
          payload,
          type,
          charset,
          source,
          led == null ? null : URI.create(led));
    }

    Metadata.Row row() {
      return new Metadata.Row(maybe(), maybe(), maybe(), maybe(), day());
    }

    private @Nullable PartialDate day() {
      String day = maybe();
      return day == null ? null : PartialDate.parse(day);
    }

    Intake.Page page(byte[] payload) {
      byte[] entity = maybeBytes();
      String charset = maybe();
      List<Intake.Extract> extracts = new ArrayList<>();
      for (int i = small(); i > 0; i--) {
        extracts.add(extract());
      }
      List<Problem> problems = new ArrayList<>();
      for (int i = small(); i > 0; i--) {
        problems.add(new Problem(maybe(), Severity.valueOf(text()), text()));
      }
      return new Intake.Page(
          entity == null ? payload : entity,
          charset == null ? null : Charset.forName(charset),
          extracts,
          problems);
    }

    private Intake.Extract extract() {
      Document document =
          new Document(
              text(), text(), text(), small(), maybe(), maybe(), maybe(), day(), maybe(), maybe());
      Offsets offsets = Offsets.parse(text());
      int start = small();
      int end = small();
      Map<String, String> details = new LinkedHashMap<>();
      for (int i = small(); i > 0; i--) {
        details.put(text(), text());
      }
      return new Intake.Extract(document, offsets, start, end, details);
    }
  }

  private static byte[] units(String value) {
    byte[] units = new byte[value.length() * 2];
    for (int i = 0; i < value.length(); i++) {
      units[2 * i] = (byte) (value.charAt(i) >> 8);
      units[2 * i + 1] = (byte) value.charAt(i);
    }
    return units;
  }

  private static String text(byte[] units) {
    char[] text = new char[units.length / 2];
    for (int i = 0; i < text.length; i++) {
      text[i] = (char) (units[2 * i] << 8 | units[2 * i + 1] & 0xff);
    }
    return new String(text);
  }
}
