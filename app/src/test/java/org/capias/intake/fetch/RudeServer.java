package org.capias.intake.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ServerSocketFactory;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A web server without manners on the loopback address: each path answers as a test has it. As a
 * registered extension it is closed after each test.
 */
final class RudeServer implements AutoCloseable, AfterEachCallback {
  /** Writes whatever it likes. */
  interface Answer {
    void write(String request, OutputStream out) throws IOException, InterruptedException;
  }

  private final ServerSocket server;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();

  static RudeServer open() {
    try {
      return new RudeServer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  RudeServer() throws IOException {
    this(ServerSocketFactory.getDefault());
  }

  RudeServer(ServerSocketFactory sockets) throws IOException {
    server = sockets.createServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
    Thread thread = new Thread(this::accept, "rude server");
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return server.getLocalPort();
  }

  String url(String path) {
    return "http://site.test:" + port() + path;
  }

  /** The heads of all requests, robots.txt too, in the order of their coming. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  /** Only those for pages. */
  List<String> pages() {
    return requests.stream().filter(head -> !head.startsWith("GET /robots.txt ")).toList();
  }

  void at(String path, Answer answer) {
    answers.put(path, answer);
  }

  /** Answers with these words, line ends put right. */
  void at(String path, String head, String body) {
    at(path, head, body.getBytes(StandardCharsets.UTF_8));
  }

  void at(String path, String head, byte[] body) {
    byte[] first = (head.replace("\n", "\r\n") + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
    at(
        path,
        (request, out) -> {
          out.write(first);
          out.write(body);
        });
  }

  void page(String path, String body) {
    int length = body.getBytes(StandardCharsets.UTF_8).length;
    at(path, "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Length: " + length, body);
  }

  void redirect(String path, String location) {
    at(path, "HTTP/1.1 302 Found\nLocation: " + location + "\nContent-Length: 0", "");
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        Thread thread = new Thread(() -> serve(socket), "rude answer");
        thread.setDaemon(true);
        thread.start();
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      String request = head(socket.getInputStream());
      requests.add(request);
      String path = request.split(" ", 3)[1];
      Answer answer = answers.get(path);
      OutputStream out = socket.getOutputStream();
      if (answer == null) {
        out.write(
            "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII));
      } else {
        answer.write(request, out);
      }
      out.flush();
    } catch (IOException | InterruptedException | RuntimeException e) {
      // Whoever asked has gone, as rude servers deserve.
      return;
    }
  }

  private static String head(InputStream in) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    while (!out.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
      int c = in.read();
      if (c < 0) {
        throw new IOException("gone");
      }
      out.write(c);
    }
    return out.toString(StandardCharsets.ISO_8859_1);
  }

  @Override
  public void afterEach(ExtensionContext test) throws IOException {
    close();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
