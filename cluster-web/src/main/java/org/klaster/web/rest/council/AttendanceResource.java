package org.klaster.web.rest.council;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.Attendances;
import org.klaster.api.council.MeetingView;
import org.klaster.api.council.Meetings;
import org.klaster.vocabulary.council.AttendanceMode;
import org.klaster.web.rest.shared.EntityTags;
import org.klaster.web.rest.shared.Given;

/** Who is in a session: the seats by themselves, or as the secretariat records them. */
@Path("meetings/{meeting: [0-9]{1,18}}/attendance")
@Tag(name = "meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class AttendanceResource {

  @Inject private Attendances attendances;
  @Inject private Meetings meetings;

  /** How somebody takes part. */
  @Schema(name = "AttendanceGiven")
  public record Mode(@Nullable AttendanceMode mode) {

    static AttendanceMode of(@Nullable Mode body) {
      return Given.required("mode", body == null ? null : body.mode());
    }
  }

  @PUT
  @Operation(summary = "The caller's seat comes, joins from elsewhere or leaves")
  public Response attend(@PathParam("meeting") long meeting, @Nullable Mode body) {
    attendances.attend(meeting, Mode.of(body));
    return answer(meeting);
  }

  @PUT
  @Path("{seat: [0-9]{1,18}}")
  @Operation(summary = "The secretariat records that a seat came, joined or left")
  public Response record(
      @PathParam("meeting") long meeting, @PathParam("seat") long seat, @Nullable Mode body) {
    attendances.record(meeting, seat, Mode.of(body));
    return answer(meeting);
  }

  private Response answer(long meeting) {
    MeetingView view = meetings.meeting(meeting);
    return EntityTags.answer(MeetingBody.of(view), view.version());
  }
}
