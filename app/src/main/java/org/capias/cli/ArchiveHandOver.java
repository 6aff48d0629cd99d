package org.capias.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.capias.archive.Archive;
import org.capias.archive.Export;
import org.capias.archive.KeptCase;
import org.capias.archive.Stamp;
import org.jspecify.annotations.Nullable;

/** {@code capias archive export}, {@code proof}, {@code stamp}, {@code delete}. */
final class ArchiveHandOver {
  private final Console console;
  private final ArchiveOption option;

  ArchiveHandOver(Console console, ArchiveOption option) {
    this.console = console;
    this.option = option;
  }

  int delete(List<String> words, @Nullable String name, String reason) {
    if (words.isEmpty() && name == null) {
      throw new UsageException("nothing named", "after 'delete'", "name items or --case NAME");
    }
    try (Archive archive = option.toWorkIn(console)) {
      List<Archive.Item> items = new ArrayList<>();
      words.forEach(word -> items.addAll(ArchiveShow.found(archive, word)));
      items.removeIf(item -> item.deleted() != null);
      int records = items.isEmpty() ? 0 : archive.delete(items, reason);
      records += name == null ? 0 : archive.deleteCase(name, reason);
      Set<Long> gone = new TreeSet<>();
      items.forEach(item -> gone.add(item.number()));
      Set<String> quoting = new TreeSet<>();
      archive.cases(
          one -> {
            if (!one.name().equals(name)
                && one.documents().stream().anyMatch(source -> gone.contains(source.item()))) {
              quoting.add(one.name());
            }
          });
      console
          .out()
          .print(
              ArchiveTexts.counted(items.size(), "items")
                  + " deleted, "
                  + ArchiveTexts.counted(records, "records")
                  + " written over\n");
      quoting.forEach(
          one ->
              console.note(
                  "case "
                      + one
                      + " still quotes it; 'archive delete --case "
                      + one
                      + "' takes it"));
      console.note(
          "exported packages, copies and backups are not reached; search and store forget it when"
              + " they are next brought up to date");
    }
    return Console.DONE;
  }

  int stamp(URI authority) {
    try (Archive archive = option.toWorkIn(console)) {
      Stamp stamp = archive.stamp(authority.toString(), ask -> asked(authority, ask));
      StringBuilder lines = new StringBuilder();
      ArchiveTexts.row(lines, "entry", "" + stamp.sealed());
      ArchiveTexts.row(lines, "head", stamp.head());
      ArchiveTexts.row(lines, "stamped", "" + stamp.time());
      ArchiveTexts.row(lines, "signer", stamp.signer());
      ArchiveTexts.row(lines, "file", stamp.file());
      console.out().print(lines);
    }
    return Console.DONE;
  }

  private static byte[] asked(URI authority, byte[] request) {
    try {
      HttpRequest ask =
          HttpRequest.newBuilder(authority)
              .timeout(Duration.ofSeconds(30))
              .header("Content-Type", "application/timestamp-query")
              .POST(HttpRequest.BodyPublishers.ofByteArray(request))
              .build();
      HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
      HttpResponse<byte[]> answer = client.send(ask, HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new UsageException(
            "the authority answers " + answer.statusCode(), authority.toString(), "ask another");
      }
      return answer.body();
    } catch (IOException | IllegalArgumentException e) {
      throw new UsageException(
          "the authority cannot be reached (" + e + ")", authority.toString(), "ask another");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UsageException("interrupted", authority.toString(), "ask again");
    }
  }

  int export(String name, @Nullable Path out) {
    try (Archive archive = option.toWorkIn(console)) {
      KeptCase saved =
          archive
              .findCase(name)
              .orElseThrow(
                  () ->
                      new UsageException(
                          "no such case", "'" + name + "'", "'capias archive list' names them"));
      Export export = archive.export(saved, out == null ? Path.of(name + ".wacz") : out);
      StringBuilder lines = new StringBuilder();
      ArchiveTexts.row(lines, "package", export.file().toString());
      ArchiveTexts.row(lines, "bytes", "" + export.bytes());
      ArchiveTexts.row(lines, "sha256", export.sha256());
      ArchiveTexts.row(lines, "entries", "" + export.entries());
      ArchiveTexts.row(lines, "check it", "java tools/verify/Verify.java " + export.file());
      console.out().print(lines);
    }
    return Console.DONE;
  }
}
