package org.klaster.web.rest.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.klaster.api.reporting.BenefitMembership;
import org.klaster.api.reporting.BenefitSums;
import org.klaster.api.reporting.BenefitView;
import org.klaster.api.reporting.Benefits;

/** What membership brings. */
@Path("benefits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "benefits")
public class BenefitsResource {

  @Inject private Benefits benefits;

  @GET
  @Operation(summary = "One year of an own membership; without a year, this one")
  public BenefitView read(
      @QueryParam("cluster") long cluster,
      @QueryParam("organisation") long organisation,
      @QueryParam("year") int year) {
    return benefits.benefit(cluster, organisation, year);
  }

  @GET
  @Path("memberships")
  @Operation(summary = "Own memberships")
  public List<BenefitMembership> memberships() {
    return benefits.own();
  }

  @GET
  @Path("sums")
  @Operation(summary = "Clusters in sum, under disclosure control; without a year, this one")
  public BenefitSums sums(@QueryParam("year") int year) {
    return benefits.sums(year);
  }
}
