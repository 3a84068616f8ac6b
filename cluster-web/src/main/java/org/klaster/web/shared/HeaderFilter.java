package org.klaster.web.shared;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.klaster.web.i18n.RequestLanguage;

/**
 * Headers of every answer: a Content-Security-Policy without any inline code, and the choice of a
 * language kept in a cookie.
 */
@WebFilter("/*")
public class HeaderFilter implements Filter {

  private static final int A_YEAR = 365 * 24 * 3600;

  private final String policy = policy(System.getenv("KLASTER_KEYCLOAK_URL"));

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var http = (HttpServletRequest) request;
    var answer = (HttpServletResponse) response;
    http.setCharacterEncoding("UTF-8");
    answer.setHeader("Content-Security-Policy", policy);
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("Referrer-Policy", "same-origin");
    answer.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (!http.getRequestURI().startsWith("/assets/")) {
      // What one may see depends on who one is: nothing of it is kept by the browser or a proxy.
      answer.setHeader("Cache-Control", "no-store");
    } else {
      // The address of an asset bears its hash (see Assets), so it may be kept for good.
      answer.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    }
    keepLanguage(http, answer);
    chain.doFilter(request, response);
  }

  private static void keepLanguage(HttpServletRequest request, HttpServletResponse response) {
    if ("GET".equals(request.getMethod())
        && request.getParameter(RequestLanguage.PARAMETER) != null) {
      Cookie cookie = new Cookie(RequestLanguage.COOKIE, RequestLanguage.of(request).code());
      cookie.setPath("/");
      cookie.setMaxAge(A_YEAR);
      cookie.setHttpOnly(true);
      cookie.setAttribute("SameSite", "Lax");
      response.addCookie(cookie);
    }
  }

  /**
   * Forms may end at the identity provider: a session that ran out sends the answer to a form
   * there.
   */
  static String policy(@org.jspecify.annotations.Nullable String identityProvider) {
    String origin = "";
    if (identityProvider != null) {
      URI uri = URI.create(identityProvider);
      origin = " " + uri.getScheme() + "://" + uri.getAuthority();
    }
    return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
        + " connect-src 'self'; form-action 'self'"
        + origin
        + "; frame-ancestors 'none'; base-uri 'none'";
  }
}
