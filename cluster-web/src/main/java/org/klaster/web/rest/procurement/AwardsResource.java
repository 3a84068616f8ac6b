package org.klaster.web.rest.procurement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.AnswerSaving;
import org.klaster.api.procurement.DecideObjection;
import org.klaster.api.procurement.EvaluationView;
import org.klaster.api.procurement.MarkBid;
import org.klaster.api.procurement.SavingsView;
import org.klaster.api.procurement.StatementView;
import org.klaster.api.procurement.TenderAwards;
import org.klaster.api.procurement.TenderEvaluation;
import org.klaster.api.procurement.TenderSavings;
import org.klaster.vocabulary.procurement.ObjectionRemedy;
import org.klaster.vocabulary.procurement.SavingAnswer;
import org.klaster.web.rest.shared.EntityTags;
import org.klaster.web.rest.shared.Given;
import org.klaster.web.rest.shared.Reason;

/** The table of the opened bids of a joint purchase, and the shared saving. */
@Path("awards")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "awards")
public class AwardsResource {

  @Inject private TenderEvaluation evaluation;
  @Inject private TenderSavings savings;
  @Inject private TenderAwards awards;

  /** A mark of 0 to 100. */
  @Schema(name = "BidMarkBody")
  public record Mark(@Nullable BigDecimal mark) {}

  /** What a bidder objects to. */
  @Schema(name = "NewObjection")
  public record Objection(@Nullable String objection) {}

  /**
   * A decision on an objection.
   *
   * @param remedy what is mended; left out where it is dismissed
   * @param bid key of the bid that is excluded or taken back in
   */
  @Schema(name = "ObjectionDecision")
  public record Decision(
      @Nullable ObjectionRemedy remedy, @Nullable Long bid, @Nullable String reason) {}

  /** Whether a member stays. */
  @Schema(name = "StatementAnswer")
  public record Answer(@Nullable SavingAnswer answer) {}

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

  @POST
  @Path("{id}/declaration")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "The caller, who judges bids, declares no interest")
  public Response declare(@PathParam("id") long id) {
    evaluation.declareNoInterest(id);
    return evaluation(id);
  }

  @PUT
  @Path("{id}/bids/{bid}/marks/{criterion: \\d{1,3}}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Gives a bid a mark by a criterion, from 0 in the terms")
  public Response mark(
      @PathParam("id") long id,
      @PathParam("bid") long bid,
      @PathParam("criterion") int criterion,
      @Nullable Mark body) {
    BigDecimal mark = Given.required("mark", body == null ? null : body.mark());
    evaluation.mark(new MarkBid(id, bid, criterion, mark));
    return evaluation(id);
  }

  @POST
  @Path("{id}/evaluation")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Every bid has its marks: the table stands; If-Match")
  public Response evaluate(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    evaluation.evaluate(id, version(id, ifMatch));
    return evaluation(id);
  }

  @POST
  @Path("{id}/proposal")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Puts the first bid of each lot to the council; If-Match")
  public Response propose(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    awards.propose(id, version(id, ifMatch));
    return evaluation(id);
  }

  @POST
  @Path("{id}/rejection")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Rejects all bids, with a reason that all read; If-Match")
  public Response rejectAll(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable Reason body) {
    int version = version(id, ifMatch);
    awards.rejectAll(id, Reason.of(body), version);
    return evaluation(id);
  }

  @POST
  @Path("{id}/award")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "The award binds: the standstill is over; If-Match")
  public Response award(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    awards.award(id, version(id, ifMatch));
    return evaluation(id);
  }

  @POST
  @Path("{id}/objections")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "A bidder objects while the award stands still")
  public Response object(@PathParam("id") long id, @Nullable Objection body) {
    String objection = Given.required("objection", body == null ? null : body.objection());
    awards.object(id, objection);
    return evaluation(id);
  }

  @POST
  @Path("{id}/objections/{objection}/decision")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Upholds an objection with a remedy, or dismisses it; If-Match")
  public Response decide(
      @PathParam("id") long id,
      @PathParam("objection") long objection,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable Decision body) {
    version(id, ifMatch);
    Decision decision = Given.required("reason", body);
    awards.decide(
        new DecideObjection(
            id,
            objection,
            decision.remedy(),
            decision.bid(),
            Given.required("reason", decision.reason())));
    return evaluation(id);
  }

  @POST
  @Path("{id}/statements/{line}/answer")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "A member that its share gives a ground stays or leaves")
  public List<StatementView> answer(
      @PathParam("id") long id, @PathParam("line") long line, @Nullable Answer body) {
    SavingAnswer said = Given.required("answer", body == null ? null : body.answer());
    savings.answer(new AnswerSaving(id, line, said));
    return savings.statements(id);
  }

  private int version(long id, @Nullable String ifMatch) {
    return EntityTags.matching(ifMatch, evaluation.evaluation(id).version());
  }
}
