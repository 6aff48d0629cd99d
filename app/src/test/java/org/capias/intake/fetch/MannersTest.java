package org.capias.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.capias.intake.Intake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a guest behaves, and what is kept of the visit. */
@Timeout(60)
class MannersTest {
  @RegisterExtension private final RudeServer server = RudeServer.open();

  @ParameterizedTest
  @CsvSource({
    "'User-agent: *|Disallow: /', /a, false",
    "'User-agent: *|Disallow:', /a, true",
    "'User-agent: other|Disallow: /', /a, true",
    "'User-agent: *|Disallow: /||User-agent: Capias/9|Allow: /', /a, true",
    "'User-agent: other|User-agent: capias|Disallow: /a', /ab, false",
    "'User-agent: capias|Disallow: /a||user-agent: CAPIAS|disallow: /b', /b, false",
    "'User-agent: *|Disallow: /a|Allow: /a/b', /a/b/c, true",
    "'User-agent: *|Allow: /a|Disallow: /a', /a, true",
    "'User-agent: *|Disallow: /*.pdf$', /x/y.pdf, false",
    "'User-agent: *|Disallow: /*.pdf$', /x/y.pdf?q, true",
    "'User-agent: *|Disallow: /a*b*c', /a1b2b3c4, false",
    "'User-agent: *|Disallow: /%7Eme', /~me/x, false",
    "'User-agent: *|Disallow: /ü', /%C3%BC, false",
    "'User-agent: *|Disallow: /a%2fb', /a/b, true",
    "'User-agent: *|Disallow: /x # not here', /x, false",
    "'Disallow: /', /a, true",
    "'<html>no rules</html>', /a, true"
  })
  void robotsAreUnderstoodAsTheStandardHasIt(String file, String path, boolean allowed) {
    byte[] bytes = file.replace('|', '\n').getBytes(StandardCharsets.UTF_8);
    assertThat(Robots.of(bytes, "capias").allow(path)).isEqualTo(allowed);
  }

  @Test
  void manyStarsCostNoTime() {
    String file = "User-agent: *\nDisallow: /" + "*a".repeat(5000) + "$";
    Robots robots = Robots.of(file.getBytes(StandardCharsets.UTF_8), "capias");
    assertThat(robots.allow("/" + "a".repeat(4000) + "b")).isTrue();
  }

  @Test
  void whatRobotsForbidIsNotAskedFor() {
    server.at("/robots.txt", "HTTP/1.1 200 OK", "User-agent: *\nDisallow: /private");
    server.page("/private/x", "no");
    server.page("/public", "yes");
    server.redirect("/go", "/private/x");
    Fetch fetch = Guest.fetch();
    assertThat(Guest.problem(fetch.fetch(server.url("/public/../private/x"), target -> null)))
        .contains("robots.txt of the site forbids it");
    assertThat(Guest.problem(fetch.fetch(server.url("/go"), target -> null)))
        .contains("robots.txt of the site forbids it", "/private/x");
    assertThat(fetch.fetch(server.url("/public"), target -> null).pages()).hasSize(1);
    assertThat(server.pages()).hasSize(2).noneMatch(head -> head.startsWith("GET /private"));
    assertThat(server.requests().stream().filter(head -> head.contains("robots"))).hasSize(1);
  }

  @Test
  void aSiteWhoseRobotsFailIsClosed() {
    server.at("/robots.txt", "HTTP/1.1 500 Oh", "");
    server.page("/a", "x");
    assertThat(Guest.problem(Guest.get(server.url("/a")))).contains("cannot be had");
    assertThat(server.pages()).isEmpty();
  }

