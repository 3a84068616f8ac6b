package org.klaster.web.rest.council;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.klaster.api.council.CouncilRow;
import org.klaster.api.council.CouncilView;
import org.klaster.api.council.Councils;
import org.klaster.api.council.Interests;
import org.klaster.api.council.InterestsView;
import org.klaster.api.council.WorkingGroupView;
import org.klaster.api.council.WorkingGroups;
import org.klaster.api.council.WorkingGroupsView;
import org.klaster.api.shared.NotFound;
import org.klaster.web.rest.shared.EntityTags;

/** Councils: who sits in them, and all versions of their rules. */
@Path("councils")
@Tag(name = "councils")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CouncilsResource {

  @Inject private Councils councils;
  @Inject private Interests interests;
  @Inject private WorkingGroups groups;

  @GET
  @Operation(summary = "Councils with the number of their seats and open ballots")
  public List<CouncilRow> list() {
    return councils.councils();
  }

  @GET
  @Path("{cluster: [0-9]{1,18}}")
  @Operation(summary = "The council of a cluster: seats, functions, composition, rules")
  public Response read(@PathParam("cluster") long cluster) {
    CouncilView view = councils.council(cluster);
    return EntityTags.answer(view, view.version());
  }

  @GET
  @Path("{cluster: [0-9]{1,18}}/interests")
  @Operation(summary = "Standing declarations of interest and business groups")
  public InterestsView interests(@PathParam("cluster") long cluster) {
    return interests.interests(cluster);
  }

  @GET
  @Path("{cluster: [0-9]{1,18}}/groups")
  @Operation(summary = "Working groups of the council, with lead and number of members")
  public WorkingGroupsView groups(@PathParam("cluster") long cluster) {
    return groups.ofCouncil(cluster);
  }

  @GET
  @Path("{cluster: [0-9]{1,18}}/groups/{group: [0-9]{1,18}}")
  @Operation(summary = "A working group: task, members of today and those that were")
  public Response group(@PathParam("cluster") long cluster, @PathParam("group") long group) {
    WorkingGroupView view = groups.group(group);
    if (view.clusterId() != cluster) {
      throw new NotFound("working-group", group);
    }
    return EntityTags.answer(view, view.version());
  }
}
