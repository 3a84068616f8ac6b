package org.klaster.web.rest.council;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.DeclareStandingInterest;
import org.klaster.api.council.InterestRow;
import org.klaster.api.council.Interests;
import org.klaster.api.council.InterestsView;
import org.klaster.api.shared.NotFound;
import org.klaster.vocabulary.council.InterestGround;
import org.klaster.web.rest.shared.EntityTags;
import org.klaster.web.rest.shared.Given;

/** Standing declarations of interest of a council's seats. */
@Path("councils/{cluster: [0-9]{1,18}}/interests")
@Tag(name = "councils")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class InterestsResource {

  @Inject private Interests interests;

  /**
   * A declaration as it is sent; it concerns an organisation or a business group.
   *
   * @param seat the caller's own where it is left out
   * @param identifier BIN or IIN of the organisation
   * @param group key of the business group
   * @param from today where it is left out
   * @param until first day on which it stands no more
   */
  @Schema(name = "NewInterest")
  public record New(
      @Nullable Long seat,
      @Nullable String identifier,
      @Nullable Long group,
      @Nullable InterestGround ground,
      @Nullable String reason,
      @Nullable LocalDate from,
      @Nullable LocalDate until) {

    DeclareStandingInterest command(long cluster) {
      return new DeclareStandingInterest(
          cluster,
          seat,
          identifier,
          group,
          Given.required("ground", ground),
          Given.required("reason", reason),
          from,
          until);
    }
  }

  @GET
  @Operation(summary = "Standing declarations of interest and business groups")
  public InterestsView interests(@PathParam("cluster") long cluster) {
    return interests.interests(cluster);
  }

  @POST
  @Operation(summary = "Declares a standing interest of the caller's seat, or records another's")
  public Response declare(@PathParam("cluster") long cluster, @Nullable New body) {
    long id = interests.declare(Given.required("ground", body).command(cluster));
    InterestRow row = row(cluster, id);
    return EntityTags.created(
        UriBuilder.fromPath("councils/{cluster}/interests").build(cluster), row, row.version());
  }

  @POST
  @Path("{id: [0-9]{1,18}}/end")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Ends a declaration as of today; If-Match with its version")
  public Response end(
      @PathParam("cluster") long cluster,
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    interests.end(id, EntityTags.matching(ifMatch, row(cluster, id).version()));
    InterestRow row = row(cluster, id);
    return EntityTags.answer(row, row.version());
  }

  private InterestRow row(long cluster, long id) {
    return interests.interests(cluster).declarations().stream()
        .filter(row -> row.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotFound("interest", id));
  }
}