  @Test
  void aPauseThatRobotsAskForIsMadeOrToldToBeTooLong() {
    server.page("/a", "x");
    server.at("/robots.txt", "HTTP/1.1 200 OK", "User-agent: *\nCrawl-delay: 0.7");
    Fetch fetch = Guest.fetch();
    long begun = System.nanoTime();
    fetch.fetch(server.url("/a"), target -> null);
    fetch.fetch(server.url("/a"), target -> null);
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofMillis(690));
    server.at("/robots.txt", "HTTP/1.1 200 OK", "User-agent: *\nCrawl-delay: 600");
    Fetch other = Guest.fetch();
    other.fetch(server.url("/a"), target -> null);
    assertThat(Guest.problem(other.fetch(server.url("/a"), target -> null)))
        .containsPattern("asks for a pause of (599|600) s, longer than 2 s");
  }

  @Test
  void oneHostIsNotAskedWithoutEnd() {
    server.page("/a", "x");
    Fetch fetch = Guest.fetch();
    for (int i = 0; i < 50; i++) {
      assertThat(fetch.fetch(server.url("/a"), target -> null).problems()).isEmpty();
    }
    assertThat(Guest.problem(fetch.fetch(server.url("/a"), target -> null)))
        .contains("host was asked 50 times in this run");
  }

  @Test
  void whoAsksForAPauseIsObeyedOnce() {
    AtomicInteger times = new AtomicInteger();
    server.at(
        "/busy",
        (request, out) ->
            out.write(
                (times.incrementAndGet() == 1
                        ? "HTTP/1.1 429 Later\r\nRetry-After: 1\r\nContent-Length: 0\r\n\r\n"
                        : "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx")
                    .getBytes(StandardCharsets.US_ASCII)));
    long begun = System.nanoTime();
    assertThat(Guest.get(server.url("/busy")).pages()).hasSize(1);
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofMillis(990));
    server.at("/always", "HTTP/1.1 503 No\nRetry-After: Mon, 5 Jan 2026 10:00:01 GMT", "");
    assertThat(Guest.problem(Guest.get(server.url("/always")))).contains("answered with 503");
    server.at("/long", "HTTP/1.1 429 Later\nRetry-After: 3600", "");
    assertThat(Guest.problem(Guest.get(server.url("/long"))))
        .contains("server asks for a pause of 3600 s, longer than 2 s");
    assertThat(server.pages()).hasSize(5);
  }

  @Test
  void redirectsAreKeptOneByOne() {
    server.redirect("/1", "/2");
    server.redirect("/2", "3?x=ü y");
    server.page("/3?x=%C3%BC%20y", "there");
    Fetch.Fetched fetched = Guest.get(server.url("/1"));
    assertThat(fetched.problems()).isEmpty();
    assertThat(fetched.captures())
        .extracting(capture -> capture.target().toString())
        .containsExactly(server.url("/1"), server.url("/2"), server.url("/3?x=%C3%BC%20y"));
    assertThat(fetched.captures()).allMatch(one -> one.source().equals(server.url("/1")));
    Intake.Capture page = fetched.pages().get(0);
    assertThat(page.payload()).asString(StandardCharsets.UTF_8).isEqualTo("there");
    assertThat(page.time()).isEqualTo(Guest.NOW);
    assertThat(page.requestHead())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(server.pages().get(2))
        .startsWith("GET /3?x=%C3%BC%20y HTTP/1.1\r\nHost: site.test:" + server.port() + "\r\n")
        .contains("User-Agent: Capias/1.2 (desk@example.org)\r\n");
    assertThat(page.responseHead())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5\r\n\r\n");
    assertThat(Intake.page(fetched.captures().get(0)).problems()).isEmpty();
  }

  @Test
  void redirectsInACircleAndWithoutEndAreRefused() {
    server.redirect("/a", "/b");
    server.redirect("/b", "/a");
    assertThat(Guest.problem(Guest.get(server.url("/a")))).contains("redirects in a circle");
    for (int i = 0; i < 9; i++) {
      server.redirect("/n" + i, "/n" + (i + 1));
    }
    Fetch.Fetched fetched = Guest.get(server.url("/n0"));
    assertThat(Guest.problem(fetched)).contains("more than 5 redirects", "/n6");
    assertThat(fetched.captures()).hasSize(6);
  }

  @Test
  void whatHasNotChangedIsToldAndReadFromWhatWasKept() {
    server.at(
        "/a",
        "HTTP/1.1 200 OK\nETag: \"v1\"\nLast-Modified: Mon, 05 Jan 2026 09:00:00 GMT"
            + "\nContent-Length: 1",
        "x");
    Intake.Capture first = Guest.get(server.url("/a")).pages().get(0);
    server.at("/a", "HTTP/1.1 304 Not Modified\nETag: \"v1\"", "");
    Fetch.Fetched again = Guest.fetch().fetch(server.url("/a"), target -> first);
    assertThat(again.problems()).isEmpty();
    assertThat(again.captures()).singleElement().satisfies(answer -> notModified(answer));
    assertThat(again.pages()).containsExactly(first);
    assertThat(again.revisits())
        .containsExactly(new Fetch.Revisit(first.target(), Guest.NOW, Guest.NOW));
    assertThat(server.pages().get(1))
        .contains(
            "If-None-Match: \"v1\"\r\n", "If-Modified-Since: Mon, 05 Jan 2026 09:00:00 GMT\r\n");
    assertThat(Guest.problem(Guest.get(server.url("/a")))).contains("answered with 304");
  }

  /** The answer itself is kept: that the server was asked, when, and what it said. */
  private static void notModified(Intake.Capture answer) {
    assertThat(answer.payload()).isEmpty();
    assertThat(new String(answer.responseHead(), StandardCharsets.US_ASCII))
        .startsWith("HTTP/1.1 304 ");
    assertThat(new String(answer.requestHead(), StandardCharsets.US_ASCII))
        .contains("If-None-Match");
  }

  @Test
  void anErrorIsToldAndItsAnswerKeptAndWhatIsForbiddenIsRefused() {
    server.at("/gone", "HTTP/1.1 404 Not Found\nContent-Type: text/html", "<p>Nothing.</p>");
    server.at("/broken", "HTTP/1.1 500 Internal Server Error", "oh");
    for (String path : List.of("/gone", "/broken")) {
      Fetch.Fetched fetched = Guest.get(server.url(path));
      assertThat(fetched.pages()).isEmpty();
      assertThat(fetched.refused()).isEmpty();
      assertThat(Guest.problem(fetched)).contains("answered with ", server.url(path));
      assertThat(fetched.captures()).hasSize(1);
      assertThat(Intake.page(fetched.captures().get(0)).extracts()).isEmpty();
    }
    server.at("/robots.txt", "HTTP/1.1 200 OK", "User-agent: *\nDisallow: /private\n");
    Fetch.Fetched forbidden = Guest.get(server.url("/private"));
    assertThat(forbidden.captures()).isEmpty();
    assertThat(forbidden.refused())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.source()).isEqualTo(server.url("/private"));
              assertThat(one.why()).contains("robots.txt of the site forbids it");
              assertThat(one.time()).isEqualTo(Guest.NOW);
            });
  }

  @Test
  void aFeedBringsThePagesOfItsEntriesWhosePublisherIsTheirOwnHost() {
    String link = "http://127.0.0.1:" + server.port();
    String story =
        "<!DOCTYPE html><html><head><title>Visit</title><link rel='canonical'"
            + " href='https://paper.example/visit'></head><body><article><p>"
            + "The president landed in the capital on Monday and was met by the guard. ".repeat(8)
            + "</p></article></body></html>";
    server.page("/visit", story);
    StringBuilder items = new StringBuilder();
    for (String path : List.of("/visit", "/visit", "/gone", "/c", "/d", "/e", "/f")) {
      items.append("<item><title>x</title><link>" + link + path + "</link></item>");
    }
    server.at(
        "/feed",
        "HTTP/1.1 200 OK\nContent-Type: text/xml",
        "<rss version='2.0'><channel><title>Gatherer</title><link>http://site.test/</link>"
            + items
            + "<item><title>none</title></item></channel></rss>");
    Fetch.Fetched fetched = Guest.get(server.url("/feed"));
    assertThat(fetched.captures()).hasSize(6);
    assertThat(fetched.pages()).hasSize(1);
    assertThat(fetched.problems()).hasSize(4);
    assertThat(fetched.problems().get(0).message()).contains("answered with 404", link + "/gone");
    assertThat(fetched.skipped())
        .containsEntry("entries without a link", 1)
        .containsEntry("entries beyond the first 5", 1);
    var document = Intake.page(fetched.pages().get(0)).extracts().get(0).document();
    assertThat(document.url()).isEqualTo("https://paper.example/visit");
    assertThat(document.source()).isEqualTo(link + "/visit");
    assertThat(document.outlet()).isNotEqualTo("Gatherer");
  }

  @Test
  void theNameThatItGivesItselfIsOneLine() {
    assertThat(Fetch.agent("0.1.0-SNAPSHOT", null)).isEqualTo("Capias/0.1.0-SNAPSHOT");
    assertThat(Fetch.agent("1", "a@b.example\r\nX: (y)")).isEqualTo("Capias/1 (a@b.exampleX: y)");
  }
}
