package org.klaster.web.rest.procurement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.AnswerQualityClaim;
import org.klaster.api.procurement.ContractView;
import org.klaster.api.procurement.ContractsView;
import org.klaster.api.procurement.PurchaseContracts;
import org.klaster.api.procurement.ReportFulfilment;
import org.klaster.vocabulary.procurement.FulfilmentKind;
import org.klaster.web.rest.shared.Attachment;
import org.klaster.web.rest.shared.EntityTags;
import org.klaster.web.rest.shared.Given;
import org.klaster.web.rest.shared.Reason;

/** Contracts of joint purchases. */
@Path("contracts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "contracts")
public class ContractsResource {

  @Inject private PurchaseContracts contracts;

  /** What was delivered or paid; for a payment no lot. */
  @Schema(name = "FulfilmentReport")
  public record Report(
      @Nullable FulfilmentKind kind,
      @Nullable Long lot,
      @Nullable String reference,
      @Nullable BigDecimal figure,
      @Nullable LocalDate on) {}

  /** The supplier's answer to a claim. */
  @Schema(name = "QualityClaimAnswer")
  public record ClaimAnswer(boolean accepted, @Nullable String answer) {}

  @GET
  @Path("of-tender/{tender: \\d+}")
  @Operation(summary = "Contracts of a tender: all for the officer, recorded; else the own ones")
  public ContractsView list(@PathParam("tender") long tender) {
    return contracts.contracts(tender);
  }

  @GET
  @Path("{id: \\d+}")
  @Operation(summary = "One contract with deliveries, payments and claims")
  public Response read(@PathParam("id") long id) {
    ContractView view = contracts.contract(id);
    return EntityTags.answer(view, view.version());
  }

  @GET
  @Path("{id: \\d+}/claims/{claim: \\d+}/record")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "The laboratory's record of a quality claim")
  public Response record(@PathParam("id") long id, @PathParam("claim") long claim) {
    return Attachment.of(contracts.laboratoryRecord(id, claim));
  }

  @POST
  @Path("of-tender/{tender: \\d+}/drawing")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Draws the contracts up with every field filled; If-Match with the tender's")
  public ContractsView draw(
      @PathParam("tender") long tender,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    contracts.draw(tender, EntityTags.matching(ifMatch, contracts.contracts(tender).version()));
    return contracts.contracts(tender);
  }

  @POST
  @Path("of-tender/{tender: \\d+}/ending")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Ends an awarded tender of which nothing is left; If-Match with the tender's")
  public ContractsView endWithout(
      @PathParam("tender") long tender,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable Reason body) {
    int version = EntityTags.matching(ifMatch, contracts.contracts(tender).version());
    contracts.endWithout(tender, Reason.of(body), version);
    return contracts.contracts(tender);
  }

  @POST
  @Path("{id: \\d+}/signature")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Signs for the caller's side; If-Match")
  public Response sign(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    contracts.sign(id, version(id, ifMatch));
    return read(id);
  }

  @POST
  @Path("{id: \\d+}/refusal")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Refuses to sign for the caller's side, with a reason; If-Match")
  public Response refuse(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable Reason body) {
    int version = version(id, ifMatch);
    contracts.refuse(id, Reason.of(body), version);
    return read(id);
  }

  @POST
  @Path("{id: \\d+}/reports")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Says what was delivered or paid, or says it anew")
  public Response report(@PathParam("id") long id, @Nullable Report body) {
    Report said = Given.required("kind", body);
    contracts.report(
        new ReportFulfilment(
            id,
            Given.required("kind", said.kind()),
            said.lot(),
            Given.required("reference", said.reference()),
            Given.required("figure", said.figure()),
            Given.required("on", said.on())));
    return read(id);
  }

  @POST
  @Path("{id: \\d+}/claims/{claim: \\d+}/answer")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "The supplier accepts or disputes a claim")
  public Response answerClaim(
      @PathParam("id") long id, @PathParam("claim") long claim, @Nullable ClaimAnswer body) {
    ClaimAnswer said = Given.required("answer", body);
    contracts.answerClaim(
        new AnswerQualityClaim(
            id, claim, said.accepted(), Given.required("answer", said.answer())));
    return read(id);
  }

  private int version(long id, @Nullable String ifMatch) {
    return EntityTags.matching(ifMatch, contracts.contract(id).version());
  }
}
