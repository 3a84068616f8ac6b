package org.klaster.web.rest.council;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.AddToGroup;
import org.klaster.api.council.GroupRow;
import org.klaster.api.council.Interests;
import org.klaster.api.registry.TextInput;
import org.klaster.api.shared.NotFound;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.web.rest.shared.EntityTags;
import org.klaster.web.rest.shared.Given;

/** Business groups that the coordinator keeps: their own cases recuse each other's seats. */
@Path("councils/{cluster: [0-9]{1,18}}/business-groups")
@Tag(name = "councils")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class BusinessGroupsResource {

  private static final String MEMBERS = "{group: [0-9]{1,18}}/members";

  @Inject private Interests interests;

  /** The name of a group. */
  @Schema(name = "NewBusinessGroup")
  public record New(@Nullable LocalizedText name) {}

  /** An organisation that belongs to it, and where that is known from. */
  @Schema(name = "NewBusinessGroupMember")
  public record Member(
      @Nullable String identifier, @Nullable LocalDate from, @Nullable String source) {}

  @POST
  @Operation(summary = "Opens a business group without members")
  public Response add(@PathParam("cluster") long cluster, @Nullable New body) {
    LocalizedText name = Given.required("name", body == null ? null : body.name());
    long id = Given.named("group", () -> interests.addGroup(cluster, TextInput.of(name)));
    return created(cluster, id);
  }

  @POST
  @Path(MEMBERS)
  @Operation(summary = "Says that an organisation belongs to the group, and by what source")
  public Response addMember(
      @PathParam("cluster") long cluster, @PathParam("group") long group, @Nullable Member body) {
    row(cluster, group);
    Member given = Given.required("identifier", body);
    AddToGroup command =
        new AddToGroup(
            group,
            Given.required("identifier", given.identifier()),
            given.from(),
            Given.required("source", given.source()));
    Given.named("group", () -> interests.addToGroup(command));
    return created(cluster, group);
  }

  @POST
  @Path(MEMBERS + "/{member: [0-9]{1,18}}/end")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Ends that as of today; If-Match with the member's version")
  public GroupRow endMember(
      @PathParam("cluster") long cluster,
      @PathParam("group") long group,
      @PathParam("member") long member,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    GroupRow.Member row =
        row(cluster, group).members().stream()
            .filter(one -> one.id() == member)
            .findFirst()
            .orElseThrow(() -> new NotFound("business-group-member", member));
    interests.endMember(member, EntityTags.matching(ifMatch, row.version()));
    return row(cluster, group);
  }

  private Response created(long cluster, long group) {
    return Response.created(UriBuilder.fromPath("councils/{cluster}/interests").build(cluster))
        .entity(row(cluster, group))
        .build();
  }

  private GroupRow row(long cluster, long group) {
    return interests.interests(cluster).groups().stream()
        .filter(row -> row.id() == group)
        .findFirst()
        .orElseThrow(() -> new NotFound("business-group", group));
  }
}
