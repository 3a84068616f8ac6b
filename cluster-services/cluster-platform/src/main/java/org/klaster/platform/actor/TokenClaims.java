package org.klaster.platform.actor;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.security.Principal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.http.oidc.JsonWebToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/**
 * The claims of the caller's token that the product uses.
 *
 * @param name full name
 * @param email address
 * @param organisation alias of the Keycloak organisation that the person acts for: its BIN or IIN
 */
public record TokenClaims(
    @Nullable String name, @Nullable String email, @Nullable String organisation) {

  private static final TokenClaims NONE = new TokenClaims(null, null, null);

  static TokenClaims of(Principal principal) {
    if (!(principal instanceof OidcPrincipal<?> oidc)) {
      return NONE;
    }
    JsonWebToken token = oidc.getOidcSecurityContext().getToken();
    if (token == null) {
      return NONE;
    }
    return new TokenClaims(
        text(token.getClaimValue("name")),
        text(token.getClaimValue("email")),
        first(token.getClaimValue("organization")));
  }

  private static @Nullable String text(@Nullable Object claim) {
    if (claim instanceof JsonString string) {
      return string.getString();
    }
    return claim == null ? null : claim.toString();
  }

  /**
   * Keycloak writes the claim as a list of aliases, or as an object by alias where details are
   * mapped.
   */
  private static @Nullable String first(@Nullable Object claim) {
    if (claim instanceof JsonArray array) {
      return array.isEmpty() ? null : array.getString(0);
    }
    if (claim instanceof JsonObject object) {
      return object.keySet().stream().findFirst().orElse(null);
    }
    if (claim instanceof Map<?, ?> map) {
      return map.keySet().stream().map(Object::toString).findFirst().orElse(null);
    }
    if (claim instanceof Collection<?> list) {
      return list.stream().map(Object::toString).findFirst().orElse(null);
    }
    return text(claim);
  }
}
