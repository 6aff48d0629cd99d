package org.capias.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The first day of somebody who has never seen the archive: ten pages and three feeds, a search, a
 * case file, a package; then another machine, which has the package, a JDK and one source file.
 */
@Timeout(300)
class NewcomerTest extends TypedInArchive {
  private static final String[] TOLD = {
    "Vladimir Putin arrived in Mongolia on September 2, 2024, and was met by a guard of honour.",
    "Mongolia did not arrest Vladimir Putin, who left the country on September 3, 2024.",
    "\"They had a duty to arrest him,\" said Ana Pereira, a lawyer in The Hague.",
    "A spokesman of the ministry said that the country depends on fuel from its neighbour.",
    "The square before the palace was closed, and a red carpet lay on its stones."
  };

  private HttpServer server;
  private String site = "";

  @BeforeEach
  void open() throws IOException {
    byte[] loopback = {127, 0, 0, 1};
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(loopback), 0), 0);
    site = "http://127.0.0.1:" + server.getAddress().getPort();
    for (int i = 0; i < 16; i++) {
      String page = page(i);
      server.createContext("/page/" + i + ".html", exchange -> answer(exchange, "text/html", page));
    }
    serve("/a.rss", "application/rss+xml", rss(10, 11));
    serve("/b.atom", "application/atom+xml", atom(12, 13));
    serve("/c.json", "application/feed+json", json(14, 15));
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  private void serve(String path, String type, String body) {
    server.createContext(path, exchange -> answer(exchange, type, body));
  }

  private static void answer(HttpExchange exchange, String type, String body) throws IOException {
    try (exchange) {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private static String page(int i) {
    return "<!DOCTYPE html><html lang='en'><head><title>Report "
        + i
        + "</title><meta property='article:published_time' content='2024-09-0"
        + (3 + i % 5)
        + "'></head><body><article><h1>Report "
        + i
        + "</h1><p>"
        + TOLD[i % TOLD.length]
        + "</p><p>This is what our reporter number "
        + i
        + " wrote down on the spot, and sent home in the evening by a slow line.</p>"
        + "</article></body></html>";
  }

  private String rss(int... pages) {
    StringBuilder items = new StringBuilder();
    for (int page : pages) {
      items.append("<item><title>R</title><link>").append(link(page)).append("</link></item>");
    }
    return "<rss version='2.0'><channel><title>Wire</title>" + items + "</channel></rss>";
  }

  private String atom(int... pages) {
    StringBuilder entries = new StringBuilder();
    for (int page : pages) {
      entries.append("<entry><title>A</title><link href='" + link(page) + "'/></entry>");
    }
    return "<feed xmlns='http://www.w3.org/2005/Atom'><title>Desk</title>" + entries + "</feed>";
  }

  private String json(int... pages) {
    List<String> items = new ArrayList<>();
    for (int page : pages) {
      items.add("{\"id\":\"" + page + "\",\"url\":\"" + link(page) + "\"}");
    }
    return "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"J\",\"items\":"
        + items
        + "}";
  }

  private String link(int page) {
    return site + "/page/" + page + ".html";
  }

  @Test
  void fromTenPagesAndThreeFeedsToAPackageThatAnotherMachineChecks() throws Exception {
    List<String> add = new ArrayList<>(List.of("archive", "add"));
    for (int i = 0; i < 4; i++) {
      add.add(link(i));
    }
    Path saved = Files.createDirectory(folder.resolve("saved"));
    for (int i = 4; i < 10; i++) {
      Files.writeString(saved.resolve(i + ".html"), page(i));
    }
    add.add(saved.toString());
    add.addAll(List.of(site + "/a.rss", site + "/b.atom", site + "/c.json"));
    add.addAll(List.of("--allow-host", "127.0.0.1"));
    assertThat(kept(add.toArray())).as(err).isZero();
    assertThat(out).contains("19 added, 0 known already");

    assertThat(kept("archive", "search", "\"red carpet\"")).as(err).isZero();
    assertThat(out).startsWith("3 documents for \"red carpet\"");
    assertThat(kept("archive", "search", "--person", "vladimir-putin")).isZero();
    assertThat(out).contains("Report 0");

    assertThat(kept("archive", "read", "mongolia", "--format", "json")).as(err).isZero();
    assertThat(out).contains("\"id\": \"vladimir-putin\"", "\"iso2\": \"MN\"");
    assertThat(kept("archive", "verify")).as(out + err).isZero();

    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path packed = elsewhere.resolve("mongolia.wacz");
    assertThat(kept("archive", "export", "mongolia", "--out", packed.toString())).as(err).isZero();
    // The package is a source like any other: its pages are, what Capias made of them is none.
    assertThat(capias("read", packed, "--format", "json")).as(err).isZero();
    assertThat(out.split("\"characters\":", -1)).as("16 documents").hasSize(17);
    assertThat(out).doesNotContain("capias:case");
    assertThat(err).contains("16 text of another record", "2 record about the archive itself");

    Path tools = Path.of("").toAbsolutePath().getParent().resolve("tools/verify/Verify.java");
    Files.copy(tools, elsewhere.resolve("Verify.java"));
    assertThat(verify(elsewhere, packed)).as(out).isZero();
    assertThat(out).endsWith("SOUND\n");

    byte[] sound = Files.readAllBytes(packed);
    Map<String, Integer> middles = middles(packed, sound);
    assertThat(middles.size()).isGreaterThan(12);
    for (String name :
        List.of(
            "archive/data.warc.gz",
            "casefile/casefile.json",
            "casefile/casefile.html",
            "custody/entries.jsonl",
            "pages/pages.jsonl",
            "datapackage.json")) {
      byte[] changed = sound.clone();
      changed[middles.get(name)] ^= 1;
      Files.write(packed, changed);
      assertThat(verify(elsewhere, packed)).as(name).isEqualTo(1);
      assertThat(out).startsWith("NOT SOUND: " + name);
    }
  }

  /** As it is done elsewhere: nothing on the class path. */
  private int verify(Path where, Path packed) throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path said = where.resolve("said");
    Process process =
        new ProcessBuilder(java.toString(), "Verify.java", packed.getFileName().toString())
            .directory(where.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(process.waitFor(100, TimeUnit.SECONDS)).isTrue();
    out = Files.readString(said);
    return process.exitValue();
  }

  /** A byte in the middle of each file's content. */
  private static Map<String, Integer> middles(Path packed, byte[] bytes) throws IOException {
    Map<String, Integer> middles = new TreeMap<>();
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    try (ZipFile zip = new ZipFile(packed.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        int name = all.indexOf(entry.getName());
        byte[] content = zip.getInputStream(entry).readAllBytes();
        int start = all.indexOf(new String(content, StandardCharsets.ISO_8859_1), name);
        middles.put(entry.getName(), start + content.length / 2);
      }
    }
    return middles;
  }
}
