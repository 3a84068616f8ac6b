package org.klaster.web.rest.council;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.MeetingCriteria;
import org.klaster.api.council.MeetingRow;
import org.klaster.api.council.MeetingView;
import org.klaster.api.council.Meetings;
import org.klaster.vocabulary.council.MeetingStatus;
import org.klaster.web.rest.shared.EntityTags;
import org.klaster.web.rest.shared.Given;
import org.klaster.web.rest.shared.PageBody;
import org.klaster.web.rest.shared.Paging;
import org.klaster.web.rest.shared.Reason;
import org.klaster.web.rest.shared.Words;

/**
 * Meetings of the councils: read by who may see them, arranged and conducted by the secretariat.
 */
@Path("meetings")
@Tag(name = "meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class MeetingsResource {

  private static final String ID = "{id: [0-9]{1,18}}";

  @Inject private Meetings meetings;

  @GET
  @Operation(summary = "Meetings by cluster, calendar year and status; sort: starts")
  public PageBody<MeetingRow> list(
      @QueryParam("cluster") @Nullable Long cluster,
      @QueryParam("year") @Nullable Integer year,
      @QueryParam("status") @Nullable String status,
      @BeanParam Paging paging) {
    MeetingCriteria criteria =
        new MeetingCriteria(cluster, year, Words.parse("status", MeetingStatus.class, status));
    return PageBody.of(meetings.search(criteria, paging.request()), row -> row);
  }

  @POST
  @Operation(summary = "Plans a meeting of a cluster's council, for its secretariat")
  public Response plan(@Nullable NewMeeting body) {
    NewMeeting given = Given.required("cluster", body);
    long id = meetings.plan(Given.required("cluster", given.cluster()), given.input());
    MeetingView view = meetings.meeting(id);
    return EntityTags.created(
        UriBuilder.fromPath("meetings/{id}").build(id), MeetingBody.of(view), view.version());
  }

  @GET
  @Path(ID)
  @Operation(summary = "A meeting with its agenda, attendance and quorum")
  public Response read(@PathParam("id") long id) {
    return answer(id);
  }

  @PUT
  @Path(ID)
  @Operation(
      summary =
          "Changes time, place or form; who got the notice is told; If-Match with its version")
  public Response rearrange(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable NewMeeting body) {
    int version = version(id, ifMatch);
    meetings.rearrange(id, Given.required("title", body).input(), version);
    return answer(id);
  }

  @POST
  @Path(ID + "/notice")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Convenes it: sends the notice with the agenda to all seats; If-Match")
  public Response convene(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    meetings.convene(id, version(id, ifMatch));
    return answer(id);
  }

  @POST
  @Path(ID + "/cancellation")
  @Operation(summary = "Cancels a meeting that has not begun, with a reason; If-Match")
  public Response cancel(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable Reason body) {
    int version = version(id, ifMatch);
    meetings.cancel(id, Reason.of(body), version);
    return answer(id);
  }

  @POST
  @Path(ID + "/opening")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Opens the session; If-Match")
  public Response open(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    meetings.open(id, version(id, ifMatch));
    return answer(id);
  }

  @POST
  @Path(ID + "/closing")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Closes the session; what was not taken up is postponed; If-Match")
  public Response close(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    meetings.close(id, version(id, ifMatch));
    return answer(id);
  }

  private int version(long id, @Nullable String ifMatch) {
    return EntityTags.matching(ifMatch, meetings.meeting(id).version());
  }

  private Response answer(long id) {
    MeetingView view = meetings.meeting(id);
    return EntityTags.answer(MeetingBody.of(view), view.version());
  }
}
