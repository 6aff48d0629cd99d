package org.capias.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fetcher cannot be turned against the network that it stands in. */
@Timeout(60)
class InsideTest {
  @RegisterExtension private final RudeServer server = RudeServer.open();

  @BeforeEach
  void open() {
    server.page("/secret", "inside");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.1",
        "100.64.0.1",
        "100.127.255.255",
        "127.0.0.1",
        "127.255.255.254",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.8",
        "192.0.2.1",
        "192.88.99.1",
        "192.168.1.1",
        "198.18.0.1",
        "198.19.255.255",
        "198.51.100.7",
        "203.0.113.9",
        "224.0.0.251",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::7f00:1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b:1::1",
        "100::1",
        "2001::1",
        "2001:10::1",
        "2001:db8::1",
        "2002:7f00:1::",
        "3fff::1",
        "5f00::1",
        "fc00::1",
        "fd12:3456::1",
        "fe80::1",
        "fec0::1",
        "ff02::1"
      })
  void whatIsNotPublicIsInside(String address) throws UnknownHostException {
    assertThat(Ranges.inside(InetAddress.getByName(address))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "100.63.255.255",
        "100.128.0.0",
        "172.15.0.1",
        "172.32.0.1",
        "192.167.0.1",
        "198.17.0.1",
        "198.20.0.1",
        "223.255.255.255",
        "2a00:1450:4001::1",
        "2606:4700::1111",
        "2001:4860:4860::8888",
        "::ffff:8.8.8.8"
      })
  void whatIsPublicIsNot(String address) throws UnknownHostException {
    assertThat(Ranges.inside(InetAddress.getByName(address))).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost/, which is loopback and not public",
    "http://127.0.0.2/, which is loopback and not public",
    "http://[::1]/, which is loopback and not public",
    "http://[::ffff:127.0.0.1]/, leads to 127.0.0.1",
    "http://private.test/, 'leads to 10.1.2.3, which is private'",
    "http://half.test/, leads to fd00",
    "http://nobody.test/, host is not known",
    "http://example.org:22/, port 22 is none of the web's",
    "http://example.org:0/, no port 0",
    "http://2130706433/, odd spelling of an IP address",
    "http://0x7f000001/, odd spelling of an IP address",
    "http://0177.0.0.1/, odd spelling of an IP address",
    "http://127.1/, odd spelling of an IP address",
    "http://127.0.0.0x1/, odd spelling of an IP address",
    "http://me:secret@example.org/, user name or password",
    "http://example.org@127.0.0.1/, user name or password",
    "'http://example.org\\@127.0.0.1/', user name or password",
    "http://[fe80::1%25eth0]/, no host that can be read",
    "http://exa%6Dple.org/, no host that can be read",
    "http:///, no host that can be read",
    "https:example.org, neither http nor https",
    "ftp://example.org/, neither http nor https",
    "file:///etc/passwd, neither http nor https"
  })
  void refusesToGoThere(String url, String why) {
    assertThat(Guest.problem(Guest.get(url))).contains(why);
  }

  @Test
  void aRedirectOrAFeedDoesNotLeadInside() {
    server.redirect("/go", "http://other.test:" + server.port() + "/secret");
    assertThat(Guest.problem(Guest.get(server.url("/go"))))
        .contains("port " + server.port() + " is none of the web's", "other.test");
    server.redirect("/local", "http://localhost/secret");
    Fetch.Fetched fetched = Guest.get(server.url("/local"));
    assertThat(Guest.problem(fetched)).contains("loopback and not public", "http://localhost/");
    assertThat(fetched.captures()).hasSize(1);
    server.redirect("/file", "file:///etc/passwd");
    assertThat(Guest.problem(Guest.get(server.url("/file")))).contains("neither http nor https");
    server.at(
        "/feed",
        "HTTP/1.1 200 OK\nContent-Type: application/rss+xml",
        "<rss version='2.0'><channel><title>t</title><item><title>a</title>"
            + "<link>http://private.test/admin</link></item></channel></rss>");
    assertThat(Guest.problem(Guest.get(server.url("/feed")))).contains("10.1.2.3");
    assertThat(server.pages()).noneMatch(head -> head.contains("/secret"));
  }

  /** Trust is for those whom the user named; a host that was not cannot pass it on. */
  @Test
  void aPageOutsideCannotLeadToAHostThatIsAllowed() throws Refusal {
    Manners.Allowing named = new Manners.Allowing(java.util.Set.of("intranet.test"), true);
    Address inside = Address.of("http://intranet.test:9000/", null);
    Address outside = Address.of("https://example.org/", null);
    assertThat(named.allows(inside)).isTrue();
    assertThat(named.ledFrom(inside).allows(inside)).isTrue();
    assertThat(named.ledFrom(outside).allows(inside)).isFalse();
    assertThat(named.ledFrom(outside).ledFrom(inside).allows(inside)).isFalse();
  }

  /** A server of names that first tells a public address and then one inside. */
  @Test
  void aNameIsAskedOnceForEachConnectionAndWhatWasCheckedIsUsed() {
    List<String> asked = new ArrayList<>();
    Wire.Names rebinding =
        host -> {
          asked.add(host);
          return new InetAddress[] {
            InetAddress.getByName(asked.size() % 2 == 1 ? "192.0.2.1" : "127.0.0.1")
          };
        };
    Fetch.Limits hasty =
        new Fetch.Limits(
            Duration.ofMillis(500),
            Duration.ofMillis(900),
            Duration.ZERO,
            Duration.ZERO,
            9,
            5,
            9999,
            9999,
            9999,
            5);
    Fetch fetch = Guest.fetch(hasty, rebinding, (SSLSocketFactory) SSLSocketFactory.getDefault());
    // Allowed by name, so that the address for documentation is tried at all: nobody is there.
    Fetch.Fetched fetched = fetch.fetch(server.url("/secret"), target -> null);
    assertThat(Guest.problem(fetched)).contains("does not answer on port");
    assertThat(asked).hasSize(1);
    assertThat(server.requests()).isEmpty();
    Fetch.Fetched again = fetch.fetch("http://rebinding.test/secret", target -> null);
    assertThat(Guest.problem(again)).contains("leads to 127.0.0.1");
  }

  @ParameterizedTest
  @CsvSource({
    "HTTP://Example.ORG, http://example.org/",
    "http://example.org:80/a b?q=ü#part, http://example.org/a%20b?q=%C3%BC",
    "https://example.org:8443/100%, https://example.org:8443/100%25",
    "http://example.org/a/./b/%2e%2E/../c/.., http://example.org/",
    "http://bücher.example/, http://xn--bcher-kva.example/",
    "http://example.org./x, http://example.org/x",
    "http://example.org?x, http://example.org/?x",
    "'//example.net/x', https://example.net/x",
    "'../x', https://example.com/x",
    "'?p=2', https://example.com/a/b?p=2",
    "'/x:y', https://example.com/x:y"
  })
  void addressesAreWrittenOneWay(String written, String address) throws Refusal {
    java.net.URI base =
        written.matches("(?i)http.*") ? null : java.net.URI.create("https://example.com/a/b?q");
    assertThat(Address.of(written, base).uri()).hasToString(address);
  }
}
