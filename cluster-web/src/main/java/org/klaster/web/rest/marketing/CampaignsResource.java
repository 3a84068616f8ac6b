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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.klaster.api.marketing.CampaignCriteria;
import org.klaster.api.marketing.CampaignRow;
import org.klaster.api.marketing.CampaignSharing;
import org.klaster.api.marketing.CampaignView;
import org.klaster.api.marketing.Campaigns;
import org.klaster.vocabulary.marketing.CampaignStatus;
import org.klaster.web.rest.shared.Attachment;
import org.klaster.web.rest.shared.EntityTags;
import org.klaster.web.rest.shared.PageBody;
import org.klaster.web.rest.shared.Paging;
import org.klaster.web.rest.shared.Words;

/** Campaigns of shared marketing. */
@Path("campaigns")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "campaigns")
public class CampaignsResource {

  @Inject private Campaigns campaigns;
  @Inject private CampaignSharing sharing;

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
    int version = EntityTags.matching(ifMatch, campaigns.campaign(id).version());
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
}
