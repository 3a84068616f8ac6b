package org.klaster.web.rest.reporting;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.klaster.api.registry.Organisations;
import org.klaster.api.reporting.OpenReport;
import org.klaster.api.reporting.OpenedReport;
import org.klaster.api.reporting.ReceiptView;
import org.klaster.api.reporting.ReportCriteria;
import org.klaster.api.reporting.ReportRegister;
import org.klaster.api.reporting.ReportView;
import org.klaster.api.reporting.Reports;
import org.klaster.api.reporting.SaveDraft;
import org.klaster.api.reporting.SubmitReport;
import org.klaster.web.rest.shared.EntityTags;
import org.klaster.web.rest.shared.Given;
import org.klaster.web.rest.shared.PageBody;
import org.klaster.web.rest.shared.Paging;

/** Reports of member firms. */
@Path("reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
@SecurityRequirement(name = "bearer")
public class ReportsResource {

  @Inject private Reports reports;
  @Inject private ReportRegister register;
  @Inject private Organisations organisations;

  @GET
  @Operation(summary = "Reports that the caller may see; sort keys period, status, submitted")
  public PageBody<ReportBody> list(
      @QueryParam("cluster") @Nullable String cluster,
      @QueryParam("period") @Nullable String period,
      @QueryParam("status") @Nullable String status,
      @BeanParam Paging paging) {
    ReportCriteria criteria =
        new ReportCriteria(
            Parameters.cluster(cluster), Parameters.period(period), Parameters.status(status));
    return PageBody.of(register.search(criteria, paging.request()), ReportBody::of);
  }

  @POST
  @Operation(
      summary = "Opens the report of one of the caller's organisations for a quarter that is over")
  @APIResponse(
      responseCode = "201",
      description = "Opened; Location is its address",
      content = @Content(schema = @Schema(implementation = ReportDetail.class)))
  @APIResponse(
      responseCode = "200",
      description = "It was open already; Location is its address",
      content = @Content(schema = @Schema(implementation = ReportDetail.class)))
  public Response open(OpeningBody body) {
    long cluster = Given.required("cluster", body.cluster());
    String organisation = Given.required("organisation", body.organisation());
    OpenedReport opened =
        reports.open(
            new OpenReport(
                cluster,
                organisations.find(organisation).id(),
                Parameters.requiredPeriod(body.period())));
    ReportView view = register.view(opened.id());
    URI location = UriBuilder.fromResource(ReportsResource.class).path("{id}").build(opened.id());
    return (opened.created() ? Response.created(location) : Response.ok().location(location))
        .tag(EntityTags.of(view.row().version()))
        .entity(ReportDetail.of(view))
        .build();
  }

  @GET
  @Path("{id: \\d+}")
  @Operation(summary = "One report: the firm's draft, or the latest revision for the coordinator")
  public Response one(@PathParam("id") long id) {
    return answer(register.view(id));
  }

  @PUT
  @Path("{id: \\d+}")
  @Operation(summary = "Keeps a draft, without rules; needs If-Match")
  public Response save(
      @PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch, DraftBody body) {
    int version = EntityTags.required(ifMatch);
    EntityTags.requireCurrent(version, register.view(id).row().version());
    reports.saveDraft(new SaveDraft(id, version, body.cells()));
    return answer(register.view(id));
  }

  @POST
  @Path("{id: \\d+}/submission")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "Submits the draft as it is kept; If-Match guards it against a change meanwhile")
  public Response submit(
      @PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    int current = register.view(id).row().version();
    int version = ifMatch == null ? current : EntityTags.required(ifMatch);
    EntityTags.requireCurrent(version, current);
    ReceiptView receipt = reports.submit(new SubmitReport(id, version));
    return Response.created(
            UriBuilder.fromResource(ReportsResource.class)
                .path("{id}/receipt")
                .queryParam("revision", receipt.revision())
                .build(id))
        .entity(ReceiptBody.of(receipt))
        .build();
  }

  @GET
  @Path("{id: \\d+}/receipt")
  @Operation(summary = "The receipt of a revision, of the latest one by default")
  public ReceiptBody receipt(
      @PathParam("id") long id, @QueryParam("revision") @Nullable Integer revision) {
    return ReceiptBody.of(found(id, revision));
  }

  @GET
  @Path("{id: \\d+}/receipt")
  @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
  @Operation(hidden = true)
  public String receiptText(
      @PathParam("id") long id, @QueryParam("revision") @Nullable Integer revision) {
    return ReceiptBody.text(found(id, revision));
  }

  private ReceiptView found(long id, @Nullable Integer revision) {
    return register.receipt(
        id, revision == null ? register.view(id).row().revisionNumber() : revision);
  }

  private static Response answer(ReportView view) {
    return EntityTags.answer(ReportDetail.of(view), view.row().version());
  }
}
