package org.capias.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * A browser to look at pages with, spoken to in its own protocol (Chrome DevTools) over a web
 * socket: nothing else is needed. Where there is no {@code chromium} the tests that need it are
 * passed over, unless {@code CAPIAS_VALIDATORS=required}.
 */
final class Chromium implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long SECONDS = 90;

  private final Process process;
  private final WebSocket socket;
  private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
  private final Map<String, CompletableFuture<JsonNode>> awaited = new ConcurrentHashMap<>();
  private int last;

  Chromium(Path profile) throws Exception {
    Path program = Path.of("/usr/bin/chromium");
    boolean here = Files.isExecutable(program);
    if ("required".equals(System.getenv("CAPIAS_VALIDATORS"))) {
      assertThat(here).as("chromium is installed").isTrue();
    }
    Assumptions.assumeTrue(here, "no chromium");
    process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(profile.resolve("log").toFile())
            .start();
    String port = port(profile.resolve("DevToolsActivePort"));
    HttpClient client = HttpClient.newHttpClient();
    URI list = URI.create("http://127.0.0.1:" + port + "/json/list");
    JsonNode pages =
        JSON.readTree(
            client
                .send(HttpRequest.newBuilder(list).build(), HttpResponse.BodyHandlers.ofString())
                .body());
    socket =
        client
            .newWebSocketBuilder()
            .buildAsync(
                URI.create(pages.get(0).get("webSocketDebuggerUrl").asText()), new Listener())
            .get(SECONDS, TimeUnit.SECONDS);
    ask("Page.enable");
  }

  private String port(Path file) throws Exception {
    for (int i = 0; i < SECONDS * 10; i++) {
      if (Files.exists(file) && Files.readString(file).contains("\n")) {
        return Files.readAllLines(file).get(0);
      }
      assertThat(process.isAlive()).as("chromium runs").isTrue();
      Thread.sleep(100);
    }
    throw new IOException("chromium opened no port");
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean end) {
      text.append(part);
      if (end) {
        try {
          heard(JSON.readTree(text.toString()));
        } catch (IOException e) {
          throw new java.io.UncheckedIOException(e);
        }
        text.setLength(0);
      }
      from.request(1);
      return null;
    }
  }

  private void heard(JsonNode message) {
    CompletableFuture<JsonNode> waiting =
        message.has("id")
            ? asked.remove(message.get("id").asInt())
            : awaited.remove(message.path("method").asText());
    if (waiting != null) {
      waiting.complete(message);
    }
  }

  /** One command with its parameters as pairs of names and values; gives the result. */
  JsonNode ask(String method, Object... pairs) throws Exception {
    ObjectNode message = JSON.createObjectNode().put("id", ++last).put("method", method);
    ObjectNode parameters = message.putObject("params");
    for (int i = 0; i < pairs.length; i += 2) {
      parameters.set(pairs[i].toString(), JSON.valueToTree(pairs[i + 1]));
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    asked.put(last, answer);
    socket.sendText(message.toString(), true).get(SECONDS, TimeUnit.SECONDS);
    JsonNode answered = answer.get(SECONDS, TimeUnit.SECONDS);
    assertThat(answered.path("error").toString()).as(method).isEmpty();
    return answered.get("result");
  }

  /** Opens a page, or a place in it, and waits until it is there. */
  void open(Path page, String place) throws Exception {
    ask("Page.navigate", "url", "about:blank");
    CompletableFuture<JsonNode> loaded = new CompletableFuture<>();
    awaited.put("Page.loadEventFired", loaded);
    ask("Page.navigate", "url", page.toUri() + place);
    loaded.get(SECONDS, TimeUnit.SECONDS);
    for (int i = 0; i < 100 && !run("document.readyState").asText().equals("complete"); i++) {
      Thread.sleep(50);
    }
  }

  /** The value of an expression in the page. */
  JsonNode run(String expression) throws Exception {
    JsonNode result =
        ask(
            "Runtime.evaluate",
            "expression",
            expression,
            "awaitPromise",
            true,
            "returnByValue",
            true);
    assertThat(result.path("exceptionDetails").toString()).isEmpty();
    return result.get("result").path("value");
  }

  /** Presses a key and lets it go, as a hand would: {@code Tab}, {@code Enter}, {@code Escape}. */
  void press(String key) throws Exception {
    int code = Map.of("Tab", 9, "Enter", 13, "Escape", 27).get(key);
    String text = key.equals("Enter") ? "\r" : "";
    ask(
        "Input.dispatchKeyEvent",
        "type",
        text.isEmpty() ? "rawKeyDown" : "keyDown",
        "key",
        key,
        "code",
        key,
        "windowsVirtualKeyCode",
        code,
        "text",
        text);
    ask(
        "Input.dispatchKeyEvent",
        "type",
        "keyUp",
        "key",
        key,
        "code",
        key,
        "windowsVirtualKeyCode",
        code);
  }

  @Override
  public void close() throws Exception {
    socket.abort();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().waitFor(SECONDS, TimeUnit.SECONDS);
  }
}
