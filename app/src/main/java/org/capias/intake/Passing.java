package org.capias.intake;

import java.util.Set;
import org.capias.intake.http.Head;
import org.jspecify.annotations.Nullable;

/**
 * What lies in a box and is passed over rather than refused: a web archive keeps pictures, styles,
 * scripts, redirects and robots.txt beside the pages, and a line for each would bury what matters.
 * They are counted.
 */
final class Passing {
  private static final Set<String> SCRIPTS =
      Set.of(
          "text/css",
          "text/javascript",
          "application/javascript",
          "application/x-javascript",
          "application/json",
          "application/manifest+json",
          "application/wasm",
          "text/x-component",
          "application/warc-fields",
          "application/octet-stream",
          "text/dns");

  /** A case file of ours in a package of ours ({@code capias:}) is no source either. */
  private static final Set<String> ABOUT_ITSELF = Set.of("dns", "metadata", "urn", "capias");

  private Passing() {}

  /** Redirects of a robots.txt have its address as their source. */
  private static boolean isRules(String address) {
    return address.matches("https?://[^/]+/robots\\.txt");
  }

  /** The reason, or null where the capture may be a document. */
  static @Nullable String reason(Intake.Capture capture) {
    byte[] head = capture.responseHead();
    if (head != null && (isRules(capture.target().toString()) || isRules(capture.source()))) {
      return "robots.txt";
    }
    int status = head == null ? 200 : Head.of(head).status();
    if (status < 200 || status > 299) {
      return status == 0 ? "answer without a status" : "answer " + status;
    }
    String scheme = capture.target().getScheme();
    if (scheme != null && ABOUT_ITSELF.contains(scheme)) {
      return "record about the archive itself";
    }
    Kind kind = Kind.of(capture.payload(), capture.contentType());
    if (kind != Kind.TEXT && kind != Kind.GZIP) {
      return null;
    }
    String type = Head.plainType(capture.contentType());
    String name = Magic.kind(capture.payload());
    boolean media =
        type.startsWith("image/")
            || type.startsWith("video/")
            || type.startsWith("audio/")
            || type.startsWith("font/")
            || type.contains("font")
            || SCRIPTS.contains(type);
    if (media) {
      return type;
    }
    if (capture.payload().length == 0) {
      return "empty";
    }
    return name != null && (name.contains("picture") || name.equals("RTF")) ? name : null;
  }
}
