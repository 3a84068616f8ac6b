package org.klaster.web.rest.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.klaster.api.registry.ContactsView;
import org.klaster.api.registry.OrganisationCriteria;
import org.klaster.api.registry.OrganisationView;
import org.klaster.api.registry.Organisations;
import org.klaster.api.shared.InvalidInput;
import org.klaster.vocabulary.registry.OrganisationKind;
import org.klaster.vocabulary.shared.Sphere;
import org.klaster.web.i18n.RequestLanguage;
import org.klaster.web.rest.shared.EntityTags;
import org.klaster.web.rest.shared.PageBody;
import org.klaster.web.rest.shared.Paging;
import org.klaster.web.rest.shared.Words;

/** The register of organisations. */
@Path("/organisations")
@Tag(name = "Organisations")
@SecurityRequirement(name = "bearer")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class OrganisationResource {

  @Inject private Organisations organisations;

  @Context private HttpServletRequest request;
  @Context private UriInfo uri;

  /** The filter of the list. */
  public static class Filter {

    @QueryParam("q")
    private @Nullable String text;

    @QueryParam("region")
    private @Nullable String region;

    @QueryParam("sphere")
    private @Nullable String sphere;

    @QueryParam("kind")
    private @Nullable String kind;

    @QueryParam("sector")
    private @Nullable String sector;
  }

  @GET
  @Operation(
      summary =
          "Organisations by words of the name or identifier (q), region, sphere, kind, sector; sort: name, id, region")
  public PageBody<OrganisationBody> list(@BeanParam Filter filter, @BeanParam Paging paging) {
    OrganisationCriteria criteria =
        new OrganisationCriteria(
            filter.text,
            filter.region,
            Words.parse("sphere", Sphere.class, filter.sphere),
            Words.parse("kind", OrganisationKind.class, filter.kind),
            filter.sector,
            RequestLanguage.of(request));
    return PageBody.of(organisations.search(criteria, paging.request()), OrganisationBody::of);
  }

  @GET
  @Path("/{bin}")
  @Operation(summary = "One organisation by BIN or IIN; its version is the entity tag")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OrganisationBody.class)))
  public Response read(@PathParam("bin") String bin) {
    return answer(Response.ok(), organisations.find(bin));
  }

  @POST
  @Operation(summary = "Enters an organisation; for coordinators and the ministry")
  @APIResponse(
      responseCode = "201",
      description = "Entered; Location is its address",
      content = @Content(schema = @Schema(implementation = OrganisationBody.class)))
  @APIResponse(
      responseCode = "409",
      description = "An organisation of this identifier stands already")
  public Response create(@Nullable OrganisationBody body) {
    OrganisationBody given = required(body);
    long id = organisations.create(given.id(), given.input(ContactsView.none(), null));
    OrganisationView view = organisations.view(id);
    String number = String.valueOf(given.id()).replaceAll("\\s", "");
    return answer(Response.created(uri.getAbsolutePathBuilder().path(number).build()), view);
  }

  @PUT
  @Path("/{bin}")
  @Operation(
      summary = "States an organisation anew; If-Match names the version that it was read with")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OrganisationBody.class)))
  @APIResponse(responseCode = "412", description = "It was changed meanwhile")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response change(
      @PathParam("bin") String bin,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable OrganisationBody body) {
    OrganisationView view = organisations.find(bin);
    int version = EntityTags.required(ifMatch);
    OrganisationBody given = required(body);
    String id = given.id();
    if (id != null && !id.equals(bin) && !id.equals(view.legalId())) {
      throw new InvalidInput("id", "organisation.id-fixed");
    }
    EntityTags.requireCurrent(version, view.version());
    organisations.change(view.id(), version, given.input(view.contacts(), view.size()));
    return answer(Response.ok(), organisations.view(view.id()));
  }

  private static OrganisationBody required(@Nullable OrganisationBody body) {
    if (body == null) {
      throw new InvalidInput("body", "required");
    }
    return body;
  }

  private static Response answer(Response.ResponseBuilder builder, OrganisationView view) {
    return builder.tag(EntityTags.of(view.version())).entity(OrganisationBody.of(view)).build();
  }
}
