package org.klaster.web.rest.procurement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.klaster.api.procurement.BidDocuments;
import org.klaster.api.procurement.BidDocumentsView;
import org.klaster.api.procurement.BidRegister;
import org.klaster.api.procurement.PublicBids;
import org.klaster.api.shared.InvalidInput;
import org.klaster.vocabulary.procurement.EnvelopeKind;
import org.klaster.web.rest.shared.Attachment;
import org.klaster.web.rest.shared.Words;

/** Sealed bids as everybody may know them, public; their documents for those who judge them. */
@Path("tender-bids")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tender-bids")
public class TenderBidsResource {

  @Inject private BidRegister register;
  @Inject private BidDocuments documents;

  @GET
  @Path("{id}")
  @Operation(
      summary =
          "Number of bids at any time; commitments, root and head after the deadline; prices after the opening; no token needed")
  public PublicBids bids(@PathParam("id") long id) {
    return register.bids(id);
  }

  @GET
  @Path("{id}/protocols/{kind}")
  @Operation(summary = "Protocol of an opening as canonical JSON; its hash stands in the register")
  public String protocol(@PathParam("id") long id, @PathParam("kind") String kind) {
    EnvelopeKind wanted = Words.parse("kind", EnvelopeKind.class, kind);
    if (wanted == null) {
      throw new InvalidInput("kind", "choice.unknown");
    }
    return register.protocol(id, wanted);
  }

  @GET
  @Path("{id}/documents")
  @Operation(
      summary =
          "Documents of opened bids that the caller may read: officer, coordinator, council and openers all, unless they are of a bidder; a bidder its own")
  public BidDocumentsView documents(@PathParam("id") long id) {
    return documents.documents(id);
  }

  @GET
  @Path("{id}/documents/{document}")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "A document of an opened bid; the reading is recorded")
  public Response document(@PathParam("id") long id, @PathParam("document") long document) {
    return Attachment.of(documents.document(id, document));
  }
}
