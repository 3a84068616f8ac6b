package org.klaster.web.rest.council;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.AssignmentCriteria;
import org.klaster.api.council.AssignmentForm;
import org.klaster.api.council.AssignmentRow;
import org.klaster.api.council.AssignmentView;
import org.klaster.api.council.Assignments;
import org.klaster.api.council.ExecutionRate;
import org.klaster.api.council.ReportExecution;
import org.klaster.api.council.WithdrawAssignment;
import org.klaster.vocabulary.council.AssignmentStatus;
import org.klaster.web.rest.shared.Attachment;
import org.klaster.web.rest.shared.EntityTags;
import org.klaster.web.rest.shared.Given;
import org.klaster.web.rest.shared.PageBody;
import org.klaster.web.rest.shared.Paging;
import org.klaster.web.rest.shared.Reason;
import org.klaster.web.rest.shared.Words;

/** Assignments of the councils' decisions: given, reported, accepted or given back, withdrawn. */
@Path("assignments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "assignments")
public class AssignmentsResource {

  private static final String ID = "{id: [0-9]{1,18}}";
  private static final String REPORT =
      "The responsible member reports: a note as JSON, or a form with a file and a note; If-Match";

  @Inject private Assignments assignments;

  /** What is said with a step. */
  @Schema(name = "AssignmentNote")
  public record Note(@Nullable String note) {}

  /**
   * A withdrawal.
   *
   * @param decision key of the later decision in the register
   */
  @Schema(name = "AssignmentWithdrawal")
  public record Withdrawal(@Nullable Long decision, @Nullable String reason) {}

  /** The filter, as a {@code @BeanParam}. */
  public static class Filter {

    @QueryParam("cluster")
    private @Nullable Long cluster;

    @QueryParam("status")
    private @Nullable String status;

    @Parameter(schema = @Schema(type = SchemaType.BOOLEAN))
    @QueryParam("overdue")
    private @Nullable String overdue;

    @Parameter(schema = @Schema(type = SchemaType.BOOLEAN))
    @QueryParam("mine")
    private @Nullable String mine;

    AssignmentCriteria criteria() {
      return new AssignmentCriteria(
          cluster,
          Words.parse("status", AssignmentStatus.class, status),
          Words.flag("overdue", overdue),
          Words.flag("mine", mine),
          null);
    }
  }

  @GET
  @Operation(summary = "Assignments that the caller may see; sort: deadline, status")
  public PageBody<AssignmentRow> list(@BeanParam Filter filter, @BeanParam Paging paging) {
    return PageBody.of(
        assignments.search(filter.criteria(), paging.request()), Function.identity());
  }

  @POST
  @Operation(summary = "Gives an assignment by a decision; the responsible member is told")
  public Response give(@Nullable NewAssignment body) {
    long id = assignments.give(Given.required("ballot", body).command());
    AssignmentView view = assignments.assignment(id);
    return EntityTags.created(
        UriBuilder.fromPath("assignments/{id}").build(id), view, view.version());
  }

  @GET
  @Path("rates")
  @Operation(summary = "How assignments are executed, a row for each council that the caller sees")
  public List<ExecutionRate> rates() {
    return assignments.rates();
  }

  @GET
  @Path("preparation")
  @Operation(summary = "Members to whom something can be assigned by a decision, with their keys")
  public AssignmentForm preparation(
      @QueryParam("ballot") @Nullable Long ballot, @QueryParam("item") @Nullable Long item) {
    return assignments.preparation(NewAssignment.decision(ballot, item));
  }

  @GET
  @Path(ID)
  @Operation(summary = "One assignment with its steps")
  public Response read(@PathParam("id") long id) {
    return answer(id);
  }

  @POST
  @Path(ID + "/report")
  @Operation(summary = REPORT)
  public Response report(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable Note body) {
    int version = version(id, ifMatch);
    String note = Given.required("note", body == null ? null : body.note());
    assignments.report(new ReportExecution(id, note, version), null, null);
    return answer(id);
  }

  @POST
  @Path(ID + "/report")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(summary = REPORT)
  public Response report(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @FormParam("note") @Nullable String note,
      @FormParam("file") @Nullable EntityPart file) {
    int version = version(id, ifMatch);
    EntityPart evidence = Given.required("file", file);
    String name = Given.required("file", evidence.getFileName().orElse(null));
    assignments.report(new ReportExecution(id, note, version), name, evidence.getContent());
    return answer(id);
  }

  @GET
  @Path(ID + "/evidence/{document: [0-9]{1,18}}")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "A file that was handed in as evidence, always as a download")
  public Response evidence(@PathParam("id") long id, @PathParam("document") long document) {
    return Attachment.of(assignments.evidence(id, document));
  }

  @POST
  @Path(ID + "/acceptance")
  @Operation(summary = "The secretariat accepts what was reported, with a note or none; If-Match")
  public Response accept(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable Note body) {
    assignments.accept(id, body == null ? null : body.note(), version(id, ifMatch));
    return answer(id);
  }

  @POST
  @Path(ID + "/return")
  @Operation(summary = "The secretariat gives the report back with what is missing; If-Match")
  public Response giveBack(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable Reason body) {
    int version = version(id, ifMatch);
    assignments.giveBack(id, Reason.of(body), version);
    return answer(id);
  }

  @POST
  @Path(ID + "/withdrawal")
  @Operation(summary = "Withdraws an assignment by a later decision of the council; If-Match")
  public Response withdraw(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable Withdrawal body) {
    int version = version(id, ifMatch);
    Withdrawal given = Given.required("decision", body);
    assignments.withdraw(
        new WithdrawAssignment(
            id,
            Given.required("decision", given.decision()),
            Given.required("reason", given.reason()),
            version));
    return answer(id);
  }

  private int version(long id, @Nullable String ifMatch) {
    return EntityTags.matching(ifMatch, assignments.assignment(id).version());
  }

  private Response answer(long id) {
    AssignmentView view = assignments.assignment(id);
    return EntityTags.answer(view, view.version());
  }
}
