package org.klaster.tests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.klaster.launcher.Secrets;

/**
 * Many accounts beside those of the demonstration, each with its own token of the real Keycloak:
 * made once in a run, for all databases.
 */
public final class Crowd {

  private static final int AT_ONCE = 8;
  private static final String PASSWORD = "of-the-crowd";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> TOKENS = new ArrayList<>();

  private Crowd() {}

  /** Name of an account, counted from 0. */
  public static String username(int number) {
    return "crowd-" + number;
  }

  /** Tokens of the first accounts, in their order. */
  public static synchronized List<String> tokens(int size) {
    if (TOKENS.size() < size) {
      // Keycloak belongs to the first server.
      TestKlaster owner = TestDatabase.H2.klaster();
      String keycloak = owner.klaster().keycloakUrl();
      makeAccounts(keycloak, Secrets.of(owner.klaster().data().root()), size);
      TOKENS.clear();
      TOKENS.addAll(signedIn(keycloak, size));
    }
    return List.copyOf(TOKENS.subList(0, size));
  }

  private static void makeAccounts(String keycloak, Secrets secrets, int size) {
    String administrator =
        token(
            keycloak + "/realms/master",
            "grant_type=client_credentials&client_id=klaster-launcher&client_secret="
                + secrets.keycloakAdministration());
    List<Map<String, Object>> users = IntStream.range(0, size).mapToObj(Crowd::user).toList();
    HttpResponse<String> response =
        Http.send(
            HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms/klaster/partialImport"))
                .header("Authorization", "Bearer " + administrator)
                .header("Content-Type", "application/json")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        json(Map.of("ifResourceExists", "SKIP", "users", users)))),
            HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IllegalStateException("No accounts: " + response.body());
    }
  }

  private static Map<String, Object> user(int number) {
    return Map.of(
        "username",
        username(number),
        "enabled",
        true,
        "emailVerified",
        true,
        "email",
        username(number) + "@crowd.example",
        "firstName",
        "Сайлаушы",
        "lastName",
        "№ " + number,
        "realmRoles",
        List.of("business", "participant"),
        "credentials",
        List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false)));
  }

  private static List<String> signedIn(String keycloak, int size) {
    return AtOnce.few(
        AT_ONCE,
        IntStream.range(0, size)
            .mapToObj(number -> (Supplier<String>) () -> signIn(keycloak, number))
            .toList());
  }

  private static String signIn(String keycloak, int number) {
    return token(
        keycloak + "/realms/klaster",
        "grant_type=password&client_id=klaster-scripts&scope=openid&username="
            + username(number)
            + "&password="
            + PASSWORD);
  }

  private static String token(String realm, String form) {
    HttpResponse<String> response =
        Http.send(
            HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)),
            HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IllegalStateException("No token: " + response.body());
    }
    try {
      return JSON.readTree(response.body()).get("access_token").asText();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Not a token: " + response.body(), e);
    }
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
