package org.klaster.web.rest.council;

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
import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.Invitations;
import org.klaster.api.council.InvitePerson;
import org.klaster.api.council.InvitedRow;
import org.klaster.api.shared.NotFound;
import org.klaster.web.rest.shared.EntityTags;
import org.klaster.web.rest.shared.Given;

/** Persons invited to a meeting with a consultative voice. */
@Path("meetings/{meeting: [0-9]{1,18}}/invited")
@Tag(name = "meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class InvitationsResource {

  @Inject private Invitations invitations;

  /**
   * An invitation as it is sent.
   *
   * @param username the person's account
   * @param capacity as what the person is invited
   * @param standing whether to all meetings from now on
   * @param until first day on which a standing invitation ends; null where no end is set
   */
  @Schema(name = "NewInvitation")
  public record New(
      @Nullable String username,
      @Nullable String capacity,
      boolean standing,
      @Nullable LocalDate until) {}

  @GET
  @Operation(summary = "Persons invited to a meeting with a consultative voice")
  public List<InvitedRow> invited(@PathParam("meeting") long meeting) {
    return invitations.ofMeeting(meeting);
  }

  @POST
  @Operation(summary = "The secretariat invites a person to the meeting, or to all from now on")
  public Response invite(@PathParam("meeting") long meeting, @Nullable New body) {
    New given = Given.required("username", body);
    InvitePerson command =
        new InvitePerson(
            meeting,
            Given.required("username", given.username()),
            Given.required("capacity", given.capacity()),
            given.standing(),
            given.until());
    long id = Given.named("invited", () -> invitations.invite(command));
    InvitedRow row = row(meeting, id);
    return EntityTags.created(
        UriBuilder.fromPath("meetings/{meeting}/invited").build(meeting), row, row.version());
  }

  @POST
  @Path("{id: [0-9]{1,18}}/end")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "The secretariat ends an invitation as of today; If-Match with its version")
  public Response end(
      @PathParam("meeting") long meeting,
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    invitations.end(id, EntityTags.matching(ifMatch, row(meeting, id).version()));
    return Response.noContent().build();
  }

  @PUT
  @Path("{id: [0-9]{1,18}}/attendance")
  @Operation(summary = "The secretariat records that an invited person came, joined or left")
  public Response record(
      @PathParam("meeting") long meeting,
      @PathParam("id") long id,
      AttendanceResource.@Nullable Mode body) {
    row(meeting, id);
    invitations.record(meeting, id, AttendanceResource.Mode.of(body));
    InvitedRow row = row(meeting, id);
    return EntityTags.answer(row, row.version());
  }

  private InvitedRow row(long meeting, long id) {
    return invitations.ofMeeting(meeting).stream()
        .filter(row -> row.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotFound("invitation", id));
  }
}
