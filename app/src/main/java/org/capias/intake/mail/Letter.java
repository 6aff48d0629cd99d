package org.capias.intake.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.capias.intake.Offsets;
import org.capias.intake.html.Dates;
import org.capias.intake.html.Html;
import org.capias.intake.limit.Patience;
import org.capias.intake.text.CharBytes;
import org.capias.intake.text.Charsets;
import org.capias.intake.text.Places;
import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a letter. Of a body in several forms the plain text is taken, and the page where there is
 * none or where it is a stub.
 *
 * @param charset of the part that was taken
 * @param list the mailing list that it came over, as the list names itself
 * @param attachments parts that were not read
 * @param remarks reservations, one clause each
 */
public record Letter(
    @Nullable String subject,
    @Nullable String sender,
    @Nullable String list,
    @Nullable PartialDate sent,
    @Nullable String id,
    String text,
    Offsets offsets,
    @Nullable Charset charset,
    int attachments,
    List<String> remarks) {

  private static final int DEEPEST = 30;
  private static final int MOST_PARTS = 1000;

  /** Where a part stands is looked for by its first bytes, and in vain only so often. */
  private static final int BEGINNING = 64;

  private static final int TRIES = 100;

  /** A plain text of fewer characters beside a page says no more than "see the page". */
  private static final int STUB = 200;

  private static final MimeConfig CONFIG =
      MimeConfig.custom()
          .setMaxLineLen(1 << 20)
          .setMaxHeaderLen(1 << 20)
          .setMaxHeaderCount(2000)
          .build();

  /** A text part: what it says of itself and where it stands. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Part(BodyDescriptor told, byte[] raw, int at) {}

  /** Never throws for what a letter holds; what is broken is told in the remarks. */
  public static Letter read(byte[] bytes, boolean mapped) {
    return new Parser(bytes).read(mapped);
  }

  /** One pass over a letter. */
  private static final class Parser {
    private final byte[] bytes;
    private final Map<String, String> fields = new HashMap<>();
    private final List<Part> plain = new ArrayList<>();
    private final List<Part> pages = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private int attachments;
    private int searched;

    Parser(byte[] bytes) {
      this.bytes = bytes;
    }

    Letter read(boolean mapped) {
      try {
        walk();
      } catch (IOException | MimeException | RuntimeException e) {
        remarks.add("letter is broken behind part " + (plain.size() + pages.size() + attachments));
      }
      Html.Words words = new Html.Words("", Offsets.NONE);
      @Nullable Charset charset = null;
      for (Part part : plain) {
        Taken taken = take(part, false, mapped);
        if (words.text().length() < STUB && taken.words().text().length() > words.text().length()) {
          words = taken.words();
          charset = taken.charset();
        }
      }
      if (words.text().length() < STUB) {
        for (Part part : pages) {
          Taken taken = take(part, true, mapped);
          if (taken.words().text().length() > words.text().length()) {
            words = taken.words();
            charset = taken.charset();
          }
        }
      }
      String day = fields.get("date");
      return new Letter(
          decoded("subject"),
          name(decoded("from")),
          name(decoded("list-id")),
          day == null ? null : Dates.in(day.strip()),
          decoded("message-id"),
          words.text(),
          words.offsets(),
          charset,
          attachments,
          List.copyOf(remarks));
    }

    private void walk() throws IOException, MimeException {
      MimeTokenStream stream = new MimeTokenStream(CONFIG);
      stream.parse(new ByteArrayInputStream(bytes));
      int depth = 0;
      int parts = 0;
      boolean head = true;
      for (EntityState state = stream.getState();
          state != EntityState.T_END_OF_STREAM;
          state = stream.next()) {
        Patience.heed();
        switch (state) {
          case T_FIELD -> {
            if (head) {
              fields.putIfAbsent(
                  stream.getField().getName().toLowerCase(Locale.ROOT),
                  stream.getField().getBody());
            }
          }
          case T_END_HEADER -> head = false;
          case T_START_MULTIPART, T_START_MESSAGE -> depth++;
          case T_END_MULTIPART, T_END_MESSAGE -> depth--;
          case T_BODY -> {
            if (++parts > MOST_PARTS) {
              remarks.add("letter of more than " + MOST_PARTS + " parts");
              return;
            }
            body(stream);
          }
          default -> {}
        }
        if (depth > DEEPEST) {
          remarks.add("letter nested deeper than " + DEEPEST);
          return;
        }
      }
    }

    private void body(MimeTokenStream stream) throws IOException {
      BodyDescriptor told = stream.getBodyDescriptor();
      String type = told.getMimeType().toLowerCase(Locale.ROOT);
      byte[] raw = stream.getInputStream().readAllBytes();
      int at = find(raw);
      if (type.equals("text/plain")) {
        plain.add(new Part(told, raw, at));
      } else if (type.equals("text/html")) {
        pages.add(new Part(told, raw, at));
      } else {
        attachments++;
      }
    }

    /** Where the part stands in the letter; parts come in the order of the letter. */
    private int find(byte[] raw) {
      if (raw.length == 0) {
        return searched;
      }
      int begun = Math.min(raw.length, BEGINNING);
      int tries = TRIES;
      for (int i = searched; i + raw.length <= bytes.length && tries > 0; i++) {
        if (Arrays.equals(raw, 0, begun, bytes, i, i + begun)) {
          if (Arrays.equals(raw, begun, raw.length, bytes, i + begun, i + raw.length)) {
            searched = i + raw.length;
            return i;
          }
          tries--;
        }
      }
      return -1;
    }

    private static Taken take(Part part, boolean page, boolean mapped) {
      Transfer body = Transfer.decode(part.raw(), part.at(), part.told().getTransferEncoding());
      Charsets.Choice choice = Charsets.of(body.bytes(), part.told().getCharset());
      Charset charset = choice.charset();
      if (charset.equals(Charsets.WINDOWS_1252) && Charsets.isUtf8(body.bytes())) {
        charset = StandardCharsets.UTF_8;
      }
      String text =
          new String(body.bytes(), choice.skip(), body.bytes().length - choice.skip(), charset);
      Places places = null;
      if (mapped && part.at() >= 0) {
        CharBytes chars = CharBytes.of(body.bytes(), choice.skip(), charset, text);
        places = through(chars, body);
      }
      return new Taken(page ? Html.words(text, places) : Html.plain(text, places), charset);
    }

    private static Places through(CharBytes chars, Transfer body) {
      return new Places() {
        @Override
        public int start(int index) {
          int at = chars.at(index);
          return at < body.starts().length ? body.starts()[at] : -1;
        }

        @Override
        public int end(int index) {
          int at = chars.at(index) - 1;
          return at >= 0 && at < body.ends().length ? body.ends()[at] : -1;
        }
      };
    }

    private @Nullable String decoded(String field) {
      String value = fields.get(field);
      if (value == null) {
        return null;
      }
      String words =
          DecoderUtil.decodeEncodedWords(value.replaceAll("\r?\n", ""), DecodeMonitor.SILENT)
              .strip();
      return words.isEmpty() ? null : words;
    }

    /** The name before an address in angle brackets, or what stands there. */
    private static @Nullable String name(@Nullable String mailbox) {
      if (mailbox == null) {
        return null;
      }
      int angle = mailbox.indexOf('<');
      String name = angle > 0 ? mailbox.substring(0, angle) : mailbox;
      name = name.replace("\"", "").strip();
      return name.isEmpty() ? mailbox.replaceAll("[<>]", "").strip() : name;
    }
  }

  private record Taken(Html.Words words, Charset charset) {}
}
