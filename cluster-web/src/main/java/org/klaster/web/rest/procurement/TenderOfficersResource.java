package org.klaster.web.rest.procurement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.OfficerView;
import org.klaster.api.procurement.ReplaceOfficer;
import org.klaster.api.procurement.TenderOfficers;
import org.klaster.web.rest.shared.EntityTags;
import org.klaster.web.rest.shared.Given;

/** The procurement officer of a joint purchase, who alone reads the members' lines. */
@Path("tenders/{id: \\d+}/officer")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tenders")
public class TenderOfficersResource {

  @Inject private TenderOfficers officers;

  /**
   * Who follows.
   *
   * @param person key of the person
   */
  public record NextOfficer(@Nullable Long person, @Nullable String reason) {}

  @GET
  @Operation(summary = "The officer, those before, and who may follow")
  public Response read(@PathParam("id") long id) {
    OfficerView view = officers.officer(id);
    return EntityTags.answer(view, view.version());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Names another officer, with the reason; all are told; If-Match")
  public Response replace(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable NextOfficer body) {
    int version = EntityTags.matching(ifMatch, officers.officer(id).version());
    NextOfficer next = Given.required("person", body);
    officers.replace(
        new ReplaceOfficer(
            id,
            Given.required("person", next.person()),
            Given.required("reason", next.reason()),
            version));
    return read(id);
  }
}
