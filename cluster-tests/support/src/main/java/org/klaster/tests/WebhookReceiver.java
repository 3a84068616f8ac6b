package org.klaster.tests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A real HTTP server that is told of changes; answers 204 unless it was told otherwise. */
public final class WebhookReceiver implements AutoCloseable {

  private static final int LATE = 0;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
  private final AtomicInteger followed = new AtomicInteger();

  private WebhookReceiver(HttpServer server) {
    this.server = server;
  }

  /** What came. */
  public record Received(Headers headers, String body) {

    public String header(String name) {
      String value = headers.getFirst(name);
      return value == null ? "" : value;
    }

    public JsonNode json() {
      try {
        return JSON.readTree(body);
      } catch (JsonProcessingException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  public static WebhookReceiver start() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      WebhookReceiver receiver = new WebhookReceiver(server);
      server.setExecutor(receiver.threads);
      server.createContext("/hook", receiver::take);
      server.createContext("/elsewhere", receiver::follow);
      server.start();
      return receiver;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
  }

  /** What came so far, in order. */
  public List<Received> received() {
    return List.copyOf(received);
  }

  /** How often somebody went where a redirection led. */
  public int followed() {
    return followed.get();
  }

  /** What the next request that has none yet is answered. */
  public WebhookReceiver answer(int status) {
    answers.add(status);
    return this;
  }

  /** The next request that has none yet is not answered while this runs. */
  public WebhookReceiver answerLate() {
    answers.add(LATE);
    return this;
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void take(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Integer told = answers.poll();
    received.add(new Received(exchange.getRequestHeaders(), body));
    int status = told == null ? 204 : told;
    if (status == LATE) {
      awaitClose();
      return;
    }
    if (status >= 300 && status < 400) {
      exchange.getResponseHeaders().add("Location", address().replace("hook", "elsewhere"));
    }
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  private void follow(HttpExchange exchange) throws IOException {
    followed.incrementAndGet();
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  }

  private void awaitClose() {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
