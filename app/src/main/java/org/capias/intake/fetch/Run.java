package org.capias.intake.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.function.Consumer;
import org.capias.intake.Intake;
import org.capias.intake.http.Head;
import org.jspecify.annotations.Nullable;

/** What holds for one run: who asks, under which limits, and the requests one by one. */
final class Run {
  private static final String TYPES =
      "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,"
          + "application/feed+json,application/pdf,text/plain;q=0.9,application/xml;q=0.9,"
          + "*/*;q=0.1";

  private final Wire wire;
  private final Manners manners;
  private final Fetch.Limits limits;
  private final String fields;
  private final Set<String> allowed;
  private final InstantSource clock;

  Run(Wire wire, Fetch.Limits limits, String agent, Set<String> allowed, InstantSource clock) {
    this.wire = wire;
    this.limits = limits;
    this.fields =
        "User-Agent: " + agent + "\r\nAccept: " + TYPES + "\r\nAccept-Encoding: gzip, deflate\r\n";
    this.manners = new Manners(wire, limits, fields);
    this.allowed = allowed;
    this.clock = clock;
  }

  Fetch.Limits limits() {
    return limits;
  }

  Manners.Allowing allowing() {
    return new Manners.Allowing(allowed, true);
  }

  Instant now() {
    return clock.instant();
  }

  /**
   * One request; a server that asks to come back in a while is obeyed once.
   *
   * @param source for the captures that are made on the way
   * @param beside takes what was answered before: robots.txt, and that first answer
   */
  Wire.Answer ask(
      Address address,
      Manners.Allowing allowing,
      Intake.@Nullable Capture last,
      String source,
      Consumer<Intake.Capture> beside)
      throws Refusal {
    Wire.Answer answer = once(address, allowing, last, beside);
    int status = answer.head().status();
    Duration pause = status == 429 || status == 503 ? pause(answer.head()) : null;
    if (pause == null) {
      return answer;
    }
    beside.accept(answer.capture(address, source));
    manners.pause(pause, "server asks for");
    return once(address, allowing, last, beside);
  }

  private Wire.Answer once(
      Address address,
      Manners.Allowing allowing,
      Intake.@Nullable Capture last,
      Consumer<Intake.Capture> beside)
      throws Refusal {
    manners.before(address, allowing, beside);
    try {
      return wire.ask(
          address, allowing.allows(address), fields + ifChanged(last), limits.bodyBytes());
    } finally {
      manners.after(address);
    }
  }

  /** Fields that ask for the page only if it is another than the one kept. */
  private static String ifChanged(Intake.@Nullable Capture last) {
    byte[] kept = last == null ? null : last.responseHead();
    Head head = kept == null ? null : Head.of(kept);
    if (head == null || head.status() != 200) {
      return "";
    }
    return field("If-None-Match", head.field("ETag"))
        + field("If-Modified-Since", head.field("Last-Modified"));
  }

  /** What a server once told goes back to it only if it is one plain line. */
  private static String field(String name, @Nullable String value) {
    return value == null || value.length() > 1000 || !value.matches("[ -~]+")
        ? ""
        : name + ": " + value + "\r\n";
  }

  private @Nullable Duration pause(Head head) {
    String told = head.field("Retry-After");
    if (told == null) {
      return null;
    }
    if (told.matches("\\d{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(told));
    }
    try {
      ZonedDateTime day = ZonedDateTime.parse(told, DateTimeFormatter.RFC_1123_DATE_TIME);
      Duration pause = Duration.between(now(), day.toInstant());
      return pause.isNegative() ? Duration.ZERO : pause;
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
