package org.klaster.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Signs in at the real Keycloak, as a browser and as a script do, before anything is measured. */
final class Visitor {

  private static final Pattern ACTION = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
  private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
  private static final int MOST_REDIRECTS = 12;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String application;
  private final String keycloak;

  Visitor(String application, String keycloak) {
    this.application = application;
    this.keycloak = keycloak;
  }

  /** A token as the client klaster-scripts gets it. */
  String token(String account) throws IOException, InterruptedException {
    String form =
        "grant_type=password&client_id=klaster-scripts&username=" + account + "&password=demo";
    var answer =
        http.send(
            post(URI.create(keycloak + "/realms/klaster/protocol/openid-connect/token"), form)
                .build(),
            HttpResponse.BodyHandlers.ofString());
    return found(TOKEN, answer.body());
  }

  /** The cookies of a fresh session, as the header of a request has them. */
  String session(String account) throws IOException, InterruptedException {
    Map<String, Map<String, String>> cookies = new HashMap<>();
    String page = followed(cookies, URI.create(application + "/app/"), null);
    URI action = URI.create(found(ACTION, page).replace("&amp;", "&"));
    String form = "username=" + encoded(account) + "&password=demo&credentialId=";
    followed(cookies, action, form);
    return header(cookies.getOrDefault(URI.create(application).getAuthority(), Map.of()));
  }

  /** Bytes of the answer as they travel, headers included. */
  long bytesOnTheWire(String path, String session) throws IOException, InterruptedException {
    var answer =
        http.send(
            HttpRequest.newBuilder(URI.create(application + path))
                .header("Cookie", session)
                .header("Accept-Encoding", "gzip")
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " answers " + answer.statusCode());
    }
    long headers =
        answer.headers().map().entrySet().stream()
            .mapToLong(
                header ->
                    header.getKey().length() + String.join(", ", header.getValue()).length() + 4L)
            .sum();
    return headers + answer.body().length;
  }

  /**
   * Keycloak's cookies are Secure, which a cookie jar would not send over plain HTTP: hence by
   * hand.
   */
  private String followed(
      Map<String, Map<String, String>> cookies, URI start, @Nullable String form)
      throws IOException, InterruptedException {
    URI address = start;
    String body = form;
    for (int i = 0; i < MOST_REDIRECTS; i++) {
      Map<String, String> jar =
          cookies.computeIfAbsent(address.getAuthority(), host -> new HashMap<>());
      var request = body == null ? HttpRequest.newBuilder(address) : post(address, body);
      var answer =
          http.send(
              request.header("Cookie", header(jar)).build(), HttpResponse.BodyHandlers.ofString());
      for (String cookie : answer.headers().allValues("Set-Cookie")) {
        String pair = cookie.split(";", 2)[0];
        jar.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
      }
      if (answer.statusCode() < 300 || answer.statusCode() >= 400) {
        return answer.body();
      }
      address = address.resolve(answer.headers().firstValue("Location").orElseThrow());
      body = null;
    }
    throw new IllegalStateException("No end of redirects from " + start);
  }

  private static HttpRequest.Builder post(URI address, String form) {
    return HttpRequest.newBuilder(address)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form));
  }

  private static String header(Map<String, String> cookies) {
    return cookies.entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("Not found: " + pattern + " in " + text);
    }
    return matcher.group(1);
  }
}
