package org.klaster.web.rest.reporting;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.klaster.api.reporting.Aggregates;

/** Aggregates of clusters. */
@Path("aggregates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Aggregates")
@SecurityRequirement(name = "bearer")
public class AggregatesResource {

  @Inject private Aggregates aggregates;

  @GET
  @Operation(summary = "The aggregate of a cluster and a quarter, as far as the caller may see it")
  public AggregateBody one(
      @QueryParam("cluster") @Nullable String cluster,
      @QueryParam("period") @Nullable String period) {
    return AggregateBody.of(
        aggregates.view(Parameters.requiredCluster(cluster), Parameters.requiredPeriod(period)));
  }
}
