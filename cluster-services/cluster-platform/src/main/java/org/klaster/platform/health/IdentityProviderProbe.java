package org.klaster.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks the realm for its discovery document. */
@ApplicationScoped
public class IdentityProviderProbe {

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  public boolean answers() {
    String url = System.getenv("KLASTER_KEYCLOAK_URL");
    if (url == null) {
      return false;
    }
    var request =
        HttpRequest.newBuilder(URI.create(url + "/.well-known/openid-configuration"))
            .timeout(PATIENCE)
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
