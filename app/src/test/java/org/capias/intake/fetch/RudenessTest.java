package org.capias.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.capias.intake.Intake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What servers do that should not: each ends soon, and with a line that says what it was. */
@Timeout(60)
class RudenessTest {
  private static final String OK = "HTTP/1.1 200 OK\nContent-Type: text/html";
  @RegisterExtension private final RudeServer server = RudeServer.open();

  private void refused(String path, String why) {
    Fetch.Fetched fetched = Guest.get(server.url(path));
    assertThat(Guest.problem(fetched)).contains(why, server.url(path));
    assertThat(fetched.pages()).isEmpty();
    assertThat(fetched.captures()).isEmpty();
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @Test
  void aBodyThatDripsIsCutOffAtTheDeadlineOfTheWholeRequest() {
    server.page("/robots.txt", "");
    server.at(
        "/drip",
        (request, out) -> {
          write(out, OK + "\n\n");
          while (true) {
            write(out, "x");
            Thread.sleep(50);
          }
        });
    long begun = System.nanoTime();
    Fetch fetch = Guest.fetch(Guest.limits(Duration.ofMillis(1500)));
    Fetch.Fetched fetched = fetch.fetch(server.url("/drip"), target -> null);
    assertThat(Guest.problem(fetched)).contains("not answered in full within 1500 ms");
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
  }

  @Test
  void aHeadThatDripsToo() {
    server.page("/robots.txt", "");
    server.at(
        "/drip",
        (request, out) -> {
          write(out, OK + "\nX: ");
          while (true) {
            write(out, "x");
            Thread.sleep(50);
          }
        });
    Fetch fetch = Guest.fetch(Guest.limits(Duration.ofMillis(1500)));
    assertThat(Guest.problem(fetch.fetch(server.url("/drip"), target -> null)))
        .contains("not answered in full within 1500 ms");
  }

  @Test
  void aBodyThatEndsBeforeItsLengthIsNoPage() {
    server.at("/cut", OK + "\nContent-Length: 100", "<p>half");
    refused("/cut", "body cut off after 7 of 100 bytes");
    server.at("/chunk", OK + "\nTransfer-Encoding: chunked", "10\r\nhalf");
    refused("/chunk", "body cut off within a chunk");
    server.at("/chunks", OK + "\nTransfer-Encoding: chunked", "4\r\nhalf\r\n");
    refused("/chunks", "body cut off between chunks");
  }

  @Test
  void aBodyWithoutEndIsCutOffAtTheLimit() {
    server.at(
        "/endless",
        (request, out) -> {
          write(out, OK + "\n\n");
          byte[] block = new byte[4096];
          while (true) {
            out.write(block);
          }
        });
    refused("/endless", "body larger than 1 MB");
    server.at(
        "/chunks",
        (request, out) -> {
          write(out, OK + "\nTransfer-Encoding: chunked\n\n");
          while (true) {
            write(out, "8\n12345678\n");
          }
        });
    refused("/chunks", "body larger than 1 MB");
    server.at("/said", OK + "\nContent-Length: 99999999999", "");
    refused("/said", "body larger than 1 MB");
  }

  @Test
  void lengthsThatLieAreNotBelieved() {
    server.at("/two", OK + "\nContent-Length: 3\nContent-Length: 4", "abcd");
    refused("/two", "length of the body told in two ways");
    server.at("/minus", OK + "\nContent-Length: -1", "abcd");
    refused("/minus", "length of the body told in two ways");
    server.at("/hex", OK + "\nTransfer-Encoding: chunked", "ffffffffffff\r\nabcd");
    refused("/hex", "body in broken chunks");
    server.at("/odd", OK + "\nTransfer-Encoding: gzip, chunked", "0\r\n\r\n");
    refused("/odd", "transfer coding that was not asked for");
    server.at("/short", OK + "\nContent-Length: 3", "abcdefgh");
    assertThat(Guest.get(server.url("/short")).pages().get(0).payload()).hasSize(3);
  }

  @Test
  void headsWithoutEndAndAnswersThatAreNoneAreRefused() {
    server.at("/bomb", OK + "\nX-Much: " + "x".repeat(20_000), "");
    refused("/bomb", "head larger than 16 kB");
    server.at("/many", OK + "\na: b".repeat(10_000), "");
    refused("/many", "head larger than 16 kB");
    server.at("/ssh", (request, out) -> write(out, "SSH-2.0-OpenSSH_9.2\n\n"));
    refused("/ssh", "answer that is no HTTP");
    server.at("/nothing", (request, out) -> {});
    refused("/nothing", "connection closed without an answer");
    server.at(
        "/soon",
        (request, out) -> {
          while (true) {
            write(out, "HTTP/1.1 100 Continue\n\n");
          }
        });
    refused("/soon", "interim answers without end");
  }

  @Test
  void aGzipBombIsRefusedAndASoundOneKeptAsItCame() throws IOException {
    byte[] bomb = gzip(new byte[5 << 20]);
    server.at("/bomb", OK + "\nContent-Encoding: gzip\nContent-Length: " + bomb.length, bomb);
    refused("/bomb", "decoded content is larger than 2 MB");
    server.at("/deep", OK + "\nContent-Encoding: gzip" + ", gzip".repeat(50), bomb);
    refused("/deep", "51 content codings");
    byte[] sound = gzip("<p>Words".getBytes(StandardCharsets.UTF_8));
    server.at("/sound", OK + "\nContent-Encoding: gzip\nContent-Length: " + sound.length, sound);
    Intake.Capture page = Guest.get(server.url("/sound")).pages().get(0);
    assertThat(page.payload()).isEqualTo(sound);
    assertThat(new String(Intake.page(page).entity(), StandardCharsets.UTF_8))
        .isEqualTo("<p>Words");
    assertThat(server.pages())
        .allMatch(head -> head.contains("Accept-Encoding: gzip, deflate\r\n"));
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
      packed.write(plain);
    }
    return out.toByteArray();
  }

  @Test
  void aWrongTypeDoesNotHideAPage() {
    String page =
        "<!DOCTYPE html><html><head><title>Visit</title></head><body><article><p>"
            + "The president landed in the capital on Monday and was met by the guard. ".repeat(8)
            + "</p></article></body></html>";
    server.at("/picture", "HTTP/1.1 200 OK\nContent-Type: image/png", page);
    Intake.Capture capture = Guest.get(server.url("/picture")).pages().get(0);
    assertThat(Intake.page(capture).extracts()).hasSize(1);
  }

  @Test
  void cookiesAreNeitherKeptNorSent() {
    server.at("/set", OK + "\nSet-Cookie: id=1; Path=/\nContent-Length: 1", "x");
    server.at("/go", "HTTP/1.1 302 Found\nSet-Cookie: id=2\nLocation: /set\nContent-Length: 0", "");
    Fetch fetch = Guest.fetch();
    fetch.fetch(server.url("/go"), target -> null);
    Fetch.Fetched fetched = fetch.fetch(server.url("/set"), target -> null);
    assertThat(server.pages()).hasSize(3).noneMatch(head -> head.contains("Cookie"));
    assertThat(new String(fetched.captures().get(0).responseHead(), StandardCharsets.UTF_8))
        .contains("Set-Cookie: id=1; Path=/\r\n");
  }
}
