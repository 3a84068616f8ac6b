package org.klaster.web.rest.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.klaster.api.registry.ClusterCriteria;
import org.klaster.api.registry.Clusters;
import org.klaster.vocabulary.registry.ClusterStatus;
import org.klaster.web.i18n.RequestLanguage;
import org.klaster.web.rest.shared.PageBody;
import org.klaster.web.rest.shared.Paging;
import org.klaster.web.rest.shared.Words;

/** The public register of clusters; needs no token. */
@Path("/clusters")
@Tag(name = "Clusters")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ClusterResource {

  @Inject private Clusters clusters;

  @Context private HttpServletRequest request;

  /** The filter of the list. */
  public static class Filter {

    @QueryParam("q")
    private @Nullable String text;

    @QueryParam("region")
    private @Nullable String region;

    @QueryParam("sector")
    private @Nullable String sector;

    @QueryParam("status")
    private @Nullable String status;
  }

  @GET
  @Operation(
      summary =
          "Clusters by words of the name (q), region, sector, status; sort: name, status, members")
  public PageBody<ClusterBody> list(@BeanParam Filter filter, @BeanParam Paging paging) {
    ClusterCriteria criteria =
        new ClusterCriteria(
            filter.text,
            filter.region,
            filter.sector,
            Words.parse("status", ClusterStatus.class, filter.status),
            RequestLanguage.of(request));
    return PageBody.of(clusters.search(criteria, paging.request()), ClusterBody::of);
  }

  @GET
  @Path("/{id: [0-9]{1,18}}")
  @Operation(summary = "One cluster with its active members, without contacts and persons")
  public ClusterBody read(@PathParam("id") long id) {
    return ClusterBody.of(clusters.view(id), clusters.publicMembers(id));
  }
}
