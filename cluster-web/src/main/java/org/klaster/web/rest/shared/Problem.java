package org.klaster.web.rest.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as RFC 9457 writes it.
 *
 * @param type address that names the kind of problem: {@code urn:klaster:problem:<code>}
 * @param code rule code, stable
 * @param field member of the request that is at fault, where one is
 * @param reference number under which the log tells more, for faults only
 * @param errors all that is at fault, with status 422
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    String type,
    String title,
    int status,
    @Nullable String detail,
    String instance,
    String code,
    @Nullable String field,
    @Nullable String reference,
    @Nullable List<Error> errors) {

  /** One of the things at fault; the first one stands in the problem itself too. */
  @Schema(name = "ProblemError")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Error(@Nullable String field, String code, @Nullable String detail) {}

  public static final String MEDIA_TYPE = "application/problem+json";
}
