package org.capias.intake.fetch;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.capias.intake.Intake;
import org.capias.intake.http.Body;
import org.capias.intake.limit.Patience;
import org.capias.model.Problem;
import org.capias.model.Severity;
import org.jspecify.annotations.Nullable;

/** What comes of one address: redirects one by one, then a page, or a feed and its pages. */
final class Visit {
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  private final Run run;
  private final Fetch.Kept kept;
  private final List<Intake.Capture> captures = new ArrayList<>();
  private final List<Intake.Capture> beside = new ArrayList<>();
  private final List<Intake.Capture> pages = new ArrayList<>();
  private final List<Fetch.Revisit> revisits = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Fetch.Refused> refused = new ArrayList<>();
  private final Map<String, Integer> skipped = new TreeMap<>();

  Visit(Run run, Fetch.Kept kept) {
    this.run = run;
    this.kept = kept;
  }

  Fetch.Fetched all(String url) {
    Intake.Capture first = one(url, null, run.allowing());
    if (first != null) {
      Intake.Links links = Intake.links(first, Patience.USUAL);
      if (links.links().isEmpty()) {
        pages.add(first);
      } else {
        entries(first, links);
      }
    }
    return new Fetch.Fetched(captures, beside, pages, revisits, problems, refused, skipped);
  }

  /** The pages that a feed leads to; where it leads is not trusted more than any page's links. */
  private void entries(Intake.Capture capture, Intake.Links led) {
    List<String> links = led.links();
    if (led.without() > 0) {
      skipped.put("entries without a link", led.without());
    }
    Manners.Allowing allowing = led(capture.target());
    int most = run.limits().pages();
    links.stream()
        .limit(most)
        .map(link -> one(link, capture.target(), allowing))
        .filter(page -> page != null)
        .forEach(pages::add);
    if (links.size() > most) {
      skipped.put("entries beyond the first " + most, links.size() - most);
    }
  }

  private Manners.Allowing led(URI from) {
    try {
      return run.allowing().ledFrom(Address.of(from.toString(), null));
    } catch (Refusal e) {
      return new Manners.Allowing(Set.of(), false);
    }
  }

  /** The page at the end of all redirects, or null with a problem. */
  private Intake.@Nullable Capture one(String url, @Nullable URI base, Manners.Allowing allowing) {
    String where = url;
    try {
      Address at = Address.of(url, base);
      Manners.Allowing trust = allowing;
      Set<URI> seen = new HashSet<>();
      String source = base == null ? url : at.uri().toString();
      while (seen.add(at.uri())) {
        where = at.uri().toString();
        if (seen.size() > run.limits().redirects() + 1) {
          throw new Refusal(
              "more than " + run.limits().redirects() + " redirects", "check the address");
        }
        Intake.Capture last = kept.last(at.uri());
        Wire.Answer answer = run.ask(at, trust, last, source, beside::add);
        int status = answer.head().status();
        if (status == 304 && last != null) {
          captures.add(answer.capture(at, source).ledBy(base));
          revisits.add(new Fetch.Revisit(at.uri(), last.time(), answer.asked()));
          return last;
        }
        String location = answer.head().field("Location");
        if (REDIRECTS.contains(status) && location != null) {
          captures.add(answer.capture(at, source).ledBy(base));
          trust = trust.ledFrom(at);
          at = Address.redirect(location, at);
          continue;
        }
        return page(at, answer, source, base);
      }
      throw new Refusal("redirects in a circle", "check the address");
    } catch (Refusal e) {
      problems.add(new Problem(url, Severity.ERROR, e.at(where)));
      refused.add(new Fetch.Refused(url, e.at(where), run.now()));
      return null;
    }
  }

  private Intake.@Nullable Capture page(
      Address at, Wire.Answer answer, String source, @Nullable URI led) throws Refusal {
    int status = answer.head().status();
    if (status != 200) {
      captures.add(answer.capture(at, source).ledBy(led));
      Refusal why =
          new Refusal(
              "answered with " + status,
              status == 429 || status >= 500 ? "try again later" : "check the address");
      problems.add(new Problem(source, Severity.ERROR, why.at(at.uri().toString())));
      return null;
    }
    String refusal = Body.of(answer.head(), answer.body(), run.limits().decodedBytes()).refusal();
    if (refusal != null) {
      throw new Refusal(refusal, "save the page and give the file");
    }
    Intake.Capture capture = answer.capture(at, source).ledBy(led);
    captures.add(capture);
    return capture;
  }
}
