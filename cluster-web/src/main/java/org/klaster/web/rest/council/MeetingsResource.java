package org.klaster.web.rest.council;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.Invitations;
import org.klaster.api.council.InvitedRow;
import org.klaster.api.council.MeetingCriteria;
import org.klaster.api.council.MeetingRow;
import org.klaster.api.council.MeetingView;
import org.klaster.api.council.Meetings;
import org.klaster.api.council.Minutes;
import org.klaster.api.council.Proxies;
import org.klaster.api.council.ProxiesView;
import org.klaster.vocabulary.council.MeetingStatus;
import org.klaster.vocabulary.council.SeatFunction;
import org.klaster.web.rest.shared.EntityTags;
import org.klaster.web.rest.shared.PageBody;
import org.klaster.web.rest.shared.Paging;
import org.klaster.web.rest.shared.Words;

/** Meetings of the councils that the caller may see. */
@Path("meetings")
@Tag(name = "meetings")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MeetingsResource {

  @Inject private Meetings meetings;
  @Inject private Minutes minutes;
  @Inject private Proxies proxies;
  @Inject private Invitations invitations;

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

  @GET
  @Path("{id: [0-9]{1,18}}")
  @Operation(summary = "A meeting with its agenda, attendance and quorum")
  public Response read(@PathParam("id") long id) {
    MeetingView view = meetings.meeting(id);
    return EntityTags.answer(MeetingBody.of(view), view.version());
  }

  @GET
  @Path("{id: [0-9]{1,18}}/proxies")
  @Operation(summary = "Substitutes and delegated votes that stand in a meeting")
  public ProxiesView proxies(@PathParam("id") long id) {
    return proxies.proxies(id);
  }

  @GET
  @Path("{id: [0-9]{1,18}}/invited")
  @Operation(summary = "Persons invited to a meeting with a consultative voice")
  public List<InvitedRow> invited(@PathParam("id") long id) {
    return invitations.ofMeeting(id);
  }

  @GET
  @Path("{id: [0-9]{1,18}}/minutes")
  @Operation(summary = "The last version of a meeting's minutes with its signatures, canonical")
  public String minutes(@PathParam("id") long id) {
    return new String(minutes.json(id).content(), StandardCharsets.UTF_8);
  }

  @GET
  @Path("{id: [0-9]{1,18}}/minutes/record")
  @Operation(summary = "The exact bytes of the last version, which an own key has to sign")
  public byte[] record(@PathParam("id") long id) {
    return minutes.record(id).content();
  }

  @GET
  @Path("{id: [0-9]{1,18}}/minutes/signatures/{function}")
  @Produces("application/pkcs7-signature")
  @Operation(summary = "The signature with an own key by chair or secretary (CMS, binary)")
  public byte[] signature(@PathParam("id") long id, @PathParam("function") String function) {
    SeatFunction by = Words.parse("function", SeatFunction.class, function);
    return minutes.ownSignature(id, by == null ? SeatFunction.CHAIR : by).content();
  }

  @POST
  @Path("{id: [0-9]{1,18}}/minutes/signatures")
  @Consumes({"application/pkcs7-signature", MediaType.APPLICATION_OCTET_STREAM})
  @Operation(summary = "Signs the version of that hash with an own key (detached CMS signature)")
  public Response sign(
      @PathParam("id") long id, @QueryParam("sha256") @Nullable String sha256, InputStream body) {
    minutes.signWithOwnKey(id, sha256 == null ? "" : sha256, body);
    return Response.noContent().build();
  }
}
