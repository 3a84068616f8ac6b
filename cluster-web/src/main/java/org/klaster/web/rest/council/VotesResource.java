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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.BallotView;
import org.klaster.api.council.CastDecidingVote;
import org.klaster.api.council.DecisionView;
import org.klaster.api.council.Decisions;
import org.klaster.api.council.DeclareInterest;
import org.klaster.api.council.MembershipApplications;
import org.klaster.api.council.VoteReceipt;
import org.klaster.api.council.Voting;
import org.klaster.api.shared.Conflict;
import org.klaster.api.shared.InvalidInput;
import org.klaster.vocabulary.council.BallotStatus;
import org.klaster.vocabulary.council.VoteChoice;
import org.klaster.web.rest.shared.EntityTags;
import org.klaster.web.rest.shared.Given;

/** The ballot on an application: turnout, votes, count. */
@Path("membership-applications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "membership-applications")
public class VotesResource {

  @Inject private MembershipApplications applications;
  @Inject private Voting voting;
  @Inject private Decisions decisions;

  @GET
  @Path("{id}/votes")
  @Operation(summary = "The ballot: turnout while it is open, votes and count after the close")
  public Response votes(@PathParam("id") long id) {
    BallotBody body = body(ballotOf(id));
    return EntityTags.answer(body, body.version());
  }

  @POST
  @Path("{id}/votes")
  @Operation(summary = "Votes for the caller's seat, or changes its vote, until the deadline")
  public Response vote(@PathParam("id") long id, @Nullable NewVote body) {
    NewVote.choice(body);
    long ballot = ballotOf(id);
    VoteReceipt receipt = voting.cast(NewVote.command(ballot, body));
    var location = UriBuilder.fromPath("membership-applications/{id}/votes").build(id);
    return Response.created(location).entity(body(ballot, receipt)).build();
  }

  @POST
  @Path("{id}/interest")
  @Operation(summary = "Declares an interest: the caller's seat is recused in this ballot")
  public Response declareInterest(
      @PathParam("id") long id, BallotsResource.@Nullable Interest body) {
    String interest = Given.required("interest", body == null ? null : body.interest());
    long ballot = ballotOf(id);
    voting.declareInterest(new DeclareInterest(ballot, interest));
    return Response.ok(body(ballot)).build();
  }

  @POST
  @Path("{id}/casting-vote")
  @Operation(summary = "The chair decides a tie, where the council's rules say so; If-Match")
  public Response breakTie(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable NewVote body) {
    VoteChoice choice = NewVote.choice(body);
    if (choice == VoteChoice.ABSTAIN) {
      throw new InvalidInput("choice", "ballot.casting-vote-abstained");
    }
    long ballot = ballotOf(id);
    int current = EntityTags.matching(ifMatch, voting.ballot(ballot).version());
    voting.castDecidingVote(new CastDecidingVote(ballot, choice == VoteChoice.YES, current));
    return Response.ok(body(ballot)).build();
  }

  private long ballotOf(long applicationId) {
    Long ballot = applications.application(applicationId).head().ballotId();
    if (ballot == null) {
      throw new Conflict("application.no-ballot");
    }
    return ballot;
  }

  private BallotBody body(long ballotId) {
    return body(ballotId, null);
  }

  private BallotBody body(long ballotId, @Nullable VoteReceipt receipt) {
    BallotView view = voting.ballot(ballotId);
    boolean counted =
        view.status() == BallotStatus.CLOSED || view.status() == BallotStatus.CERTIFIED;
    DecisionView decision = counted ? decisions.decision(ballotId) : null;
    return BallotBody.of(view, decision, receipt);
  }
}
