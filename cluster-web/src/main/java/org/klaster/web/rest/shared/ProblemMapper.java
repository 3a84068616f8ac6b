package org.klaster.web.rest.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.BusinessException;
import org.klaster.api.shared.Fault;
import org.klaster.api.shared.Refusals;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.web.faults.Causes;
import org.klaster.web.faults.FaultBacking;

/**
 * Turns every exception of a resource into a problem; a fault gets a reference number and nothing
 * else about it.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

  @Context private HttpServletRequest request;

  @Inject private Refusals refusals;

  @Override
  public Response toResponse(Throwable thrown) {
    Throwable cause = Causes.decisive(thrown);
    if (cause instanceof BusinessException refusal) {
      return answer(ProblemWriter.status(refusal.kind()), refusal.faults());
    }
    if (cause instanceof DomainRuleViolation violation) {
      String field = thrown instanceof JsonMappingException mapping ? field(mapping) : null;
      return answer(ProblemWriter.UNPROCESSABLE, violation.code(), violation.parameters(), field);
    }
    if (cause instanceof EJBAccessException) {
      return accessRefused();
    }
    if (cause instanceof ConstraintViolationException violations) {
      return invalid(violations);
    }
    if (cause instanceof JsonProcessingException json) {
      return unreadable(json);
    }
    if (thrown instanceof WebApplicationException refusal) {
      int status = refusal.getResponse().getStatus();
      return answer(status, "http." + status, List.of(), null);
    }
    String reference = FaultBacking.log(thrown, request);
    Problem problem = ProblemWriter.problem(request, 500, "fault", List.of(reference), null);
    return Response.serverError()
        .type(Problem.MEDIA_TYPE)
        .entity(
            new Problem(
                problem.type(),
                problem.title(),
                500,
                problem.detail(),
                problem.instance(),
                "fault",
                null,
                reference,
                null))
        .build();
  }

  private Response accessRefused() {
    if (request.getUserPrincipal() == null) {
      return Response.fromResponse(answer(401, "access.sign-in", List.of(), null))
          .header("WWW-Authenticate", "Bearer realm=\"klaster\"")
          .build();
    }
    refusals.accessRefused(request.getMethod() + " " + request.getRequestURI());
    return answer(403, "access.role", List.of(), null);
  }

  /** The last step of a violation's path is the member of the command. */
  private Response invalid(ConstraintViolationException violations) {
    List<Fault> faults =
        violations.getConstraintViolations().stream()
            .map(violation -> violation.getPropertyPath().toString())
            .sorted()
            .map(path -> path.substring(path.lastIndexOf('.') + 1))
            .map(field -> new Fault(field, "input.invalid", List.of(field)))
            .toList();
    return answer(ProblemWriter.UNPROCESSABLE, faults);
  }

  private Response unreadable(JsonProcessingException json) {
    if (json instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      String field = field(mapping);
      String code =
          mapping instanceof UnrecognizedPropertyException ? "input.unknown" : "input.invalid";
      return answer(ProblemWriter.UNPROCESSABLE, code, List.of(field), field);
    }
    return answer(400, "input.json", List.of(), null);
  }

  /** The member of the body that could not be read, by its path; empty for the whole body. */
  private static String field(JsonMappingException mapping) {
    return mapping.getPath().stream()
        .map(
            step ->
                step.getFieldName() == null
                    ? Integer.toString(step.getIndex())
                    : step.getFieldName())
        .collect(Collectors.joining("."));
  }

  private Response answer(int status, String code, List<?> arguments, @Nullable String field) {
    return answer(status, List.of(new Fault(field, code, arguments)));
  }

  private Response answer(int status, List<Fault> faults) {
    return Response.status(status)
        .type(Problem.MEDIA_TYPE)
        .entity(ProblemWriter.problem(request, status, faults))
        .build();
  }
}
