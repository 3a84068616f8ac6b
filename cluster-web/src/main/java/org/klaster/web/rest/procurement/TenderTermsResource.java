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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.ChangeTerms;
import org.klaster.api.procurement.SaveTerms;
import org.klaster.api.procurement.TenderPreparation;
import org.klaster.api.procurement.TenderView;
import org.klaster.api.procurement.Tenders;
import org.klaster.api.procurement.TermsView;
import org.klaster.web.rest.shared.EntityTags;
import org.klaster.web.rest.shared.Given;

/** The terms of a joint purchase: drafts before the council is asked, versions once published. */
@Path("tenders/{id: \\d+}/terms")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "tenders")
public class TenderTermsResource {

  @Inject private Tenders tenders;
  @Inject private TenderPreparation preparation;

  /** A draft of the terms, and whether only invited suppliers may bid. */
  public record DraftTerms(@Nullable BuyingTermsBody terms, boolean invitedOnly) {}

  /** Other terms for what is published, with the reason that all read. */
  public record ChangedTerms(@Nullable BuyingTermsBody terms, @Nullable String reason) {}

  @GET
  @Path("draft")
  @Operation(summary = "The newest draft of the terms, for those who prepare them")
  public TermsView draft(@PathParam("id") long id) {
    return preparation.draft(id);
  }

  @PUT
  @Path("draft")
  @Operation(summary = "Keeps a draft as a version of its own; If-Match")
  public Response save(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable DraftTerms body) {
    int version = version(id, ifMatch);
    DraftTerms draft = Given.required("terms", body);
    preparation.save(
        new SaveTerms(
            id, Given.required("terms", draft.terms()).terms(), draft.invitedOnly(), version));
    return answer(id);
  }

  @POST
  @Operation(summary = "Changes what is published; sealed bids become invalid; If-Match")
  public Response change(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable ChangedTerms body) {
    int version = version(id, ifMatch);
    ChangedTerms changed = Given.required("terms", body);
    preparation.change(
        new ChangeTerms(
            id,
            Given.required("terms", changed.terms()).terms(),
            Given.required("reason", changed.reason()),
            version));
    return answer(id);
  }

  private int version(long id, @Nullable String ifMatch) {
    return EntityTags.matching(ifMatch, tenders.tender(id).version());
  }

  private Response answer(long id) {
    TenderView view = tenders.tender(id);
    return EntityTags.answer(view, view.version());
  }
}
