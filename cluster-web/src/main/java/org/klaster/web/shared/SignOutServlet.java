package org.klaster.web.shared;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** Ends the session here and at Keycloak, which sends the person back to the public register. */
@WebServlet("/app/sign-out")
public class SignOutServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String home = request.getScheme() + "://" + request.getHeader("Host") + "/";
    StringBuilder target =
        new StringBuilder(System.getenv("KLASTER_KEYCLOAK_URL"))
            .append(
                "/protocol/openid-connect/logout?client_id=klaster-web&post_logout_redirect_uri=")
            .append(encoded(home));
    if (request.getUserPrincipal() instanceof OidcPrincipal<?> principal) {
      String idToken = principal.getOidcSecurityContext().getIDTokenString();
      if (idToken != null) {
        target.append("&id_token_hint=").append(encoded(idToken));
      }
    }
    if (request.getSession(false) != null) {
      request.getSession().invalidate();
    }
    // What was kept of unfinished forms goes with the session.
    response.setHeader("Clear-Site-Data", "\"storage\"");
    response.sendRedirect(target.toString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
