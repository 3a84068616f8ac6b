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
import org.klaster.api.council.AppointSeat;
import org.klaster.api.council.AssignFunction;
import org.klaster.api.council.CouncilRow;
import org.klaster.api.council.CouncilView;
import org.klaster.api.council.Councils;
import org.klaster.api.council.FoundCouncil;
import org.klaster.api.council.MeetingChoices.YearPlan;
import org.klaster.api.council.Meetings;
import org.klaster.api.council.ReviseRules;
import org.klaster.api.council.SeatInput;
import org.klaster.api.council.SeatRow;
import org.klaster.api.shared.Denied;
import org.klaster.api.shared.NotFound;
import org.klaster.vocabulary.council.SeatFunction;
import org.klaster.web.rest.shared.EntityTags;
import org.klaster.web.rest.shared.Given;

/** Councils: who sits in them with what function, and all versions of their rules. */
@Path("councils")
@Tag(name = "councils")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class CouncilsResource {

  private static final String CLUSTER = "{cluster: [0-9]{1,18}}";
  private static final String SEAT = CLUSTER + "/seats/{seat: [0-9]{1,18}}";

  @Inject private Councils councils;
  @Inject private Meetings meetings;

  /**
   * A function for a seat.
   *
   * @param function null takes from the seat what it has
   * @param until first day on which it has it no more
   */
  @Schema(name = "SeatFunctionGiven")
  public record Function(@Nullable SeatFunction function, @Nullable LocalDate until) {}

  /**
   * The plan of a year.
   *
   * @param planned meetings of that year that were not cancelled, those that were held too
   * @param required how many the rules in force ask for
   */
  @Schema(name = "CouncilYearPlan")
  public record Plan(int year, int planned, int required) {

    static Plan of(YearPlan view) {
      return new Plan(view.year(), view.planned(), view.required());
    }
  }

  @GET
  @Operation(summary = "Councils with the number of their seats and open ballots")
  public List<CouncilRow> list() {
    return councils.councils();
  }

  @POST
  @Operation(summary = "Founds a cluster's council with its first rules and seats")
  public Response found(@Nullable NewCouncil body) {
    FoundCouncil command = Given.required("cluster", body).command();
    councils.found(command);
    CouncilView view = councils.council(command.clusterId());
    return EntityTags.created(address(command.clusterId()), view, view.version());
  }

  @GET
  @Path(CLUSTER)
  @Operation(summary = "The council of a cluster: seats, functions, composition, rules")
  public Response read(@PathParam("cluster") long cluster) {
    return answer(cluster);
  }

  @GET
  @Path(CLUSTER + "/plans")
  @Operation(
      summary =
          "Meetings planned against those that the rules ask for, this year and the next; for the"
              + " secretariat")
  public List<Plan> plans(@PathParam("cluster") long cluster) {
    councils.council(cluster);
    List<Plan> plans =
        meetings.choices().plans().stream()
            .filter(plan -> plan.clusterId() == cluster)
            .map(Plan::of)
            .toList();
    if (plans.isEmpty()) {
      throw new Denied("meeting.not-secretariat");
    }
    return plans;
  }

  @PUT
  @Path(CLUSTER + "/rules")
  @Operation(summary = "Puts new rules in force; open ballots keep theirs; If-Match")
  public Response revise(
      @PathParam("cluster") long cluster,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable RulesBody body) {
    int version = EntityTags.matching(ifMatch, councils.council(cluster).version());
    councils.reviseRules(new ReviseRules(cluster, Given.required("rules", body).input(), version));
    return answer(cluster);
  }

  @POST
  @Path(CLUSTER + "/seats")
  @Operation(summary = "Gives a seat to an organisation, held by a person, for a term")
  public Response appoint(@PathParam("cluster") long cluster, @Nullable SeatInput body) {
    councils.appoint(new AppointSeat(cluster, Given.required("sphere", body)));
    CouncilView view = councils.council(cluster);
    return EntityTags.created(address(cluster), view, view.version());
  }

  @POST
  @Path(SEAT + "/end")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Ends a seat's term as of today; If-Match with the seat's version")
  public Response endTerm(
      @PathParam("cluster") long cluster,
      @PathParam("seat") long seat,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    councils.endTerm(seat, EntityTags.matching(ifMatch, seat(cluster, seat).version()));
    return answer(cluster);
  }

  @PUT
  @Path(SEAT + "/function")
  @Operation(
      summary = "Gives a function to a seat, or takes it; If-Match with the council's version")
  public Response assign(
      @PathParam("cluster") long cluster,
      @PathParam("seat") long seat,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable Function body) {
    seat(cluster, seat);
    int version = EntityTags.matching(ifMatch, councils.council(cluster).version());
    Function given = Given.required("function", body);
    councils.assignFunction(new AssignFunction(seat, given.function(), given.until(), version));
    return answer(cluster);
  }

  private SeatRow seat(long cluster, long seat) {
    return councils.council(cluster).seats().stream()
        .filter(row -> row.id() == seat)
        .findFirst()
        .orElseThrow(() -> new NotFound("seat", seat));
  }

  private Response answer(long cluster) {
    CouncilView view = councils.council(cluster);
    return EntityTags.answer(view, view.version());
  }

  private static java.net.URI address(long cluster) {
    return UriBuilder.fromPath("councils/{cluster}").build(cluster);
  }
}
