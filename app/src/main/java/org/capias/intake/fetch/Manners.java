package org.capias.intake.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.capias.intake.Intake;
import org.capias.intake.http.Body;
import org.capias.intake.http.Head;
import org.jspecify.annotations.Nullable;

/**
 * How a guest behaves: asks robots.txt of each site first (RFC 9309), leaves time between two
 * requests to one host, and does not ask one host without end. Remembers for one run.
 *
 * <p>A site whose robots.txt is not there (any 4xx but 429) has no rules; one whose robots.txt
 * fails (5xx) is closed, as the standard has it, because nobody knows what it would have said.
 */
final class Manners {
  private static final int REDIRECTS = 5;
  private static final int MOST = 1 << 20;

  /** What one host was asked. */
  private static final class Budget {
    private int asked;
    private long last;
  }

  private final Wire wire;
  private final Fetch.Limits limits;
  private final String fields;
  private final Map<String, Robots> robots = new HashMap<>();
  private final Map<String, Budget> budgets = new HashMap<>();

  Manners(Wire wire, Fetch.Limits limits, String fields) {
    this.wire = wire;
    this.limits = limits;
    this.fields = fields;
  }

  /**
   * Comes back when this page may be asked for now, having waited as long as was due.
   *
   * @param beside takes what was answered when robots.txt was asked for
   */
  void before(Address address, Allowing allowing, Consumer<Intake.Capture> beside) throws Refusal {
    Robots rules = rules(address, allowing, beside);
    if (!rules.allow(address.path())) {
      throw new Refusal(
          rules == Robots.CLOSED
              ? "robots.txt of the site cannot be had"
              : "robots.txt of the site forbids it",
          rules == Robots.CLOSED ? "try again later" : "save the page by hand and give the file");
    }
    Duration due = limits.delay();
    if (rules.delay() != null && rules.delay().compareTo(due) > 0) {
      due = rules.delay();
    }
    Budget budget = budgets.computeIfAbsent(address.host(), host -> new Budget());
    if (budget.asked >= limits.requestsPerHost()) {
      throw new Refusal(
          "host was asked " + budget.asked + " times in this run", "go on in another run");
    }
    if (budget.asked > 0) {
      pause(due.minusNanos(System.nanoTime() - budget.last), "robots.txt of the site asks for");
    }
    budget.asked++;
    budget.last = System.nanoTime();
  }

  /** To be told when an answer has come, so that slow servers get their rest too. */
  void after(Address address) {
    budgets.computeIfAbsent(address.host(), host -> new Budget()).last = System.nanoTime();
  }

  void pause(Duration due, String who) throws Refusal {
    if (due.compareTo(limits.longestPause()) > 0) {
      throw new Refusal(
          who
              + " a pause of "
              + due.toSeconds()
              + " s, longer than "
              + Wire.seconds(limits.longestPause()),
          "try again later");
    }
    try {
      Thread.sleep(Math.max(0, due.toMillis()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("interrupted", "ask again");
    }
  }

  private Robots rules(Address address, Allowing allowing, Consumer<Intake.Capture> beside)
      throws Refusal {
    Robots known = robots.get(address.origin());
    if (known == null) {
      known = asked(Address.of(address.origin() + "/robots.txt", null), allowing, beside);
      robots.put(address.origin(), known);
    }
    return known;
  }

  private Robots asked(Address file, Allowing allowing, Consumer<Intake.Capture> beside)
      throws Refusal {
    Set<URI> seen = new HashSet<>();
    Address at = file;
    Allowing trust = allowing;
    while (seen.size() <= REDIRECTS && seen.add(at.uri())) {
      Wire.Answer answer = wire.ask(at, trust.allows(at), fields, MOST);
      beside.accept(answer.capture(at, file.uri().toString()));
      int status = answer.head().status();
      String location = answer.head().field("Location");
      if (status >= 300 && status < 400 && location != null) {
        trust = trust.ledFrom(at);
        at = Address.redirect(location, at);
        continue;
      }
      return read(answer.head(), status, answer.body());
    }
    return Robots.SILENT;
  }

  private static Robots read(Head head, int status, byte[] body) {
    if (status >= 500 || status == 429) {
      return Robots.CLOSED;
    }
    if (status < 200 || status > 299) {
      return Robots.SILENT;
    }
    Body plain = Body.of(head, body, MOST);
    @Nullable String refusal = plain.refusal();
    return refusal != null ? Robots.CLOSED : Robots.of(plain.bytes(), Fetch.PRODUCT);
  }

  /**
   * Which hosts may lie inside: those that the user named, where the user or one of those hosts led
   * there. A page outside cannot lead to them.
   */
  record Allowing(Set<String> hosts, boolean trusted) {
    boolean allows(Address address) {
      return trusted && hosts.contains(address.host());
    }

    Allowing ledFrom(Address address) {
      return new Allowing(hosts, allows(address));
    }
  }
}
