package org.klaster.web.rest.council;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.AssignmentCriteria;
import org.klaster.api.council.AssignmentRow;
import org.klaster.api.council.AssignmentView;
import org.klaster.api.council.Assignments;
import org.klaster.vocabulary.council.AssignmentStatus;
import org.klaster.web.rest.shared.EntityTags;
import org.klaster.web.rest.shared.PageBody;
import org.klaster.web.rest.shared.Paging;
import org.klaster.web.rest.shared.Words;

/** Assignments of the councils' decisions. */
@Path("assignments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assignments")
public class AssignmentsResource {

  @Inject private Assignments assignments;

  /** The filter, as a {@code @BeanParam}. */
  public static class Filter {

    @QueryParam("cluster")
    private @Nullable Long cluster;

    @QueryParam("status")
    private @Nullable String status;

    @QueryParam("overdue")
    private boolean overdue;

    @QueryParam("mine")
    private boolean mine;

    AssignmentCriteria criteria() {
      return new AssignmentCriteria(
          cluster, Words.parse("status", AssignmentStatus.class, status), overdue, mine, null);
    }
  }

  @GET
  @Operation(summary = "Assignments that the caller may see; sort: deadline, status")
  public PageBody<AssignmentRow> list(@BeanParam Filter filter, @BeanParam Paging paging) {
    return PageBody.of(
        assignments.search(filter.criteria(), paging.request()), Function.identity());
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One assignment with its steps")
  public Response read(@PathParam("id") long id) {
    AssignmentView view = assignments.assignment(id);
    return EntityTags.answer(view, view.version());
  }
}
