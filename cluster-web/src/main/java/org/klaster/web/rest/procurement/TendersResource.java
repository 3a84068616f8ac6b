package org.klaster.web.rest.procurement;

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
import jakarta.ws.rs.core.UriBuilder;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.DemandBook;
import org.klaster.api.procurement.DemandLineView;
import org.klaster.api.procurement.EnterDemand;
import org.klaster.api.procurement.MemberDemand;
import org.klaster.api.procurement.OfficerOption;
import org.klaster.api.procurement.TenderCriteria;
import org.klaster.api.procurement.TenderEnquiries;
import org.klaster.api.procurement.TenderPreparation;
import org.klaster.api.procurement.TenderRounds;
import org.klaster.api.procurement.TenderRow;
import org.klaster.api.procurement.TenderView;
import org.klaster.api.procurement.Tenders;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.web.rest.shared.Attachment;
import org.klaster.web.rest.shared.EntityTags;
import org.klaster.web.rest.shared.Given;
import org.klaster.web.rest.shared.PageBody;
import org.klaster.web.rest.shared.Paging;
import org.klaster.web.rest.shared.Reason;
import org.klaster.web.rest.shared.Words;

/** Joint purchases. */
@Path("tenders")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tenders")
public class TendersResource {

  @Inject private Tenders tenders;
  @Inject private MemberDemand demand;
  @Inject private DemandBook book;
  @Inject private TenderRounds rounds;
  @Inject private TenderPreparation preparation;
  @Inject private TenderEnquiries enquiries;

  @GET
  @Operation(
      summary = "Tenders that the caller may see; sort: changed, cluster, status, demand, bidding")
  public PageBody<TenderRow> list(
      @QueryParam("cluster") @Nullable Long cluster,
      @QueryParam("status") @Nullable String status,
      @BeanParam Paging paging) {
    TenderCriteria criteria =
        new TenderCriteria(cluster, Words.parse("status", TenderStatus.class, status));
    return PageBody.of(tenders.search(criteria, paging.request()), Function.identity());
  }

  @GET
  @Path("{id: \\d+}")
  @Operation(summary = "One tender: lots with pooled volumes, terms, enquiries; no member's line")
  public Response read(@PathParam("id") long id) {
    TenderView view = tenders.tender(id);
    return EntityTags.answer(view, view.version());
  }

