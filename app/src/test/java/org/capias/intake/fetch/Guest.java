package org.capias.intake.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import javax.net.ssl.SSLSocketFactory;

/** A fetcher that knows the hosts of the tests and is in no hurry to be polite. */
final class Guest {
  static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");

  private Guest() {}

  static Fetch.Limits limits(Duration request) {
    return new Fetch.Limits(
        Duration.ofSeconds(5),
        request,
        Duration.ZERO,
        Duration.ofSeconds(2),
        50,
        5,
        16 << 10,
        1 << 20,
        2 << 20,
        5);
  }

  static Fetch fetch() {
    return fetch(limits(Duration.ofSeconds(20)));
  }

  static Fetch fetch(Fetch.Limits limits) {
    return fetch(limits, Guest::address, (SSLSocketFactory) SSLSocketFactory.getDefault());
  }

  static Fetch fetch(Fetch.Limits limits, Wire.Names names, SSLSocketFactory tls) {
    return new Fetch(
        Fetch.agent("1.2", "desk@example.org"),
        Set.of("site.test", "127.0.0.1"),
        limits,
        InstantSource.fixed(NOW),
        names,
        tls);
  }

  /** Every host of the tests is this machine, but for those whose name says otherwise. */
  static InetAddress[] address(String host) throws UnknownHostException {
    return switch (host) {
      case "private.test" -> new InetAddress[] {InetAddress.getByName("10.1.2.3")};
      case "half.test" ->
          new InetAddress[] {
            InetAddress.getByName("93.184.216.34"), InetAddress.getByName("fd00::1")
          };
      case "nobody.test" -> throw new UnknownHostException(host);
      default ->
          new InetAddress[] {InetAddress.getByName(host.endsWith(".test") ? "127.0.0.1" : host)};
    };
  }

  static Fetch.Fetched get(String url) {
    return fetch().fetch(url, target -> null);
  }

  static String problem(Fetch.Fetched fetched) {
    return fetched.problems().size() == 1
        ? fetched.problems().get(0).message()
        : "problems: " + fetched.problems();
  }
}
