package org.klaster.tests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** The REST interface of a running server, as a script sees it. */
public final class Rest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final TestKlaster server;
  private final @Nullable Account account;
  private final String language;

  Rest(TestKlaster server, @Nullable Account account) {
    this(server, account, "");
  }

  private Rest(TestKlaster server, @Nullable Account account, String language) {
    this.server = server;
    this.account = account;
    this.language = language;
  }

  /** The same caller, who wants to be answered in the language. */
  public Rest in(String wanted) {
    return new Rest(server, account, wanted);
  }

  /**
   * An answer.
   *
   * @param status HTTP status
   * @param response all of it
   */
  public record Answer(int status, HttpResponse<String> response) {

    /** The body as JSON; missing where it is none. */
    public JsonNode json() {
      try {
        return JSON.readTree(response.body());
      } catch (JsonProcessingException e) {
        return MissingNode.getInstance();
      }
    }

    /** A header; empty where it is absent. */
    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    /** The code of a problem. */
    public String code() {
      return json().path("code").asText();
    }
  }

  public Answer get(String path) {
    return send(request(path).GET());
  }

  public Answer post(String path, Object body) {
    return send(request(path).POST(json(body)).header("Content-Type", "application/json"));
  }

  public Answer put(String path, String ifMatch, Object body) {
    HttpRequest.Builder request =
        request(path).PUT(json(body)).header("Content-Type", "application/json");
    return send(ifMatch.isEmpty() ? request : request.header("If-Match", ifMatch));
  }

  public Answer postWithMatch(String path, String ifMatch, Object body) {
    return send(
        request(path)
            .POST(json(body))
            .header("Content-Type", "application/json")
            .header("If-Match", ifMatch));
  }

  /** A file in the request's body. */
  public Answer upload(String path, String ifMatch, String mediaType, String content) {
    HttpRequest.Builder request =
        request(path)
            .POST(HttpRequest.BodyPublishers.ofString(content))
            .header("Content-Type", mediaType);
    return send(ifMatch.isEmpty() ? request : request.header("If-Match", ifMatch));
  }

  /** Whatever it is that stands there. */
  public Answer download(String path) {
    return send(request(path).setHeader("Accept", "*/*").GET());
  }

  private HttpRequest.Builder request(String path) {
    String address = path.startsWith("http") ? path : server.url() + path;
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Accept", "application/json, application/problem+json");
    if (!language.isEmpty()) {
      request.header("Accept-Language", language);
    }
    return account == null
        ? request
        : request.header("Authorization", "Bearer " + server.token(account));
  }

  private static HttpRequest.BodyPublisher json(Object body) {
    try {
      String text = body instanceof String string ? string : JSON.writeValueAsString(body);
      return HttpRequest.BodyPublishers.ofString(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Answer send(HttpRequest.Builder request) {
    HttpResponse<String> response = Http.send(request, HttpResponse.BodyHandlers.ofString());
    return new Answer(response.statusCode(), response);
  }
}
