package org.klaster.web.rest.procurement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.klaster.api.procurement.EvaluationView;
import org.klaster.api.procurement.SavingsView;
import org.klaster.api.procurement.StatementView;
import org.klaster.api.procurement.TenderEvaluation;
import org.klaster.api.procurement.TenderSavings;
import org.klaster.web.rest.shared.EntityTags;

/** The table of the opened bids of a joint purchase, and the shared saving. */
@Path("awards")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "awards")
public class AwardsResource {

  @Inject private TenderEvaluation evaluation;
  @Inject private TenderSavings savings;

  @GET
  @Path("{id}/evaluation")
  @Operation(summary = "The rule and every figure by which the opened bids compare")
  public Response evaluation(@PathParam("id") long id) {
    EvaluationView view = evaluation.evaluation(id);
    return EntityTags.answer(view, view.version());
  }

  @GET
  @Path("{id}/saving")
  @Operation(summary = "All members' shares under the three keys, for the officer; recorded")
  public SavingsView savings(@PathParam("id") long id) {
    return savings.savings(id);
  }

  @GET
  @Path("{id}/statements")
  @Operation(summary = "The statements of the caller's own organisations")
  public List<StatementView> statements(@PathParam("id") long id) {
    return savings.statements(id);
  }
}
