package org.capias.intake.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A web address, taken apart once and by strict rules, so that nobody behind can read it otherwise:
 * two readers that disagree about the host of one URL are how checks are passed by. What is merely
 * untidy (spaces, letters outside ASCII) is escaped; what is ambiguous is refused.
 *
 * @param uri as it is asked for and kept: escaped, without fragment
 * @param host in lower case, without a final dot; IPv6 without brackets
 * @param port also where none was written
 */
record Address(URI uri, String host, int port, boolean secure) {
  private static final Set<Integer> PORTS = Set.of(80, 443, 8080, 8443);
  private static final int LONGEST = 8000;
  private static final Pattern PARTS =
      Pattern.compile("^(https?)://([^/?]*)(.*)$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:");
  private static final Pattern AUTHORITY =
      Pattern.compile("^(\\[[0-9a-f:.]+\\]|[^:\\[\\]]+)(?::(\\d{0,5}))?$");
  private static final String LABEL = "[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?";
  private static final Pattern NAME = Pattern.compile(LABEL + "(?:\\." + LABEL + ")*");
  private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
  private static final Pattern FOUR = Pattern.compile(OCTET + "(?:\\." + OCTET + "){3}");
  private static final Pattern NUMBER = Pattern.compile("(?:^|.*\\.)(?:\\d+|0x[0-9a-f]*)");
  private static final String WRITE = "write the address as https://host/path";

  /** An address as a person, a feed or a page that lies at {@code base} wrote it. */
  static Address of(String written, @Nullable URI base) throws Refusal {
    String text = written.strip();
    int fragment = text.indexOf('#');
    text = fragment < 0 ? text : text.substring(0, fragment);
    if (text.length() > LONGEST) {
      throw new Refusal("address longer than " + LONGEST + " characters", "leave it out");
    }
    if (text.chars().anyMatch(c -> c < ' ' || c == 0x7F)) {
      throw new Refusal("control character in an address", WRITE);
    }
    Matcher parts = PARTS.matcher(base == null ? text : absolute(text, base));
    if (!parts.matches()) {
      throw new Refusal("neither http nor https", WRITE);
    }
    return of(parts.group(1).toLowerCase(Locale.ROOT), parts.group(2), parts.group(3));
  }

  /** Where a redirect leads; heads are read byte for character, servers write UTF-8. */
  static Address redirect(String location, Address from) throws Refusal {
    byte[] bytes = location.getBytes(StandardCharsets.ISO_8859_1);
    return of(new String(bytes, StandardCharsets.UTF_8), from.uri());
  }

  private static Address of(String scheme, String authority, String rest) throws Refusal {
    if (authority.indexOf('@') >= 0) {
      throw new Refusal("user name or password in an address", "take it out");
    }
    Matcher place = AUTHORITY.matcher(ascii(authority));
    if (!place.matches()) {
      throw new Refusal("no host that can be read", WRITE);
    }
    String written = place.group(1);
    String host = host(written);
    boolean secure = scheme.equals("https");
    String digits = place.group(2);
    int usual = secure ? 443 : 80;
    int port = digits == null || digits.isEmpty() ? usual : Integer.parseInt(digits);
    if (port < 1 || port > 65535) {
      throw new Refusal("no port " + port, WRITE);
    }
    String shown = written.startsWith("[") ? written : host;
    String authorityShown = shown + (port == usual ? "" : ":" + port);
    String path = rest.startsWith("/") ? rest : "/" + rest;
    try {
      return new Address(
          new URI(scheme + "://" + authorityShown + dotless(escaped(path))), host, port, secure);
    } catch (URISyntaxException e) {
      throw new Refusal("no address", WRITE);
    }
  }

  private static String ascii(String authority) throws Refusal {
    String plain = authority.toLowerCase(Locale.ROOT);
    if (plain.chars().allMatch(c -> c < 0x80)) {
      return plain;
    }
    try {
      return IDN.toASCII(plain).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      throw new Refusal("no host that can be read", WRITE);
    }
  }

  /** Decimal, octal, hexadecimal and shortened spellings of an IP address are refused. */
  private static String host(String written) throws Refusal {
    if (written.startsWith("[")) {
      return written.substring(1, written.length() - 1);
    }
    String host = written.endsWith(".") ? written.substring(0, written.length() - 1) : written;
    if (host.length() > 253 || !NAME.matcher(host).matches()) {
      throw new Refusal("no host that can be read", WRITE);
    }
    if (NUMBER.matcher(host).matches() && !FOUR.matcher(host).matches()) {
      throw new Refusal("odd spelling of an IP address", "write it as four decimal numbers");
    }
    return host;
  }

  private static String absolute(String text, URI base) {
    if (SCHEME.matcher(text).find()) {
      return text;
    }
    String root = base.getScheme() + "://" + base.getRawAuthority();
    String path = base.getRawPath();
    if (text.isEmpty()) {
      return base.toString();
    }
    if (text.startsWith("//")) {
      return base.getScheme() + ":" + text;
    }
    if (text.startsWith("/")) {
      return root + text;
    }
    return root
        + (text.startsWith("?") ? path : path.substring(0, path.lastIndexOf('/') + 1))
        + text;
  }

  private static String escaped(String path) {
    StringBuilder out = new StringBuilder(path.length() + 16);
    boolean query = false;
    for (byte one : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (one & 0xFF);
      query |= c == '?';
      boolean plain =
          c > ' ' && c < 0x7F && "\"<>\\^`{|}".indexOf(c) < 0 && (query || "[]".indexOf(c) < 0);
      if (plain) {
        out.append(c);
      } else {
        out.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
      }
    }
    return out.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
  }

  /** Without {@code /./} and {@code /../}, so that robots.txt is asked for what the server sees. */
  private static String dotless(String escaped) {
    int query = escaped.indexOf('?');
    String path = query < 0 ? escaped : escaped.substring(0, query);
    String rest = query < 0 ? "" : escaped.substring(query);
    if (!path.contains("/.") && !path.toLowerCase(Locale.ROOT).contains("/%2e")) {
      return escaped;
    }
    Deque<String> kept = new ArrayDeque<>();
    String[] segments = path.substring(1).split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      String plain = segments[i].replaceAll("(?i)%2e", ".");
      boolean dots = plain.equals(".") || plain.equals("..");
      if (plain.equals("..")) {
        kept.pollLast();
      }
      if (!dots) {
        kept.addLast(segments[i]);
      } else if (i == segments.length - 1) {
        kept.addLast("");
      }
    }
    return "/" + String.join("/", kept) + rest;
  }

  boolean usualPort() {
    return PORTS.contains(port);
  }

  /** Scheme, host and port: what one robots.txt speaks for. */
  String origin() {
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }

  /** Path and query as the request line has them. */
  String path() {
    return uri.toString().substring(origin().length());
  }
}
