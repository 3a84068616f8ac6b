package org.klaster.web.rest.change;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.klaster.api.shared.ChangeFeed;
import org.klaster.api.shared.ChangeQuery;

/** What changed, in the order of commits. */
@Path("changes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "changes")
public class ChangesResource {

  @Inject private ChangeFeed feed;

  @GET
  @Operation(
      summary =
          "Changes that the caller may read, behind a position; go on from next, which is the link of relation next"
              + " too")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ChangesBody.class)))
  @APIResponse(responseCode = "304", description = "Nothing new for this If-None-Match")
  public Response list(
      @QueryParam("after")
          @DefaultValue("0")
          @Parameter(description = "The last position that is known; 0 for the beginning")
          long after,
      @QueryParam("limit") @DefaultValue("100") @Parameter(description = "Changes, 1 to 500")
          int limit,
      @Context Request request,
      @Context UriInfo uri) {
    ChangesBody body = ChangesBody.of(feed.after(new ChangeQuery(after, limit)));
    EntityTag tag = new EntityTag(Integer.toHexString(body.hashCode()) + "-" + body.next());
    ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    if (unchanged != null) {
      return unchanged.tag(tag).build();
    }
    return Response.ok(body)
        .tag(tag)
        .link(uri.getRequestUriBuilder().replaceQueryParam("after", body.next()).build(), "next")
        .build();
  }
}