  @GET
  @Path("{id: \\d+}/documents/{document: \\d+}")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "A file of the terms")
  public Response document(@PathParam("id") long id, @PathParam("document") long document) {
    return Attachment.of(tenders.document(id, document));
  }

  @GET
  @Path("{id: \\d+}/demand")
  @Operation(summary = "The caller's own lines of demand")
  public List<DemandLineView> own(@PathParam("id") long id) {
    return demand.own(id);
  }

  @PUT
  @Path("{id: \\d+}/demand/{lot: \\d+}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Enters or amends the own line of a lot; the quantity nought takes it back")
  public List<DemandLineView> enter(
      @PathParam("id") long id, @PathParam("lot") long lot, DemandBody body) {
    demand.enter(new EnterDemand(id, lot, body.buyer(), body.terms()));
    return demand.own(id);
  }

  @GET
  @Path("{id: \\d+}/demand/proofs/{document: \\d+}")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "Proof of the own price")
  public Response proof(@PathParam("id") long id, @PathParam("document") long document) {
    return Attachment.of(demand.proof(id, document));
  }

  @GET
  @Path("{id: \\d+}/lines")
  @Operation(summary = "All lines, for the procurement officer alone; each look is recorded")
  public List<DemandLineView> lines(@PathParam("id") long id) {
    return book.lines(id);
  }

  @GET
  @Path("{id: \\d+}/lines/proofs/{document: \\d+}")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "Proof of a member's price, for the procurement officer alone")
  public Response linesProof(@PathParam("id") long id, @PathParam("document") long document) {
    return Attachment.of(book.proof(id, document));
  }

  @GET
  @Path("officers")
  @Operation(summary = "Who may be named as procurement officer of a round of the cluster")
  public List<OfficerOption> officers(@QueryParam("cluster") @Nullable Long cluster) {
    return rounds.officers(Given.required("cluster", cluster));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Opens a round for demand")
  public Response open(@Nullable NewRound body) {
    long id = rounds.open(Given.required("cluster", body).command());
    TenderView view = tenders.tender(id);
    return EntityTags.created(UriBuilder.fromPath("tenders/{id}").build(id), view, view.version());
  }

  @POST
  @Path("{id: \\d+}/ballot")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Asks the council whether it stands behind the terms; If-Match")
  public Response putToVote(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    rounds.putToVote(id, version(id, ifMatch));
    return read(id);
  }

  @POST
  @Path("{id: \\d+}/cancellation")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Gives it up, with a reason that all read; If-Match")
  public Response cancel(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable Reason body) {
    int version = version(id, ifMatch);
    rounds.cancel(id, Reason.of(body), version);
    return read(id);
  }

  @POST
  @Path("{id: \\d+}/publication")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Puts what the council approved on the public register; If-Match")
  public Response publish(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    preparation.publish(id, version(id, ifMatch));
    return read(id);
  }

  @POST
  @Path("{id: \\d+}/bidding")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Begins to take bids, until the deadline of the terms; If-Match")
  public Response takeBids(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    preparation.takeBids(id, version(id, ifMatch));
    return read(id);
  }

  @POST
  @Path("{id: \\d+}/shares")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "The shares of the markets, in place of an earlier finding; If-Match")
  public Response assess(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable SharesBody body) {
    int version = version(id, ifMatch);
    preparation.assess(Given.required("buying", body).command(id, version));
    return read(id);
  }

  @POST
  @Path("{id: \\d+}/invitations")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Invites a supplier; If-Match")
  public Response invite(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable InvitedSupplier body) {
    int version = version(id, ifMatch);
    preparation.invite(Given.required("identifier", body).command(id, version));
    return read(id);
  }

  @POST
  @Path("{id: \\d+}/documents")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Attaches the file in the request's body to the terms; If-Match")
  public Response attach(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("name") @Nullable String name,
      InputStream content) {
    int version = version(id, ifMatch);
    preparation.attach(id, Given.required("name", name), content, version);
    return read(id);
  }

  @POST
  @Path("{id: \\d+}/reviews")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "A lawyer's review of the shares, its paper in the body; If-Match")
  public Response review(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @BeanParam ReviewParameters review,
      InputStream content) {
    int version = version(id, ifMatch);
    preparation.review(review.command(id, version), review.fileName(), content);
    return read(id);
  }

  @POST
  @Path("{id: \\d+}/enquiries")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Asks about what is published; the answer goes to all")
  public Response ask(@PathParam("id") long id, @Nullable Enquiry body) {
    tenders.tender(id);
    enquiries.ask(id, Given.required("question", body == null ? null : body.question()));
    return read(id);
  }

  @POST
  @Path("{id: \\d+}/enquiries/{enquiry: \\d+}/answer")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Answers an enquiry, to all")
  public Response answer(
      @PathParam("id") long id, @PathParam("enquiry") long enquiry, @Nullable EnquiryAnswer body) {
    preparation.answer(id, enquiry, Given.required("answer", body == null ? null : body.answer()));
    return read(id);
  }

  /** A question about what is published. */
  @Schema(name = "TenderQuestion")
  public record Enquiry(@Nullable String question) {}

  /** What all are answered. */
  @Schema(name = "TenderAnswer")
  public record EnquiryAnswer(@Nullable LocalizedText answer) {}

  private int version(long id, @Nullable String ifMatch) {
    return EntityTags.matching(ifMatch, tenders.tender(id).version());
  }
}
