package org.capias.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Web addresses where files are named. */
@Timeout(120)
class FetchCommandTest extends TypedInArchive {
  private static final String STORY =
      "<!DOCTYPE html><html lang='en'><head><title>A visit</title></head><body><article><h1>A"
          + " visit</h1><p>Vladimir Putin arrived in Mongolia on September 2, 2024, and was met by"
          + " a guard of honour on the square before the palace.</p><p>\"We had hoped for an"
          + " arrest,\" said Ana Pereira, a lawyer who had come to the square to protest against"
          + " the visit.</p></article></body></html>";

  private HttpServer server;
  private String site = "";

  @BeforeEach
  void open() throws IOException {
    server =
        HttpServer.create(
            new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
    site = "http://127.0.0.1:" + server.getAddress().getPort();
    server.createContext("/visit", this::visit);
    server.createContext("/old", exchange -> answer(exchange, 301, "Location", "/visit", ""));
    server.createContext(
        "/feed",
        exchange ->
            answer(
                exchange,
                200,
                "Content-Type",
                "application/rss+xml",
                "<rss version='2.0'><channel><title>All of it</title><item><title>A</title><link>"
                    + site
                    + "/old</link></item></channel></rss>"));
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  private void visit(HttpExchange exchange) throws IOException {
    boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    answer(exchange, known ? 304 : 200, "ETag", "\"v1\"", known ? "" : STORY);
  }

  private static void answer(
      HttpExchange exchange, int status, String name, String value, String body)
      throws IOException {
    try (exchange) {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set(name, value);
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Test
  void aPageIsKeptWithItsRedirectAndNotFetchedTwice() {
    String old = site + "/old";
    assertThat(kept("archive", "add", old, "--allow-host", "127.0.0.1")).isZero();
    assertThat(out).contains("2 added, 0 known already");
    assertThat(kept("archive", "add", site + "/visit", "--allow-host", "127.0.0.1")).isZero();
    assertThat(err).contains("not changed since 20", site + "/visit");
    assertThat(out).contains("0 added, 1 known already");
    assertThat(kept("archive", "show", site + "/visit")).isZero();
    assertThat(out).contains("added by mira", "revisited by mira");
    assertThat(kept("archive", "verify")).as(err).isZero();
    assertThat(kept("archive", "read", "mongolia")).as(err).isZero();
    assertThat(out).contains("Mongolia", "Ana Pereira");
    assertThat(kept("archive", "verify")).as(err).isZero();
  }

  /** Evidence opens in the page that was kept, at its bytes. */
  @Test
  void wordsOfEvidenceAreFoundInTheBytesOfThePage() throws IOException {
    String page = site + "/visit";
    assertThat(kept("archive", "add", page, "--allow-host", "127.0.0.1")).as(err).isZero();
    assertThat(kept("archive", "show", page, "--text")).isZero();
    int at = out.indexOf("guard of honour");
    assertThat(kept("archive", "show", page, "--at", at + "-" + (at + 15))).as(err).isZero();
    int there = STORY.indexOf("guard of honour");
    assertThat(answer())
        .contains(
            "words guard of honour", "bytes " + there + "-" + (there + 15) + " of the content")
        .endsWith("there guard of honour ");
    assertThat(kept("archive", "show", page, "--at", "5-5")).isEqualTo(2);
    assertThat(err).contains("not a place, '5-5'");
    assertThat(kept("archive", "show", page, "--at", "5-99999")).isEqualTo(1);
    assertThat(err).contains("no text that long");
  }

  @Test
  void aPageIsReadAndKeptInOneGo() {
    String page = site + "/visit";
    assertThat(capias("read", page, "--allow-host", "127.0.0.1", "--format", "json")).isZero();
    assertThat(out).contains("\"source\": \"" + page + "\"", "Ana Pereira");
    assertThat(kept("read", page, "--allow-host", "127.0.0.1")).as(err).isZero();
    assertThat(err).contains("case case version 1 saved in the archive");
    assertThat(kept("read", page, "--allow-host", "127.0.0.1")).as(err).isZero();
    assertThat(err).contains("not changed since 20", "case case version 2 saved");
    assertThat(out).contains("Ana Pereira");
    assertThat(kept("archive", "verify")).as(err).isZero();
  }

  @Test
  void aFeedBringsItsPagesUnderTheirOwnAddress() {
    assertThat(kept("read", site + "/feed", "--allow-host", "127.0.0.1", "--format", "json"))
        .as(err)
        .isZero();
    assertThat(out).contains("\"source\": \"" + site + "/old\"").doesNotContain("All of it");
    assertThat(kept("archive", "list")).isZero();
    assertThat(out).contains("/feed", "/old");
    assertThat(kept("archive", "show", site + "/visit")).isZero();
    assertThat(answer()).contains("led to by " + site + "/feed");
    assertThat(kept("archive", "show", site + "/feed")).isZero();
    assertThat(answer()).doesNotContain("led to by");
    assertThat(kept("archive", "show", site + "/visit", "--format", "json")).isZero();
    Schemas.holds("archive-item", out);
    assertThat(kept("archive", "verify")).as(err).isZero();
  }

  @Test
  void anErrorIsKeptAndWhatWasReadBeforeStaysWhatIsRead() throws IOException {
    assertThat(kept("archive", "add", site + "/visit", "--allow-host", "127.0.0.1")).isZero();
    server.removeContext("/visit");
    server.createContext("/visit", exchange -> answer(exchange, 404, "X", "y", "<p>Gone.</p>"));
    assertThat(kept("archive", "add", site + "/visit", "--allow-host", "127.0.0.1")).isEqualTo(1);
    assertThat(err).contains("answered with 404");
    assertThat(out).contains("1 added", "1 refused");
    assertThat(kept("archive", "list")).isZero();
    assertThat(out).contains("[answered 404]");
    assertThat(err).contains("passed over: 1 answer 404");
    assertThat(kept("archive", "search", "Gone")).isZero();
    assertThat(out).contains("0 documents").doesNotContain("Gone.");
    assertThat(kept("archive", "read", "mongolia", "--format", "json")).as(err).isZero();
    assertThat(out).contains("Ana Pereira").doesNotContain("Gone.");
    assertThat(kept("archive", "verify")).as(err).isZero();
  }

  @Test
  void whatRobotsForbidIsInTheCustodyLog() throws IOException {
    server.createContext(
        "/robots.txt",
        exchange ->
            answer(exchange, 200, "Content-Type", "text/plain", "User-agent: *\nDisallow: /\n"));
    assertThat(kept("archive", "add", site + "/visit", "--allow-host", "127.0.0.1")).isEqualTo(1);
    assertThat(Files.readString(folder.resolve("kept/custody.jsonl")))
        .contains("\"action\":\"refused\"", "robots.txt of the site forbids it", site + "/visit");
    assertThat(kept("archive", "verify")).as(err).isZero();
  }

  /** Why a page came late, and why it might be asked for, is in WARC records and in the log. */
  @Test
  void theRulesOfASiteAndItsFirstAnswerAreKeptBesideThePageAndNotRead() throws IOException {
    AtomicInteger times = new AtomicInteger();
    server.createContext(
        "/robots.txt",
        exchange ->
            answer(exchange, 200, "Content-Type", "text/plain", "User-agent: *\nAllow: /visit\n"));
    server.createContext(
        "/busy",
        exchange ->
            answer(
                exchange,
                times.incrementAndGet() == 1 ? 503 : 200,
                "Retry-After",
                "0",
                times.get() == 1 ? "<p>Please wait.</p>" : STORY));
    String busy = site + "/busy";
    assertThat(kept("archive", "add", busy, "--allow-host", "127.0.0.1")).as(err).isZero();
    assertThat(out).contains("1 added, 0 known already, 2 kept beside");
    assertThat(kept("archive", "versions", busy)).isZero();
    assertThat(out).contains("[answered 503]").hasLineCount(3);
    Path bytes = folder.resolve("bytes");
    assertThat(kept("archive", "show", site + "/robots.txt", "--out", bytes)).isZero();
    assertThat(bytes).hasContent("User-agent: *\nAllow: /visit\n");
    assertThat(kept("archive", "search", "Allow")).isZero();
    assertThat(out).contains("0 documents");
    assertThat(err).contains("passed over: 1 answer 503, 1 robots.txt");
    assertThat(kept("archive", "read", "mongolia", "--format", "json")).as(err).isZero();
    assertThat(out).contains("Ana Pereira").doesNotContain("Please wait", "User-agent");
    assertThat(kept("archive", "add", busy, "--allow-host", "127.0.0.1")).as(err).isZero();
    assertThat(out).contains("0 added, 1 known already, 1 kept beside");
    assertThat(kept("archive", "show", site + "/robots.txt")).isZero();
    assertThat(out).contains("revisited by mira");
    assertThat(kept("archive", "verify")).as(err).isZero();
    Path packed = folder.resolve("m.wacz");
    assertThat(kept("archive", "export", "mongolia", "--out", packed)).as(err).isZero();
  }

  @Test
  void whatIsInsideIsNotAskedUnlessItIsNamed() {
    assertThat(capias("read", "http://127.0.0.1/visit")).isEqualTo(1);
    assertThat(err).contains("which is loopback and not public", "--allow-host");
    assertThat(capias("read", site + "/visit")).isEqualTo(1);
    assertThat(err).contains("is none of the web's", site + "/visit");
  }
}
