package org.klaster.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.util.concurrent.TimeUnit;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;

/**
 * The way to Keycloak's administration, with the service account {@code klaster-provisioner}, which
 * may do nothing but manage organisations. Where it is, is said by system properties.
 */
@ApplicationScoped
public class IdentityProvider {

  private static final String CLIENT = "klaster-provisioner";
  private static final int CONNECT_SECONDS = 5;
  private static final int READ_SECONDS = 15;
  private static final int BEFORE_DEFAULTS = 100;

  /** Reads what a newer Keycloak adds to its answers without complaint. */
  private static final String JSON_PROVIDER = "org.keycloak.admin.client.JacksonProvider";

  public String realm() {
    return System.getProperty("klaster.keycloak-realm", "klaster");
  }

  /** A connection; the caller closes it. Nothing is sent before the first question. */
  public Keycloak connect() {
    Client client =
        ClientBuilder.newBuilder()
            .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
            .readTimeout(READ_SECONDS, TimeUnit.SECONDS)
            .register(jsonProvider(), BEFORE_DEFAULTS)
            .build();
    return KeycloakBuilder.builder()
        .serverUrl(System.getProperty("klaster.keycloak-url", "http://localhost:8180"))
        .realm(realm())
        .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
        .clientId(CLIENT)
        .clientSecret(System.getProperty("klaster.provisioner-secret", ""))
        .resteasyClient(client)
        .build();
  }

  /** By name, because its superclass is a module of the server and not on the path of the build. */
  private static Class<?> jsonProvider() {
    try {
      return Class.forName(JSON_PROVIDER, true, Keycloak.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
