package org.klaster.web.rest.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as RFC 9457 writes it.
 *
 * @param type address that names the kind of problem: {@code urn:klaster:problem:<code>}
 * @param code rule code, stable
 * @param field member of the request that is at fault, where one is
 * @param reference number under which the log tells more, for faults only
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
    @Nullable String reference) {

  public static final String MEDIA_TYPE = "application/problem+json";
}
