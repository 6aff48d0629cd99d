package org.capias.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.capias.intake.Intake;
import org.capias.model.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Every quotation of every saved case file, against the text read again out of the stored bytes.
 *
 * <p>A later version may read a page's text in another way. Then the quotation is looked for at its
 * place in the text that was kept with the case, and its words anywhere in the text of today; the
 * difference is told as a note.
 */
final class CaseCheck {
  private final Path folder;
  private final LogCheck log;
  private final Verification verification;

  CaseCheck(Path folder, LogCheck log, Verification verification) {
    this.folder = folder;
    this.log = log;
    this.verification = verification;
  }

  void run() {
    for (Entry entry : log.cases()) {
      if (log.deletion(entry.number()) == null) {
        verification.count("case files", 1);
        try {
          check(entry);
        } catch (IOException | RuntimeException e) {
          wrong(entry, "cannot be read", "a case file", String.valueOf(e.getMessage()));
        }
      }
    }
  }

  private void check(Entry entry) throws IOException {
    List<WarcRecord> records = records(entry);
    byte[] json = records.get(0).block();
    if (!Sha256.labelled(json).equals(entry.need("payload"))) {
      wrong(entry, "another case file", entry.need("payload"), Sha256.labelled(json));
      return;
    }
    Map<String, List<Evidence>> byDocument = new LinkedHashMap<>();
    for (Evidence evidence : Evidences.of(json)) {
      byDocument.computeIfAbsent(evidence.document(), id -> new ArrayList<>()).add(evidence);
    }
    for (KeptCase.Source source : Cases.of(entry).documents()) {
      List<Evidence> evidences = byDocument.remove(source.document());
      if (evidences != null) {
        try {
          check(entry, source, evidences);
        } catch (IOException | RuntimeException e) {
          wrong(
              entry,
              evidences.size() + " quotations from item " + source.item() + " cannot be checked",
              "content that can be read",
              String.valueOf(e.getMessage()));
        }
      }
    }
    byDocument.forEach(
        (document, evidences) ->
            wrong(
                entry,
                evidences.size() + " quotations from a document that is not here",
                "an item that is " + document,
                "none"));
  }

  private void check(Entry entry, KeptCase.Source source, List<Evidence> evidences)
      throws IOException {
    Entry item = log.item(source.item());
    if (item == null) {
      wrong(entry, "no item " + source.item(), source.document(), "nothing");
      return;
    }
    if (log.deletion(item.number()) != null) {
      verification.count("quotations from deleted content, not checked", evidences.size());
      verification.note(
          "case "
              + entry.need("case")
              + " quotes item "
              + item.number()
              + ", whose content was deleted: "
              + evidences.size()
              + " quotations cannot be checked");
      return;
    }
    String now = textNow(item, source.document());
    String kept = textKept(source);
    String text = now != null ? now : kept;
    if (text == null) {
      wrong(entry, "no text of " + item.need("target"), source.document(), "nothing to read");
      return;
    }
    boolean same = now != null && Sha256.labelled(bytes(now)).equals(source.text());
    if (!same) {
      verification.note(
          "item "
              + item.number()
              + " is read otherwise by this version than when case "
              + entry.need("case")
              + " was saved; its quotations are checked in the text kept then");
    }
    for (Evidence evidence : evidences) {
      verification.count("quotations", 1);
      String found = slice(same || kept == null ? text : kept, evidence);
      boolean there = evidence.quote().equals(found);
      if (!there || (!same && now != null && !words(now).contains(words(evidence.quote())))) {
        wrong(
            entry,
            "a quotation is not in " + item.need("target") + " at character " + evidence.start(),
            "'" + evidence.quote() + "'",
            there ? "not in the text as read today" : "'" + found + "'");
      }
    }
  }

  private @Nullable String textNow(Entry item, String document) throws IOException {
    Intake.Page page = Intake.page(Items.capture(item, records(item)));
    for (Intake.Extract extract : page.extracts()) {
      if (extract.document().id().equals(document)) {
        return extract.document().text();
      }
    }
    return null;
  }

  private @Nullable String textKept(KeptCase.Source source) throws IOException {
    for (Entry text : log.texts()) {
      if (source.document().equals(text.text("document"))
          && source.text().equals(text.text("payload"))
          && log.deletion(text.number()) == null) {
        return new String(records(text).get(0).block(), StandardCharsets.UTF_8);
      }
    }
    return null;
  }

  private List<WarcRecord> records(Entry entry) throws IOException {
    Place place = entry.place();
    Path file = folder.resolve(WarcFiles.FOLDER).resolve(place.file());
    return WarcRecord.read(Disk.read(file, place.offset(), place.length()));
  }

  private static String slice(String text, Evidence evidence) {
    int length = text.codePointCount(0, text.length());
    if (evidence.end() > length) {
      return "";
    }
    int from = text.offsetByCodePoints(0, evidence.start());
    return text.substring(from, text.offsetByCodePoints(from, evidence.end() - evidence.start()));
  }

  private static String words(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void wrong(Entry entry, String what, String expected, String found) {
    Place place = entry.place();
    verification.wrong(
        WarcFiles.FOLDER + "/" + place.file(),
        entry.text("record"),
        place.offset(),
        "case " + entry.text("case") + ": " + what,
        expected,
        found);
  }
}
