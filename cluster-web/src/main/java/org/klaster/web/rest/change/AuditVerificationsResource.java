package org.klaster.web.rest.change;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.klaster.api.shared.AuditCheckView;
import org.klaster.api.shared.AuditLog;
import org.klaster.api.shared.NotFound;

/** Recomputing the audit chain, by an auditor: begun, watched, read. */
@Path("audit-verifications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit-verifications")
public class AuditVerificationsResource {

  private static final int ACCEPTED = 202;

  @Inject private AuditLog log;

  @GET
  @Operation(summary = "The latest verifications with their progress, the newest first")
  public List<AuditCheckView> list() {
    return log.verifications();
  }

  @GET
  @Path("{id: [0-9]{1,18}}")
  @Operation(summary = "One of the latest verifications: how far it is, or what it found")
  public AuditCheckView read(@PathParam("id") long id) {
    return log.verifications().stream()
        .filter(one -> one.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotFound("verification", id));
  }

  @POST
  @Operation(summary = "Begins to recompute the whole chain: 202 with the address to watch")
  public Response start() {
    long id = log.startVerification();
    return Response.status(ACCEPTED)
        .location(UriBuilder.fromPath("audit-verifications/{id}").build(id))
        .entity(read(id))
        .build();
  }
}
