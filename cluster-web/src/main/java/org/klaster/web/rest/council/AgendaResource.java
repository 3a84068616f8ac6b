package org.klaster.web.rest.council;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.AgendaItemView;
import org.klaster.api.council.Agendas;
import org.klaster.api.council.Meetings;
import org.klaster.api.shared.DocumentView;
import org.klaster.api.shared.NotFound;
import org.klaster.web.rest.shared.Attachment;
import org.klaster.web.rest.shared.EntityTags;
import org.klaster.web.rest.shared.Given;
import org.klaster.web.rest.shared.Reason;
import org.klaster.web.rest.shared.Words;

/**
 * The agenda of a meeting, from proposals and papers to what the session makes of each item. Each
 * item has a version of its own.
 */
@Path("meetings/{meeting: [0-9]{1,18}}/items")
@Tag(name = "meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class AgendaResource {

  private static final String ITEM = "{item: [0-9]{1,18}}";

  @Inject private Agendas agendas;
  @Inject private Meetings meetings;

  /** What was resolved without a ballot. */
  @Schema(name = "ItemResolution")
  public record Resolution(@Nullable String resolution) {}

  @POST
  @Operation(summary = "Proposes an item; what the secretariat proposes is on the agenda at once")
  public Response propose(@PathParam("meeting") long meeting, @Nullable NewItem body) {
    long item = agendas.propose(Given.required("title", body).command(meeting));
    AgendaItemView view = view(meeting, item);
    return EntityTags.created(
        UriBuilder.fromPath("meetings/{meeting}/items/{item}").build(meeting, item),
        MeetingBody.Item.of(view),
        view.version());
  }

  @GET
  @Path(ITEM)
  @Operation(summary = "An item of the agenda; its version is the entity tag")
  public Response read(@PathParam("meeting") long meeting, @PathParam("item") long item) {
    return answer(meeting, item);
  }

  @POST
  @Path(ITEM + "/acceptance")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "The secretariat takes a proposal on the agenda; If-Match")
  public Response accept(
      @PathParam("meeting") long meeting,
      @PathParam("item") long item,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    agendas.accept(item, version(meeting, item, ifMatch));
    return answer(meeting, item);
  }

  @POST
  @Path(ITEM + "/refusal")
  @Operation(summary = "The secretariat declines a proposal with a reason; If-Match")
  public Response decline(
      @PathParam("meeting") long meeting,
      @PathParam("item") long item,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable Reason body) {
    int version = version(meeting, item, ifMatch);
    agendas.decline(item, Reason.of(body), version);
    return answer(meeting, item);
  }

  @POST
  @Path(ITEM + "/advance")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Moves an item one place towards the beginning; If-Match")
  public Response moveUp(
      @PathParam("meeting") long meeting,
      @PathParam("item") long item,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    agendas.moveUp(item, version(meeting, item, ifMatch));
    return answer(meeting, item);
  }

  @POST
  @Path(ITEM + "/papers")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "Attaches the file in the request's body; restricted keeps it from who is recused")
  public Response attach(
      @PathParam("meeting") long meeting,
      @PathParam("item") long item,
      @QueryParam("name") @Nullable String name,
      @Parameter(schema = @Schema(type = SchemaType.BOOLEAN)) @QueryParam("restricted")
          @Nullable String restricted,
      InputStream content) {
    String fileName = Given.required("name", name);
    boolean kept = Words.flag("restricted", restricted);
    view(meeting, item);
    DocumentView document = agendas.attach(item, fileName, kept, content);
    return Response.created(
            UriBuilder.fromPath("meetings/{meeting}/items/{item}/papers/{document}")
                .build(meeting, item, document.id()))
        .entity(document)
        .build();
  }

  @GET
  @Path(ITEM + "/papers/{document: [0-9]{1,18}}")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "A paper, always as a download; a restricted one not for who is recused")
  public Response paper(
      @PathParam("meeting") long meeting,
      @PathParam("item") long item,
      @PathParam("document") long document) {
    view(meeting, item);
    return Attachment.of(agendas.paper(item, document));
  }

  @POST
  @Path(ITEM + "/taking-up")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Takes the item up in the session and records the quorum; If-Match")
  public Response takeUp(
      @PathParam("meeting") long meeting,
      @PathParam("item") long item,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    agendas.takeUp(item, version(meeting, item, ifMatch));
    return answer(meeting, item);
  }

  @POST
  @Path(ITEM + "/ballot")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Opens a ballot of those present; Location is the ballot; If-Match")
  public Response putToVote(
      @PathParam("meeting") long meeting,
      @PathParam("item") long item,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    long ballot = agendas.putToVote(item, version(meeting, item, ifMatch));
    AgendaItemView view = view(meeting, item);
    return EntityTags.created(
        UriBuilder.fromPath("ballots/{id}").build(ballot),
        MeetingBody.Item.of(view),
        view.version());
  }

  @POST
  @Path(ITEM + "/ballot/end")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Ends the vote on the item before all have voted")
  public Response endVote(@PathParam("meeting") long meeting, @PathParam("item") long item) {
    view(meeting, item);
    agendas.endVote(item);
    return answer(meeting, item);
  }

  @POST
  @Path(ITEM + "/conclusion")
  @Operation(summary = "Concludes an item that needs no ballot; If-Match")
  public Response conclude(
      @PathParam("meeting") long meeting,
      @PathParam("item") long item,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable Resolution body) {
    int version = version(meeting, item, ifMatch);
    agendas.conclude(item, body == null ? null : body.resolution(), version);
    return answer(meeting, item);
  }

  private int version(long meeting, long item, @Nullable String ifMatch) {
    return EntityTags.matching(ifMatch, view(meeting, item).version());
  }

  private Response answer(long meeting, long item) {
    AgendaItemView view = view(meeting, item);
    return EntityTags.answer(MeetingBody.Item.of(view), view.version());
  }

  private AgendaItemView view(long meeting, long item) {
    return meetings.meeting(meeting).agenda().stream()
        .filter(row -> row.id() == item)
        .findFirst()
        .orElseThrow(() -> new NotFound("agenda-item", item));
  }
}
