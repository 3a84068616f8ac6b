package org.klaster.web.rest.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.BusinessException;
import org.klaster.api.shared.Fault;
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
    return problem(request, status, List.of(new Fault(field, code, arguments)));
  }

  /**
   * @param faults at least one; the first one is the problem's own code and field
   */
  static Problem problem(HttpServletRequest request, int status, List<Fault> faults) {
    List<Problem.Error> errors = faults.stream().map(fault -> error(request, fault)).toList();
    Problem.Error first = errors.get(0);
    return new Problem(
        "urn:klaster:problem:" + first.code(),
        Titles.of(status),
        status,
        first.detail(),
        request.getRequestURI(),
        first.code(),
        first.field(),
        null,
        status == UNPROCESSABLE ? errors : null);
  }

  private static Problem.Error error(HttpServletRequest request, Fault fault) {
    var language = RequestLanguage.of(request);
    String key = "error." + fault.code();
    return new Problem.Error(
        fault.field(),
        fault.code(),
        Texts.find(language, key).isPresent()
            ? Texts.format(language, key, fault.arguments())
            : null);
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
