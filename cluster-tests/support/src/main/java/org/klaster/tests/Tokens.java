package org.klaster.tests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tokens of the real Keycloak, got as a script gets them, and kept for half their life. */
final class Tokens {

  private static final Duration KEPT = Duration.ofMinutes(7);
  private static final Map<String, Token> CACHE = new ConcurrentHashMap<>();

  private record Token(String value, long until) {}

  private Tokens() {}

  static String of(String keycloak, Account account) {
    return CACHE
        .compute(
            keycloak + " " + account,
            (key, known) ->
                known != null && known.until() > System.nanoTime()
                    ? known
                    : fetched(keycloak, account))
        .value();
  }

  private static Token fetched(String keycloak, Account account) {
    String form =
        "grant_type=password&client_id=klaster-scripts&scope=openid&username="
            + account.username()
            + "&password="
            + Account.PASSWORD;
    HttpResponse<String> response =
        Http.send(
            HttpRequest.newBuilder(
                    URI.create(keycloak + "/realms/klaster/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)),
            HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IllegalStateException("No token for " + account + ": " + response.body());
    }
    try {
      String value = new ObjectMapper().readTree(response.body()).get("access_token").asText();
      return new Token(value, System.nanoTime() + KEPT.toNanos());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Not a token: " + response.body(), e);
    }
  }
}
