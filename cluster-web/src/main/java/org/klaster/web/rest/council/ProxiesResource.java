package org.klaster.web.rest.council;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.Proxies;
import org.klaster.api.shared.NotFound;
import org.klaster.web.rest.shared.Given;

/** Substitutes and delegated votes of one meeting, where its charter allows them. */
@Path("meetings/{meeting: [0-9]{1,18}}/proxies")
@Tag(name = "meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ProxiesResource {

  @Inject private Proxies proxies;

  /** The account of who stands in. */
  @Schema(name = "NewSubstitute")
  public record Substitute(@Nullable String username) {}

  /** The seat that gets the vote. */
  @Schema(name = "NewDelegation")
  public record Delegation(@Nullable Long seat) {}

  @GET
  @Operation(summary = "Substitutes and delegated votes that stand in a meeting")
  public ProxiesBody proxies(@PathParam("meeting") long meeting) {
    return answer(meeting);
  }

  @POST
  @Path("substitutes")
  @Operation(summary = "Names who stands in for the caller's seat in the meeting")
  public Response substitute(@PathParam("meeting") long meeting, @Nullable Substitute body) {
    proxies.substitute(meeting, Given.required("username", body == null ? null : body.username()));
    return created(meeting);
  }

  @POST
  @Path("substitutes/{id: [0-9]{1,18}}/end")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "The caller stands in for the own seat again")
  public ProxiesBody endSubstitute(@PathParam("meeting") long meeting, @PathParam("id") long id) {
    if (proxies.proxies(meeting).substitutes().stream().noneMatch(one -> one.id() == id)) {
      throw new NotFound("substitution", id);
    }
    proxies.revokeSubstitute(id);
    return answer(meeting);
  }

  @POST
  @Path("delegations")
  @Operation(summary = "Delegates the vote of the caller's seat in the meeting to another seat")
  public Response delegate(@PathParam("meeting") long meeting, @Nullable Delegation body) {
    proxies.delegate(meeting, Given.required("seat", body == null ? null : body.seat()));
    return created(meeting);
  }

  @POST
  @Path("delegations/{id: [0-9]{1,18}}/end")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Takes the vote back, unless a ballot is open in which it was given")
  public ProxiesBody endDelegation(@PathParam("meeting") long meeting, @PathParam("id") long id) {
    if (proxies.proxies(meeting).delegations().stream().noneMatch(one -> one.id() == id)) {
      throw new NotFound("delegation", id);
    }
    proxies.revokeDelegation(id);
    return answer(meeting);
  }

  private Response created(long meeting) {
    return Response.created(UriBuilder.fromPath("meetings/{meeting}/proxies").build(meeting))
        .entity(answer(meeting))
        .build();
  }

  private ProxiesBody answer(long meeting) {
    return ProxiesBody.of(proxies.proxies(meeting));
  }
}
