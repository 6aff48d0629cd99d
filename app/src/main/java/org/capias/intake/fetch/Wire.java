package org.capias.intake.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.capias.intake.Intake;
import org.capias.intake.http.Head;
import org.jspecify.annotations.Nullable;

/**
 * One question, one answer, one connection. The name is resolved once, every address that it has is
 * checked, and the connection goes to one of those and to nothing else: a name server that answers
 * otherwise the second time is never asked a second time. No proxy is used, for it would resolve
 * again.
 *
 * <p>One deadline holds for everything from the name to the last byte. When it passes the socket is
 * closed from outside, so a server that sends one byte a second gains nothing.
 */
final class Wire {
  /** Who knows the addresses of a name; a test's own server of names stands in here. */
  interface Names {
    InetAddress[] of(String host) throws UnknownHostException;
  }

  /** What went out and when, and what came back, byte for byte. */
  @SuppressWarnings("ArrayRecordComponent")
  record Answer(Instant asked, byte[] requestHead, byte[] responseHead, Head head, byte[] body) {
    Intake.Capture capture(Address at, String source) {
      String type = head.field("Content-Type");
      return new Intake.Capture(
          at.uri(), asked, requestHead, responseHead, body, type, Head.charset(type), source);
    }
  }

  private static final String[] PROTOCOLS = {"TLSv1.3", "TLSv1.2"};
  private static final String INSIDE =
      "give --allow-host with its name if it is meant, or leave it out";

  private final Names names;
  private final SSLSocketFactory tls;
  private final Fetch.Limits limits;
  private final InstantSource clock;

  Wire(Names names, SSLSocketFactory tls, Fetch.Limits limits, InstantSource clock) {
    this.names = names;
    this.tls = tls;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * Asks.
   *
   * @param allowed whether this host may lie inside and answer on any port
   * @param fields of the request, each with its line end
   * @param most bytes that the body may have
   */
  Answer ask(Address address, boolean allowed, String fields, int most) throws Refusal {
    if (!allowed && !address.usualPort()) {
      throw new Refusal(
          "port " + address.port() + " is none of the web's (80, 443, 8080, 8443)", INSIDE);
    }
    byte[] request =
        ("GET "
                + address.path()
                + " HTTP/1.1\r\nHost: "
                + address.uri().getRawAuthority()
                + "\r\n"
                + fields
                + "Connection: close\r\n\r\n")
            .getBytes(StandardCharsets.ISO_8859_1);
    CompletableFuture<Void> end = new CompletableFuture<>();
    long deadline = System.nanoTime() + limits.request().toNanos();
    List<InetAddress> checked = addresses(address, allowed);
    try (Socket socket = connected(checked, address.port())) {
      CompletableFuture<Void> unused =
          end.orTimeout(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS)
              .whenComplete((done, late) -> shut(late, socket));
      try {
        return exchange(socket, address, request, most);
      } catch (SSLException e) {
        throw end.isDone() ? late() : untrusted(e);
      } catch (IOException e) {
        throw end.isDone() ? late() : new Refusal("connection broken off", "try again later");
      } finally {
        end.complete(null);
      }
    } catch (IOException e) {
      throw new Refusal("connection broken off", "try again later");
    }
  }

  private static void shut(@Nullable Throwable late, Socket socket) {
    if (late != null) {
      try {
        socket.close();
      } catch (IOException e) {
        // It is of no use any more; whoever reads from it is told by their own exception.
        return;
      }
    }
  }

  private Answer exchange(Socket plain, Address address, byte[] request, int most)
      throws IOException, Refusal {
    Socket socket = address.secure() ? secured(plain, address) : plain;
    OutputStream out = socket.getOutputStream();
    Instant asked = clock.instant();
    out.write(request);
    out.flush();
    Incoming incoming = new Incoming(socket.getInputStream(), limits.headBytes());
    byte[] responseHead = incoming.head();
    Head head = Head.of(responseHead);
    return new Answer(asked, request, responseHead, head, incoming.body(head, most));
  }

  private List<InetAddress> addresses(Address address, boolean allowed) throws Refusal {
    InetAddress[] all = resolved(address.host());
    for (InetAddress one : all) {
      String inside = Ranges.inside(one);
      if (inside != null && !allowed) {
        throw new Refusal(
            "leads to " + one.getHostAddress() + ", which is " + inside + " and not public",
            INSIDE);
      }
    }
    return List.of(all);
  }

  private InetAddress[] resolved(String host) throws Refusal {
    CompletableFuture<InetAddress[]> asking =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return names.of(host);
              } catch (UnknownHostException e) {
                return new InetAddress[0];
              }
            });
    try {
      InetAddress[] all = asking.get(limits.connect().toMillis(), TimeUnit.MILLISECONDS);
      if (all.length == 0) {
        throw new Refusal("host is not known", "check the address and the network");
      }
      return all;
    } catch (TimeoutException e) {
      throw new Refusal("nobody tells the address of the host", "check the network");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("interrupted", "ask again");
    } catch (ExecutionException e) {
      throw new Refusal("host cannot be looked up", "check the address");
    }
  }

  /** A connection to the first of the addresses that takes one. */
  private Socket connected(List<InetAddress> addresses, int port) throws Refusal {
    for (InetAddress address : addresses.subList(0, Math.min(addresses.size(), 4))) {
      Socket socket = new Socket(Proxy.NO_PROXY);
      try {
        socket.connect(
            new InetSocketAddress(address, port),
            (int) limits.connect().toMillis() / Math.min(addresses.size(), 4));
        socket.setSoTimeout((int) limits.request().toMillis());
        return socket;
      } catch (IOException e) {
        shut(e, socket);
      }
    }
    throw new Refusal("host does not answer on port " + port, "try again later");
  }

  private Socket secured(Socket plain, Address address) throws IOException {
    SSLSocket socket = (SSLSocket) tls.createSocket(plain, address.host(), address.port(), true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setProtocols(PROTOCOLS);
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    boolean named = address.host().chars().anyMatch(Character::isLetter);
    if (named && address.host().indexOf(':') < 0 && address.host().indexOf('_') < 0) {
      parameters.setServerNames(List.of(new SNIHostName(address.host())));
    }
    socket.setSSLParameters(parameters);
    socket.startHandshake();
    return socket;
  }

  private Refusal late() {
    return new Refusal(
        "not answered in full within " + seconds(limits.request()), "try again later");
  }

  private static Refusal untrusted(SSLException e) {
    String why = e.getMessage() == null ? "" : e.getMessage().replaceAll("\\s+", " ");
    String clipped = why.length() > 120 ? why.substring(0, 120) + "…" : why;
    return new Refusal(
        "certificate or encryption not trusted (" + clipped + ")", "tell whoever runs the site");
  }

  static String seconds(Duration duration) {
    return duration.toMillis() % 1000 == 0
        ? duration.toSeconds() + " s"
        : duration.toMillis() + " ms";
  }
}
