package org.klaster.web.rest.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.BusinessException;
import org.klaster.web.i18n.RequestLanguage;
import org.klaster.web.i18n.Texts;

/** Writes problems in the language that the caller asks for. */
final class ProblemWriter {

  static final int UNPROCESSABLE = 422;

  private ProblemWriter() {}

  static Problem problem(
      HttpServletRequest request,
      int status,
      String code,
      List<?> arguments,
      @Nullable String field) {
    var language = RequestLanguage.of(request);
    String detail =
        Texts.find(language, "error." + code).isPresent()
            ? Texts.format(language, "error." + code, arguments)
            : null;
    return new Problem(
        "urn:klaster:problem:" + code,
        Titles.of(status),
        status,
        detail,
        request.getRequestURI(),
        code,
        field,
        null);
  }

  static int status(BusinessException.Kind kind) {
    return switch (kind) {
      case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
      case CONFLICT -> HttpServletResponse.SC_CONFLICT;
      case DENIED -> HttpServletResponse.SC_FORBIDDEN;
      case RULE_VIOLATED, INVALID_INPUT -> UNPROCESSABLE;
    };
  }

  static void unauthorized(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.reset();
    response.setHeader("WWW-Authenticate", "Bearer realm=\"klaster\"");
    response.setHeader("Cache-Control", "no-store");
    write(
        response,
        problem(request, HttpServletResponse.SC_UNAUTHORIZED, "access.sign-in", List.of(), null));
  }

  private static void write(HttpServletResponse response, Problem problem) throws IOException {
    response.setStatus(problem.status());
    response.setContentType(Problem.MEDIA_TYPE);
    try {
      byte[] body = Json.MAPPER.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8);
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
    } catch (JsonProcessingException e) {
      throw new IOException(e);
    }
  }
}
