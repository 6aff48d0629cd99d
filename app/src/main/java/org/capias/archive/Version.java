package org.capias.archive;

import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.capias.intake.Intake;
import org.jspecify.annotations.Nullable;

/**
 * One version of a target while captures are added: kept already, or about to be. Two of them are
 * never equal, whatever they say.
 */
final class Version {
  /** Number, version and record, known once the entry is made. */
  static final class Place {
    private long number;
    private int version;
    private String record = "";

    void is(long entry, int count, @Nullable String id) {
      number = entry;
      version = count;
      record = Objects.requireNonNull(id);
    }

    long number() {
      return number;
    }

    int version() {
      return version;
    }

    String record() {
      return record;
    }
  }

  private final String payload;
  private final @Nullable Long status;
  private final @Nullable String location;
  private final Instant captured;
  private final @Nullable Version before;
  private final @Nullable Entry kept;
  private final Place place = new Place();
  private final Set<String> asked = new HashSet<>();

  private Version(
      String payload,
      @Nullable Long status,
      @Nullable String location,
      Instant captured,
      @Nullable Version before,
      @Nullable Entry kept) {
    this.payload = payload;
    this.status = status;
    this.location = location;
    this.captured = captured;
    this.before = before;
    this.kept = kept;
  }

  /** One that the log has. */
  static Version of(Entry entry) {
    long status = entry.number("status");
    Version version =
        new Version(
            entry.need("payload"),
            status < 0 ? null : status,
            entry.text("location"),
            Instant.parse(entry.need("captured")),
            null,
            entry);
    version.place.is(entry.number(), (int) entry.number("version"), entry.need("record"));
    return version;
  }

  /** One that is about to be added behind {@code before}. */
  static Version of(Intake.Capture capture, @Nullable Version before) {
    byte[] head = capture.responseHead();
    HttpHead http = head == null ? null : HttpHead.of(head);
    return new Version(
        Sha256.labelled(Chunks.payload(head, capture.payload())),
        http == null ? null : http.status(),
        http == null || page(http.status()) ? null : http.field("Location"),
        capture.time(),
        before,
        null);
  }

  private static boolean page(@Nullable Long status) {
    return status == null || status >= 200 && status <= 299;
  }

  /** The same words from the same server: an error is not the page, one way not another. */
  boolean sameAs(Version other) {
    return payload.equals(other.payload)
        && (Objects.equals(status, other.status) || page() && other.page())
        && Objects.equals(location, other.location);
  }

  boolean page() {
    return page(status);
  }

  boolean notModified() {
    return status != null && status == 304;
  }

  String payload() {
    return payload;
  }

  @Nullable Long status() {
    return status;
  }

  @Nullable String location() {
    return location;
  }

  Instant captured() {
    return captured;
  }

  @Nullable Version before() {
    return before;
  }

  /** Its entry, or null where it is about to be added. */
  @Nullable Entry kept() {
    return kept;
  }

  Place place() {
    return place;
  }

  /** Times of revisits that this call drafts. */
  Set<String> asked() {
    return asked;
  }
}
