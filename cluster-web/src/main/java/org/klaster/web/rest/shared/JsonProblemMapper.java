package org.klaster.web.rest.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;

/**
 * Sends unreadable JSON to {@link ProblemMapper}: the server brings a mapper of its own for this
 * type, which is nearer than one for every exception.
 */
@Provider
public class JsonProblemMapper implements ExceptionMapper<JsonProcessingException> {

  @Context private Providers providers;

  @Override
  public Response toResponse(JsonProcessingException thrown) {
    return providers.getExceptionMapper(Throwable.class).toResponse(thrown);
  }
}
