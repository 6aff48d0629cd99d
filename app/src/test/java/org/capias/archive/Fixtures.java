package org.capias.archive;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.capias.intake.Intake;

/** Captures and hands for tests; the clock goes one second further each time it is asked. */
final class Fixtures {
  static final Instant START = Instant.parse("2026-01-05T10:00:00Z");

  private Fixtures() {}

  static Archive.Hand hand() {
    AtomicLong ticks = new AtomicLong();
    InstantSource clock = () -> START.plusSeconds(ticks.getAndIncrement());
    return new Archive.Hand("mira", "capias test", clock);
  }

  static Archive open(Path folder) {
    return Archive.open(folder, hand());
  }

  static Intake.Capture file(String name, String text) {
    return Intake.Capture.ofFile(
        URI.create("file:///articles/" + name), START, bytes(text), "articles/" + name);
  }

  static Intake.Capture page(String target, String html) {
    return page(target, "Content-Type: text/html; charset=utf-8\r\n", bytes(html));
  }

  static Intake.Capture page(String target, String fields, byte[] body) {
    URI uri = URI.create(target);
    return new Intake.Capture(
        uri,
        START,
        bytes("GET " + uri.getRawPath() + " HTTP/1.1\r\nHost: " + uri.getHost() + "\r\n\r\n"),
        bytes("HTTP/1.1 200 OK\r\n" + fields + "\r\n"),
        body,
        "text/html; charset=utf-8",
        "utf-8",
        target);
  }

  static Archive.Added add(Archive archive, Intake.Capture capture) {
    return archive.add(List.of(capture)).get(0);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
