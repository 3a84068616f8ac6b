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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.AddToWorkingGroup;
import org.klaster.api.council.FoundWorkingGroup;
import org.klaster.api.council.WorkingGroupView;
import org.klaster.api.council.WorkingGroups;
import org.klaster.api.council.WorkingGroupsView;
import org.klaster.api.registry.TextInput;
import org.klaster.api.shared.NotFound;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.web.rest.shared.EntityTags;
import org.klaster.web.rest.shared.Given;
import org.klaster.web.rest.shared.Reason;

/** Working groups of a council, kept by its secretariat. */
@Path("councils/{cluster: [0-9]{1,18}}/groups")
@Tag(name = "councils")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class WorkingGroupsResource {

  private static final String GROUP = "{group: [0-9]{1,18}}";
  private static final String MEMBER = GROUP + "/members/{member: [0-9]{1,18}}";

  @Inject private WorkingGroups groups;

  /**
   * A group as it is founded.
   *
   * @param on day of founding; today where it is left out
   * @param username account of its lead
   * @param identifier BIN or IIN of the organisation that the lead acts for
   */
  @Schema(name = "NewWorkingGroup")
  public record New(
      @Nullable LocalizedText name,
      @Nullable LocalizedText task,
      @Nullable LocalDate on,
      @Nullable String username,
      @Nullable String identifier) {

    FoundWorkingGroup command(long cluster) {
      return new FoundWorkingGroup(
          cluster,
          TextInput.of(Given.required("name", name)),
          TextInput.of(Given.required("task", task)),
          on,
          Given.required("username", username),
          Given.required("identifier", identifier));
    }
  }

  /** A person who belongs to the group, and the organisation that the person acts for. */
  @Schema(name = "NewWorkingGroupMember")
  public record Member(
      @Nullable String username, @Nullable String identifier, @Nullable LocalDate from) {

    AddToWorkingGroup command(long group) {
      return new AddToWorkingGroup(
          group,
          Given.required("username", username),
          Given.required("identifier", identifier),
          from);
    }
  }

  @GET
  @Operation(summary = "Working groups of the council, with lead and number of members")
  public WorkingGroupsView groups(@PathParam("cluster") long cluster) {
    return groups.ofCouncil(cluster);
  }

  @POST
  @Operation(summary = "Founds a group with its lead")
  public Response found(@PathParam("cluster") long cluster, @Nullable New body) {
    FoundWorkingGroup command = Given.required("name", body).command(cluster);
    long id = Given.named("group", () -> Given.named("lead", () -> groups.found(command)));
    WorkingGroupView view = groups.group(id);
    return EntityTags.created(
        UriBuilder.fromPath("councils/{cluster}/groups/{group}").build(cluster, id),
        view,
        view.version());
  }

  @GET
  @Path(GROUP)
  @Operation(summary = "A working group: task, members of today and those that were")
  public Response group(@PathParam("cluster") long cluster, @PathParam("group") long group) {
    return answer(cluster, group);
  }

  @POST
  @Path(GROUP + "/members")
  @Operation(summary = "Adds a person who acts for an organisation")
  public Response addMember(
      @PathParam("cluster") long cluster, @PathParam("group") long group, @Nullable Member body) {
    view(cluster, group);
    AddToWorkingGroup command = Given.required("username", body).command(group);
    Given.named("member", () -> groups.addMember(command));
    WorkingGroupView view = view(cluster, group);
    return EntityTags.created(
        UriBuilder.fromPath("councils/{cluster}/groups/{group}").build(cluster, group),
        view,
        view.version());
  }

  @POST
  @Path(MEMBER + "/end")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "From today the person belongs to it no more; If-Match with its version")
  public Response endMember(
      @PathParam("cluster") long cluster,
      @PathParam("group") long group,
      @PathParam("member") long member,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    groups.endMember(member, version(view(cluster, group), member, ifMatch));
    return answer(cluster, group);
  }

  @POST
  @Path(MEMBER + "/lead")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "From today the person leads the group; If-Match with its version")
  public Response nameLead(
      @PathParam("cluster") long cluster,
      @PathParam("group") long group,
      @PathParam("member") long member,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    groups.nameLead(member, version(view(cluster, group), member, ifMatch));
    return answer(cluster, group);
  }

  @POST
  @Path(GROUP + "/dissolution")
  @Operation(summary = "Ends the group and all its memberships, with a reason; If-Match")
  public Response dissolve(
      @PathParam("cluster") long cluster,
      @PathParam("group") long group,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable Reason body) {
    int version = EntityTags.matching(ifMatch, view(cluster, group).version());
    groups.dissolve(group, Reason.of(body), version);
    return answer(cluster, group);
  }

  private static int version(WorkingGroupView group, long member, @Nullable String ifMatch) {
    return group.members().stream()
        .filter(row -> row.id() == member)
        .findFirst()
        .map(row -> EntityTags.matching(ifMatch, row.version()))
        .orElseThrow(() -> new NotFound("working-group-member", member));
  }

  private Response answer(long cluster, long group) {
    WorkingGroupView view = view(cluster, group);
    return EntityTags.answer(view, view.version());
  }

  private WorkingGroupView view(long cluster, long group) {
    WorkingGroupView view = groups.group(group);
    if (view.clusterId() != cluster) {
      throw new NotFound("working-group", group);
    }
    return view;
  }
}
