package org.capias.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What bytes are, by their beginning. What a server or a file's name tells is not trusted: types
 * are told wrongly more often than bytes lie. Only where the bytes leave it open is the told type
 * asked.
 */
enum Kind {
  TEXT,
  HTML,
  FEED,
  PDF,
  MAIL,
  MAILBOX,
  ZIP,
  WARC,
  ARC,
  GZIP;

  /** How far the beginning is looked at. */
  static final int LOOK = 4096;

  private static final Pattern PAGE =
      Pattern.compile(
          "^(?:<!doctype html|<html|<head|<body|<title|<meta"
              + " |<script|<!--.{0,2000}?-->\\s*<(?:!doctype|html))",
          Pattern.DOTALL);
  private static final Pattern FEED_ROOT =
      Pattern.compile("<(?:rss|feed|rdf:rdf|channel|\\w+:feed|\\w+:rss)[\\s>]");
  private static final Pattern HTML_ROOT = Pattern.compile("<html[\\s>]");
  private static final Pattern POSTMARK =
      Pattern.compile("^From \\S.{0,200}\\d{4}[^\\n]{0,12}\\r?\\n");
  private static final Pattern FIELD = Pattern.compile("^[!-9;-~]{1,60}:");

  /** The kind of what begins with these bytes. */
  static Kind of(byte[] bytes, @Nullable String told) {
    String start = new String(bytes, 0, Math.min(bytes.length, LOOK), StandardCharsets.ISO_8859_1);
    if (start.startsWith("%PDF-")) {
      return PDF;
    }
    if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
      return ZIP;
    }
    if (start.startsWith("\u001F\u008B")) {
      return GZIP;
    }
    if (start.startsWith("WARC/")) {
      return WARC;
    }
    if (start.startsWith("filedesc:")) {
      return ARC;
    }
    if (POSTMARK.matcher(start).find()) {
      return MAILBOX;
    }
    if (isMail(start)) {
      return MAIL;
    }
    return ofMarkup(start, told == null ? "" : told.toLowerCase(Locale.ROOT));
  }

  private static Kind ofMarkup(String start, String told) {
    // Zero bytes: markup in 16 or 32 bits reads the same without them.
    String plain =
        start
            .replace("\u00EF\u00BB\u00BF", "")
            .replace("\u00FF\u00FE", "")
            .replace("\u00FE\u00FF", "")
            .replace("\u0000", "")
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    if (PAGE.matcher(plain).find()) {
      return HTML;
    }
    if (plain.startsWith("<")) {
      if (FEED_ROOT.matcher(plain).find()) {
        return FEED;
      }
      if (HTML_ROOT.matcher(plain).find()) {
        return HTML;
      }
    }
    if (plain.startsWith("{") && plain.contains("jsonfeed.org/version")) {
      return FEED;
    }
    if (told.contains("html")) {
      return HTML;
    }
    return told.contains("rss") || told.contains("atom") || told.contains("feed+json")
        ? FEED
        : TEXT;
  }

  /** Header fields of a letter: where it is from, and at least one more that letters have. */
  private static boolean isMail(String start) {
    boolean sender = false;
    int others = 0;
    for (String line : start.split("\r?\n", 60)) {
      if (line.isEmpty()) {
        break;
      }
      if (line.charAt(0) == ' ' || line.charAt(0) == '\t') {
        continue;
      }
      if (!FIELD.matcher(line).find()) {
        return sender && others > 1;
      }
      switch (line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT)) {
        case "from", "return-path", "received", "delivered-to" -> sender = true;
        case "date", "message-id", "mime-version", "subject", "to", "content-type" -> others++;
        default -> {}
      }
    }
    return sender && others > 0;
  }

  /** Whether such bytes hold other things, and are none themselves. */
  boolean isBox() {
    return switch (this) {
      case MAILBOX, ZIP, WARC, ARC, GZIP -> true;
      default -> false;
    };
  }

  /** The most bytes of this kind that are taken as one document. */
  int limit() {
    return switch (this) {
      case HTML, FEED -> 8 << 20;
      case PDF, MAIL -> 32 << 20;
      default -> Intake.LIMIT;
    };
  }
}
