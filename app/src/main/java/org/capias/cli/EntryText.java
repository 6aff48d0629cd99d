package org.capias.cli;

import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.capias.model.Answer;
import org.capias.model.Determination.Reason;
import org.capias.model.EntryDetermination;
import org.capias.model.EntryDetermination.Ban;
import org.jspecify.annotations.Nullable;

/** The answer on a travel ban, as text or as {@code capias.entry/1}. */
final class EntryText {
  private final Sheet sheet;

  EntryText(Sheet sheet) {
    this.sheet = sheet;
  }

  void print(EntryDetermination entry) {
    sheet.title(entry.state().name() + " and " + entry.person().name(), entry.date().toString());
    sheet.plain("Must the state refuse entry and transit? " + words(entry.answer()));
    sheet.heading("WHY");
    for (Reason reason : entry.reasons()) {
      sheet.plain(reason.holds().label() + "  " + reason.because() + " (" + reason.article() + ")");
    }
    if (!entry.bans().isEmpty()) {
      sheet.heading("LISTINGS");
    }
    for (Ban ban : entry.bans()) {
      sheet.plain(ban.regime() + ", " + ban.resolutions() + ", listed " + ban.listed());
      sheet.plain("   exempt: " + ban.exemptions());
      if (ban.noticeDays() != null) {
        sheet.plain("   ask for an exemption " + ban.noticeDays() + " working days before travel");
      }
      sheet.plain("   " + ban.source());
    }
    sheet.heading("A BAN NEVER ASKS FOR AN ARREST");
    sheet.plain(
        "Whether the state is bound to arrest is another question: capias check without"
            + " --travel-ban.");
  }

  private static String words(Answer answer) {
    return switch (answer) {
      case YES -> "YES.";
      case NO -> "NO.";
      case UNKNOWN -> "UNKNOWN: a fact is missing.";
      case CONTESTED, NOT_IN_FORCE -> answer.label();
    };
  }

  static void json(EntryDetermination entry, Writer out) {
    Map<String, @Nullable Object> document = new LinkedHashMap<>();
    document.put("schema", "capias.entry/1");
    document.put("person", entry.person());
    document.put("state", entry.state());
    document.put("date", entry.date().toString());
    document.put("presence", entry.presence());
    document.put("answer", entry.answer());
    document.put("reasons", entry.reasons());
    document.put("bans", entry.bans());
    RecordJson.write(out, document);
  }
}
