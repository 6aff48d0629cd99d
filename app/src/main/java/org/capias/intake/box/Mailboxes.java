package org.capias.intake.box;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Pattern;
import org.capias.intake.Intake;

/**
 * Letters of a mailbox. A letter begins behind a line {@code From sender date}; lines of a letter
 * that begin so are written {@code >From}, and stay so: the bytes are kept as they are.
 */
final class Mailboxes {
  private static final Pattern POSTMARK =
      Pattern.compile("^From \\S.{0,200}\\d{4}.{0,12}$", Pattern.DOTALL);

  /** No line of a letter is longer (RFC 5322 says 998). */
  private static final int LINE = 1 << 20;

  private final URI file;
  private final String source;
  private final Instant now;
  private final Sink sink;
  private final ByteArrayOutputStream letter = new ByteArrayOutputStream();
  private int count;
  private boolean tooLong;

  Mailboxes(URI file, String source, Instant now, Sink sink) {
    this.file = file;
    this.source = source;
    this.now = now;
    this.sink = sink;
  }

  void read(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean blank = true;
    for (int b = in.read(); b >= 0; b = in.read()) {
      line.write(b);
      if (b == '\n' || line.size() >= LINE) {
        blank = line(line.toByteArray(), blank);
        line.reset();
      }
    }
    if (line.size() > 0) {
      line(line.toByteArray(), blank);
    }
    close();
  }

  /** Takes one line; whether it is blank. */
  private boolean line(byte[] line, boolean afterBlank) {
    if (afterBlank
        && Box.starts(line, "From ")
        && POSTMARK.matcher(new String(line, StandardCharsets.ISO_8859_1).strip()).matches()) {
      close();
      count++;
      return false;
    }
    if (letter.size() + line.length > Box.LIMIT) {
      tooLong = true;
    } else {
      letter.writeBytes(line);
    }
    return line.length == 1 || line.length == 2 && line[0] == '\r';
  }

  private void close() {
    String name = source + "!/" + count;
    if (tooLong) {
      sink.refuse(name, "letter of more than " + (Box.LIMIT >> 20) + " MB", "leave it out");
    } else if (letter.size() > 2) {
      sink.take(
          Intake.Capture.ofFile(
              Addresses.inside(file, String.valueOf(count)), now, letter.toByteArray(), name));
    }
    letter.reset();
    tooLong = false;
  }
}
