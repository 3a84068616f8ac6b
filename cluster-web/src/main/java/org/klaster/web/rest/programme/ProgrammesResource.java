package org.klaster.web.rest.programme;

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
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.klaster.api.programme.DecideProgramme;
import org.klaster.api.programme.ProgrammeApproval;
import org.klaster.api.programme.ProgrammeCriteria;
import org.klaster.api.programme.ProgrammeDrafting;
import org.klaster.api.programme.ProgrammeRow;
import org.klaster.api.programme.ProgrammeView;
import org.klaster.api.programme.Programmes;
import org.klaster.api.programme.ResponsibleOption;
import org.klaster.api.programme.SaveIndicator;
import org.klaster.api.programme.SaveMeasure;
import org.klaster.vocabulary.programme.IndicatorContent;
import org.klaster.vocabulary.programme.MinistryDecision;
import org.klaster.vocabulary.programme.ProgrammeContent;
import org.klaster.vocabulary.programme.ProgrammeStatus;
import org.klaster.web.rest.shared.EntityTags;
import org.klaster.web.rest.shared.Given;
import org.klaster.web.rest.shared.PageBody;
import org.klaster.web.rest.shared.Paging;
import org.klaster.web.rest.shared.Words;

/** Programmes of clusters: drafted, put to the council, decided on by the ministry. */
@Path("programmes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "programmes")
public class ProgrammesResource {

  private static final String ID = "{id: [0-9]{1,18}}";

  @Inject private Programmes programmes;
  @Inject private ProgrammeDrafting drafting;
  @Inject private ProgrammeApproval approval;

  /** A programme of a cluster as it is begun; anything but the cluster may be missing. */
  public record NewProgramme(@Nullable Long cluster, @Nullable ProgrammeContent content) {}

  /**
   * A decision of the ministry.
   *
   * @param text conditions, comments or ground
   */
  @Schema(name = "ProgrammeDecision")
  public record Decision(@Nullable MinistryDecision decision, @Nullable String text) {}

  @GET
  @Operation(summary = "Programmes that the caller may read; sort: changed, cluster, status")
  public PageBody<ProgrammeRow> list(
      @QueryParam("cluster") @Nullable Long cluster,
      @QueryParam("status") @Nullable String status,
      @BeanParam Paging paging) {
    ProgrammeCriteria criteria =
        new ProgrammeCriteria(cluster, Words.parse("status", ProgrammeStatus.class, status));
    return PageBody.of(programmes.search(criteria, paging.request()), Function.identity());
  }

  @GET
  @Path(ID)
  @Operation(summary = "One programme: text, measures, indicators, funding, timeline")
  public Response read(@PathParam("id") long id) {
    ProgrammeView view = programmes.programme(id);
    return EntityTags.answer(view, view.version());
  }

  @POST
  @Operation(summary = "Begins a draft")
  public Response draft(@Nullable NewProgramme body) {
    NewProgramme begun = Given.required("cluster", body);
    ProgrammeContent content = begun.content();
    long id =
        drafting.draft(
            Given.required("cluster", begun.cluster()),
            content == null ? new ProgrammeContent(null, null, null, null, null) : content);
    ProgrammeView view = programmes.programme(id);
    return EntityTags.created(
        UriBuilder.fromPath("programmes/{id}").build(id), view, view.version());
  }

  @PUT
  @Path(ID)
  @Operation(summary = "Changes the text of a draft or of a returned programme; If-Match")
  public Response describe(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable ProgrammeContent body) {
    int version = version(id, ifMatch);
    drafting.describe(id, version, Given.required("name", body));
    return read(id);
  }

  @GET
  @Path(ID + "/responsible")
  @Operation(summary = "Members that may be named as responsible for a measure")
  public List<ResponsibleOption> responsible(@PathParam("id") long id) {
    return drafting.responsibleOptions(id);
  }

  @POST
  @Path(ID + "/measures")
  @Operation(summary = "Adds a measure; If-Match")
  public Response addMeasure(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable MeasureBody body) {
    return saveMeasure(id, null, ifMatch, body);
  }

  @PUT
  @Path(ID + "/measures/{row: [0-9]{1,18}}")
  @Operation(summary = "Changes a measure; If-Match")
  public Response changeMeasure(
      @PathParam("id") long id,
      @PathParam("row") long row,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable MeasureBody body) {
    return saveMeasure(id, row, ifMatch, body);
  }

  private Response saveMeasure(
      long id, @Nullable Long row, @Nullable String ifMatch, @Nullable MeasureBody body) {
    int version = version(id, ifMatch);
    MeasureBody content = Given.required("name", body);
    drafting.saveMeasure(new SaveMeasure(id, version, row, content.content()));
    return read(id);
  }

  @POST
  @Path(ID + "/measures/{row: [0-9]{1,18}}/removal")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Takes a measure out; If-Match")
  public Response removeMeasure(
      @PathParam("id") long id,
      @PathParam("row") long row,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    drafting.removeMeasure(id, version(id, ifMatch), row);
    return read(id);
  }

  @POST
  @Path(ID + "/indicators")
  @Operation(summary = "Adds an indicator; If-Match")
  public Response addIndicator(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable IndicatorContent body) {
    return saveIndicator(id, null, ifMatch, body);
  }

  @PUT
  @Path(ID + "/indicators/{row: [0-9]{1,18}}")
  @Operation(summary = "Changes an indicator; If-Match")
  public Response changeIndicator(
      @PathParam("id") long id,
      @PathParam("row") long row,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable IndicatorContent body) {
    return saveIndicator(id, row, ifMatch, body);
  }

  private Response saveIndicator(
      long id, @Nullable Long row, @Nullable String ifMatch, @Nullable IndicatorContent body) {
    int version = version(id, ifMatch);
    IndicatorContent content = Given.required("name", body);
    drafting.saveIndicator(new SaveIndicator(id, version, row, content));
    return read(id);
  }

  @POST
  @Path(ID + "/indicators/{row: [0-9]{1,18}}/removal")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Takes an indicator out; If-Match")
  public Response removeIndicator(
      @PathParam("id") long id,
      @PathParam("row") long row,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    drafting.removeIndicator(id, version(id, ifMatch), row);
    return read(id);
  }

  @POST
  @Path(ID + "/submission")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Puts it to the council; If-Match")
  public Response submit(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    drafting.submit(id, version(id, ifMatch));
    return read(id);
  }

  @POST
  @Path(ID + "/ballot")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Opens another ballot after one that decided nothing; If-Match")
  public Response repeatBallot(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    drafting.repeatBallot(id, version(id, ifMatch));
    return read(id);
  }

  @POST
  @Path(ID + "/withdrawal")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Takes it back after such a ballot, to change it; If-Match")
  public Response takeBack(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    drafting.takeBack(id, version(id, ifMatch));
    return read(id);
  }

  @POST
  @Path(ID + "/examination")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "An officer of the ministry begins to examine it; If-Match")
  public Response takeUp(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    approval.takeUp(id, version(id, ifMatch));
    return read(id);
  }

  @POST
  @Path(ID + "/decision")
  @Operation(summary = "The ministry decides, with a text unless it approves; If-Match")
  public Response decide(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable Decision body) {
    int version = version(id, ifMatch);
    Decision made = Given.required("decision", body);
    approval.decide(
        new DecideProgramme(id, Given.required("decision", made.decision()), made.text(), version));
    return read(id);
  }

  private int version(long id, @Nullable String ifMatch) {
    return EntityTags.matching(ifMatch, programmes.programme(id).version());
  }
}
