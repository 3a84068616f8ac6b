package org.klaster.web.rest.shared;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Authenticates a REST request by its bearer token. A request without one goes on as anonymous and
 * gets what is public; the session of a browser is not accepted for a change, so that no foreign
 * page can use it.
 */
@WebFilter("/api/*")
public class BearerFilter implements Filter {

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var http = (HttpServletRequest) request;
    var answer = (HttpServletResponse) response;
    String authorization = http.getHeader("Authorization");
    if (authorization != null) {
      boolean bearer = authorization.regionMatches(true, 0, "Bearer ", 0, 7);
      if (!bearer || !authenticated(http, answer)) {
        ProblemWriter.unauthorized(http, answer);
        return;
      }
    } else if (!"GET".equals(http.getMethod()) && !"HEAD".equals(http.getMethod())) {
      ProblemWriter.unauthorized(http, answer);
      return;
    }
    chain.doFilter(request, response);
  }

  private static boolean authenticated(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getUserPrincipal() != null) {
      return true;
    }
    try {
      return request.authenticate(response);
    } catch (ServletException e) {
      // Servlet 6, 3.1.1: thrown where the authentication failed; the answer is ours to give.
      return false;
    }
  }
}
