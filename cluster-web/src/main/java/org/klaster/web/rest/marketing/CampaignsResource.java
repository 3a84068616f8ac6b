package org.klaster.web.rest.marketing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.klaster.api.marketing.CampaignCriteria;
import org.klaster.api.marketing.CampaignPlanning;
import org.klaster.api.marketing.CampaignRow;
import org.klaster.api.marketing.CampaignSettlement;
import org.klaster.api.marketing.CampaignSharing;
import org.klaster.api.marketing.CampaignView;
import org.klaster.api.marketing.Campaigns;
import org.klaster.api.marketing.DecideClaim;
import org.klaster.api.marketing.PledgeView;
import org.klaster.api.shared.NotFound;
import org.klaster.vocabulary.marketing.CampaignStatus;
import org.klaster.vocabulary.shared.Money;
import org.klaster.web.rest.shared.Attachment;
import org.klaster.web.rest.shared.EntityTags;
import org.klaster.web.rest.shared.Given;
import org.klaster.web.rest.shared.PageBody;
import org.klaster.web.rest.shared.Paging;
import org.klaster.web.rest.shared.Reason;
import org.klaster.web.rest.shared.Words;

/** Campaigns of shared marketing. */
@Path("campaigns")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "campaigns")
public class CampaignsResource {

  @Inject private Campaigns campaigns;
  @Inject private CampaignSharing sharing;
  @Inject private CampaignPlanning planning;
  @Inject private CampaignSettlement settlement;

  /**
   * A decision on a claim: the whole amount approves it, nought refuses it.
   *
   * @param granted tenge
   * @param version of the claim
   */
  @Schema(name = "ClaimDecision")
  public record Decision(
      @Nullable BigDecimal granted, @Nullable String reason, @Nullable Integer version) {}

  @GET
  @Operation(summary = "Campaigns that the caller may see; sort: changed, cluster, status, starts")
  public PageBody<CampaignRow> list(
      @QueryParam("cluster") @Nullable Long cluster,
      @QueryParam("status") @Nullable String status,
      @BeanParam Paging paging) {
    CampaignCriteria criteria =
        new CampaignCriteria(cluster, Words.parse("status", CampaignStatus.class, status));
    return PageBody.of(campaigns.search(criteria, paging.request()), Function.identity());
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One campaign: sums, the own pledges with share and return, results")
  public Response read(@PathParam("id") long id) {
    CampaignView view = campaigns.campaign(id);
    return EntityTags.answer(view, view.version());
  }

  @PUT
  @Path("{id}/pledge")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Gives or changes the pledge of an own organisation; nought takes it back")
  public Response pledge(@PathParam("id") long id, PledgeBody body) {
    sharing.pledge(body.command(id));
    return read(id);
  }

  @PUT
  @Path("{id}/share")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Accepts or refuses the share of an own organisation; needs If-Match")
  public Response answerShare(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      ShareAnswerBody body) {
    int version = version(id, ifMatch);
    sharing.answerShare(body.command(id, version));
    return read(id);
  }

  @POST
  @Path("{id}/results")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Reports what the campaign has brought an own organisation so far")
  public Response report(@PathParam("id") long id, ResultBody body) {
    sharing.report(body.command(id));
    return read(id);
  }

  @GET
  @Path("{id}/documents/{document}")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "Result of a market research, for those who paid; proof of an own claim")
  public Response document(@PathParam("id") long id, @PathParam("document") long document) {
    return Attachment.of(campaigns.document(id, document));
  }

  @GET
  @Path("{id}/pledges")
  @Operation(summary = "All pledges, for the coordinator; each look is recorded")
  public List<PledgeView> pledges(@PathParam("id") long id) {
    return planning.pledges(id);
  }

  @POST
  @Path("{id}/pledging")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Lets members pledge, until the deadline; If-Match")
  public Response openPledging(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    planning.openPledging(id, version(id, ifMatch));
    return read(id);
  }

  @POST
  @Path("{id}/ballot")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Asks the council; If-Match")
  public Response putToVote(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    planning.putToVote(id, version(id, ifMatch));
    return read(id);
  }

  @POST
  @Path("{id}/start")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Begins what the council approved; If-Match")
  public Response start(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    planning.start(id, version(id, ifMatch));
    return read(id);
  }

  @POST
  @Path("{id}/cancellation")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Gives it up, with a reason; If-Match")
  public Response cancel(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable Reason body) {
    int version = version(id, ifMatch);
    planning.cancel(id, Reason.of(body), version);
    return read(id);
  }

  @POST
  @Path("{id}/examination")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "No expense is claimed any more; If-Match")
  public Response examineClaims(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    settlement.examineClaims(id, version(id, ifMatch));
    return read(id);
  }

  @POST
  @Path("{id}/split")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Shares what was approved among the payers; If-Match")
  public Response split(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    settlement.split(id, version(id, ifMatch));
    return read(id);
  }

  @POST
  @Path("{id}/settlement")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Fixes the shares; what is left goes back; If-Match")
  public Response settle(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    settlement.settle(id, version(id, ifMatch));
    return read(id);
  }

  @POST
  @Path("{id}/closing")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Ends what is settled; If-Match")
  public Response close(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    settlement.close(id, version(id, ifMatch));
    return read(id);
  }

  @POST
  @Path("{id}/claims/{claim}/decision")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Decides on a claim; the version in the body is the claim's")
  public Response decide(
      @PathParam("id") long id, @PathParam("claim") long claim, @Nullable Decision body) {
    Decision decision = Given.required("granted", body);
    if (campaigns.campaign(id).claims().stream().noneMatch(one -> one.id() == claim)) {
      throw new NotFound("claim", claim);
    }
    settlement.decideClaim(
        new DecideClaim(
            claim,
            new Money(Given.required("granted", decision.granted())),
            decision.reason(),
            Given.required("version", decision.version())));
    return read(id);
  }

  private int version(long id, @Nullable String ifMatch) {
    return EntityTags.matching(ifMatch, campaigns.campaign(id).version());
  }
}
