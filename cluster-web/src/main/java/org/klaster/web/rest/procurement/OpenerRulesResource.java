package org.klaster.web.rest.procurement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.OpenerRuleView;
import org.klaster.api.procurement.ProcurementRuleBook;
import org.klaster.web.rest.shared.Given;

/** How many openers the bids of a cluster's tenders need, in all versions. */
@Path("opener-rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opener-rules")
public class OpenerRulesResource {

  @Inject private ProcurementRuleBook book;

  @GET
  @Operation(
      summary =
          "Rules on openers of bids in all versions; of one cluster those that count for it, the general one too")
  public List<OpenerRuleView> list(@QueryParam("cluster") @Nullable Long cluster) {
    return book.openers().stream()
        .filter(rule -> cluster == null || rule.cluster() == null || of(cluster, rule))
        .toList();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary =
          "A council's rule from a day on, by its coordinator: two of three at least, one of them of the ministry or an auditor; versions are kept, tenders keep theirs")
  public List<OpenerRuleView> revise(@Nullable OpenerRuleBody body) {
    OpenerRuleBody given = Given.required("cluster", body);
    book.reviseOpeners(given.command());
    return list(given.cluster());
  }

  private static boolean of(Long cluster, OpenerRuleView rule) {
    return Objects.equals(rule.cluster(), cluster);
  }
}
