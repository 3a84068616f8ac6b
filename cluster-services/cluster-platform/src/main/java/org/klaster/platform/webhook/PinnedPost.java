package org.klaster.platform.webhook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One HTTP request to one machine. Java's own client looks the name up by itself, so that it could
 * be led elsewhere after the name was judged; this one connects to the address that was judged,
 * while the certificate must be of the name. Follows nothing, reads the beginning of the answer
 * only, and ends when its time is over, however slowly the answer trickles.
 */
final class PinnedPost {

  private static final int MOST_BYTES = 4096;
  private static final int HTTPS_PORT = 443;
  private static final int HTTP_PORT = 80;

  private final Duration timeout;

  PinnedPost(Duration timeout) {
    this.timeout = timeout;
  }

  /**
   * What was answered.
   *
   * @param body its beginning, on one line
   */
  record Answer(int status, String body) {}

  /**
   * @throws SocketTimeoutException where it took too long
   * @throws IOException where there is no connection, none that can be trusted, or no HTTP
   */
  Answer post(URI address, InetAddress machine, Map<String, String> headers, String body)
      throws IOException {
    long deadline = System.nanoTime() + timeout.toNanos();
    boolean secure = "https".equalsIgnoreCase(address.getScheme());
    int port = address.getPort() > 0 ? address.getPort() : secure ? HTTPS_PORT : HTTP_PORT;
    try (Socket plain = new Socket()) {
      plain.connect(new InetSocketAddress(machine, port), left(deadline));
      plain.setSoTimeout(left(deadline));
      try (Socket socket = secure ? secured(plain, address.getHost(), port) : plain) {
        socket.getOutputStream().write(request(address, headers, body));
        socket.getOutputStream().flush();
        return answer(socket, deadline);
      }
    }
  }

  private static Socket secured(Socket plain, String host, int port) throws IOException {
    SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    SSLSocket socket = (SSLSocket) factory.createSocket(plain, host, port, true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.startHandshake();
    return socket;
  }

  private static byte[] request(URI address, Map<String, String> headers, String body) {
    String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    String host = address.getHost() + (address.getPort() > 0 ? ":" + address.getPort() : "");
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    StringBuilder head = new StringBuilder("POST " + path + query + " HTTP/1.1\r\n");
    head.append("Host: ").append(host).append("\r\n");
    headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    head.append("Content-Length: ").append(content.length).append("\r\n");
    head.append("Connection: close\r\n\r\n");
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(head.toString().getBytes(StandardCharsets.US_ASCII));
    whole.writeBytes(content);
    return whole.toByteArray();
  }

  private static Answer answer(Socket socket, long deadline) throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    byte[] part = new byte[MOST_BYTES];
    InputStream in = socket.getInputStream();
    int count = 0;
    while (count >= 0 && read.size() < MOST_BYTES) {
      read.write(part, 0, count);
      socket.setSoTimeout(left(deadline));
      count = in.read(part, 0, MOST_BYTES - read.size());
    }
    return parsed(read.toString(StandardCharsets.UTF_8));
  }

  private static Answer parsed(String text) throws IOException {
    String[] words = text.split("\\s", 3);
    if (words.length < 3 || !words[0].startsWith("HTTP/1.") || !words[1].matches("\\d{3}")) {
      throw new IOException("Not an answer of HTTP");
    }
    int end = text.indexOf("\r\n\r\n");
    String head = end < 0 ? text : text.substring(0, end);
    String body = end < 0 ? "" : text.substring(end + 4);
    if (head.toLowerCase(Locale.ROOT).contains("transfer-encoding: chunked")) {
      // The sizes of chunks stand on lines of their own.
      body = body.replaceAll("(?m)^[0-9A-Fa-f]{1,8}\\r$", "");
    }
    return new Answer(Integer.parseInt(words[1]), body.replaceAll("[\\p{Cntrl}\\s]+", " ").strip());
  }

  private static int left(long deadline) throws SocketTimeoutException {
    long millis = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
    if (millis <= 0) {
      throw new SocketTimeoutException("Its time is over");
    }
    return (int) millis;
  }
}
