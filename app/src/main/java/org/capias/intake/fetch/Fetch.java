package org.capias.intake.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.net.ssl.SSLSocketFactory;
import org.capias.intake.Intake;
import org.capias.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Fetches pages and feeds from the web.
 *
 * <pre>{@code
 * Fetch fetch = new Fetch("0.1.0", "desk@example.org", Set.of(), Fetch.Limits.USUAL, clock);
 * Fetch.Fetched fetched = fetch.fetch("https://example.org/visit", target -> null);
 * archive.add(fetched.captures());      // every answer on the way, byte for byte
 * fetched.pages();                      // what there is to read
 * fetched.problems();                   // what was refused and why; never thrown
 * }</pre>
 *
 * <p>A feed brings the pages that its entries lead to; who published those is told by their own
 * hosts and canonical links. One object is one run: it remembers what each host was asked and what
 * its robots.txt said. Not for use by several threads.
 *
 * <p>Addresses inside (loopback, private, link-local and the like) and ports that are not the web's
 * are refused, at every redirect again, but for hosts that the user names. {@code docs/fetching.md}
 * has all rules.
 */
public final class Fetch {
  /** As robots.txt files name us. */
  static final String PRODUCT = "capias";

  private final Run run;

  /**
   * How much and how long.
   *
   * @param connect for the name, and again for the connection
   * @param request for all of one request, from the name to the last byte
   * @param delay between two requests to one host, if its robots.txt does not ask for more
   * @param longestPause that robots.txt or Retry-After may ask for; what asks for more is refused
   * @param requestsPerHost in one run
   * @param redirects one after another
   * @param headBytes of a response
   * @param bodyBytes of a response as received
   * @param decodedBytes of a body without its codings
   * @param pages that one feed may bring
   */
  public record Limits(
      Duration connect,
      Duration request,
      Duration delay,
      Duration longestPause,
      int requestsPerHost,
      int redirects,
      int headBytes,
      int bodyBytes,
      int decodedBytes,
      int pages) {
    public static final Limits USUAL =
        new Limits(
            Duration.ofSeconds(10),
            Duration.ofSeconds(60),
            Duration.ofSeconds(1),
            Duration.ofSeconds(60),
            200,
            10,
            64 << 10,
            16 << 20,
            32 << 20,
            100);
  }

  /** What was kept of a target the last time, or null. */
  @FunctionalInterface
  public interface Kept {
    Intake.@Nullable Capture last(URI target);
  }

  /**
   * A page that is as it was, as its server says (304).
   *
   * @param kept when the capture was made that still holds
   */
  public record Revisit(URI target, Instant kept, Instant asked) {}

  /**
   * What was not fetched, or not taken: robots.txt forbids it, it lies inside, it does not answer.
   *
   * @param source as typed, or the link that led there
   * @param why the sentence that the problem has
   */
  public record Refused(String source, String why, Instant time) {}

  /**
   * What came of one address.
   *
   * @param captures all answers, to be kept: redirects, feeds, errors (404) and "not modified" too,
   *     in order
   * @param beside answers that lead to no page, to be kept too: robots.txt, and a 429 or 503 whose
   *     server asked us to come again
   * @param pages what there is to read: of a feed the pages of its entries; what has not changed
   *     comes from what was kept
   * @param problems what was refused, and answers that are no page
   * @param refused those of which there is no answer to keep
   * @param skipped what was passed over, by reason
   */
  public record Fetched(
      List<Intake.Capture> captures,
      List<Intake.Capture> beside,
      List<Intake.Capture> pages,
      List<Revisit> revisits,
      List<Problem> problems,
      List<Refused> refused,
      Map<String, Integer> skipped) {
    public Fetched {
      captures = List.copyOf(captures);
      beside = List.copyOf(beside);
      pages = List.copyOf(pages);
      revisits = List.copyOf(revisits);
      problems = List.copyOf(problems);
      refused = List.copyOf(refused);
      skipped = Collections.unmodifiableMap(new LinkedHashMap<>(skipped));
    }
  }

  /**
   * Begins a run.
   *
   * @param version of the program, for the name that it gives itself
   * @param contact an address of whoever fetches, told to every server, or null
   * @param allowed hosts that may lie inside and answer on any port
   */
  public Fetch(
      String version,
      @Nullable String contact,
      Set<String> allowed,
      Limits limits,
      InstantSource clock) {
    this(
        agent(version, contact),
        allowed,
        limits,
        clock,
        InetAddress::getAllByName,
        (SSLSocketFactory) SSLSocketFactory.getDefault());
  }

  Fetch(
      String agent,
      Set<String> allowed,
      Limits limits,
      InstantSource clock,
      Wire.Names names,
      SSLSocketFactory tls) {
    Set<String> hosts =
        allowed.stream()
            .map(host -> host.toLowerCase(Locale.ROOT).replaceAll("^\\[|\\]$|\\.$", ""))
            .collect(Collectors.toUnmodifiableSet());
    this.run = new Run(new Wire(names, tls, limits, clock), limits, agent, hosts, clock);
  }

  static String agent(String version, @Nullable String contact) {
    String plain = contact == null ? "" : contact.replaceAll("[^ -~]|[()\\\\]", "").strip();
    return "Capias/"
        + version.replaceAll("[^A-Za-z0-9.-]", "")
        + (plain.isEmpty() ? "" : " (" + plain + ")");
  }

  /** Fetches a page, or a feed with its pages. */
  public Fetched fetch(String url, Kept kept) {
    return new Visit(run, kept).all(url);
  }
}
