package org.klaster.web.rest.procurement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.DemandBook;
import org.klaster.api.procurement.DemandLineView;
import org.klaster.api.procurement.EnterDemand;
import org.klaster.api.procurement.MemberDemand;
import org.klaster.api.procurement.TenderCriteria;
import org.klaster.api.procurement.TenderRow;
import org.klaster.api.procurement.TenderView;
import org.klaster.api.procurement.Tenders;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.web.rest.shared.Attachment;
import org.klaster.web.rest.shared.EntityTags;
import org.klaster.web.rest.shared.PageBody;
import org.klaster.web.rest.shared.Paging;
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
}
