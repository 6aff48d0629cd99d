package org.capias.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.capias.intake.Intake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is answered on the way to a page and is none: kept beside it. */
@Timeout(60)
class BesideTest {
  @RegisterExtension private final RudeServer server = RudeServer.open();

  /** Why the page came late, and why it might be asked for, can be shown later. */
  @Test
  void whatWasAnsweredBeforeThePageIsHandedOverBesideIt() {
    AtomicInteger times = new AtomicInteger();
    server.redirect("/robots.txt", "/rules.txt");
    server.at("/rules.txt", "HTTP/1.1 200 OK\nContent-Type: text/plain", "User-agent: *\nAllow: /");
    server.at(
        "/busy",
        (request, out) ->
            out.write(
                (times.incrementAndGet() == 1
                        ? "HTTP/1.1 503 Busy\r\nRetry-After: 0\r\nContent-Length: 5\r\n\r\nLater"
                        : "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx")
                    .getBytes(StandardCharsets.US_ASCII)));
    Fetch.Fetched fetched = Guest.get(server.url("/busy"));
    assertThat(fetched.problems()).isEmpty();
    assertThat(fetched.captures()).hasSize(1);
    assertThat(fetched.beside())
        .extracting(one -> one.target().getPath() + " " + first(one.responseHead()))
        .containsExactly(
            "/robots.txt HTTP/1.1 302 Found",
            "/rules.txt HTTP/1.1 200 OK",
            "/busy HTTP/1.1 503 Busy");
    assertThat(fetched.beside().subList(0, 2))
        .allMatch(one -> Intake.passedOver(one).equals(Optional.of("robots.txt")));
    Intake.Capture busy = fetched.beside().get(2);
    assertThat(busy.payload()).asString(StandardCharsets.UTF_8).isEqualTo("Later");
    assertThat(busy.source()).isEqualTo(server.url("/busy"));
    assertThat(first(busy.requestHead())).isEqualTo("GET /busy HTTP/1.1");
  }

  @Test
  void whatForbidsAPageIsHandedOverAlthoughThePageIsNot() {
    server.at("/robots.txt", "HTTP/1.1 200 OK", "User-agent: *\nDisallow: /");
    assertThat(Guest.get(server.url("/a")).beside()).hasSize(1);
    server.at("/robots.txt", "HTTP/1.1 500 Oh", "");
    assertThat(Guest.get(server.url("/a")).beside()).hasSize(1);
    server.at("/robots.txt", "HTTP/1.1 404 No", "");
    server.at("/long", "HTTP/1.1 429 Later\nRetry-After: 3600", "");
    assertThat(Guest.get(server.url("/long")).beside())
        .extracting(one -> first(one.responseHead()))
        .containsExactly("HTTP/1.1 404 No", "HTTP/1.1 429 Later");
  }

  private static String first(byte[] head) {
    return head == null ? "" : new String(head, StandardCharsets.UTF_8).lines().findFirst().get();
  }
}
