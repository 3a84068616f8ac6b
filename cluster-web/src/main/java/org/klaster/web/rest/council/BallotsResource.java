package org.klaster.web.rest.council;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.BallotCriteria;
import org.klaster.api.council.BallotRow;
import org.klaster.api.council.BallotView;
import org.klaster.api.council.Ballots;
import org.klaster.api.council.CastDecidingVote;
import org.klaster.api.council.Decisions;
import org.klaster.api.council.Questions;
import org.klaster.api.council.VoteReceipt;
import org.klaster.api.council.Voting;
import org.klaster.api.shared.InvalidInput;
import org.klaster.vocabulary.council.BallotStatus;
import org.klaster.vocabulary.council.VoteChoice;
import org.klaster.web.rest.shared.EntityTags;
import org.klaster.web.rest.shared.PageBody;
import org.klaster.web.rest.shared.Paging;
import org.klaster.web.rest.shared.Words;

/** Ballots of any kind: questions are put, seats vote, counts are read. */
@Path("ballots")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "ballots")
public class BallotsResource {

  @Inject private Ballots ballots;
  @Inject private Questions questions;
  @Inject private Voting voting;
  @Inject private Decisions decisions;

  @GET
  @Operation(summary = "Ballots that the caller may see; sort: closes, opened, status")
  public PageBody<BallotRow> list(
      @QueryParam("cluster") @Nullable Long cluster,
      @QueryParam("status") @Nullable String status,
      @QueryParam("mine") boolean mine,
      @BeanParam Paging paging) {
    BallotCriteria criteria =
        new BallotCriteria(cluster, Words.parse("status", BallotStatus.class, status), mine);
    return PageBody.of(ballots.search(criteria, paging.request()), row -> row);
  }

  @POST
  @Operation(summary = "Puts a question or an election to the seats of a council, in writing")
  public Response ask(@Nullable NewQuestion body) {
    if (body == null) {
      throw new InvalidInput("question", "input.required", "question");
    }
    return created(questions.ask(body.command()), null);
  }

  @GET
  @Path("{id: [0-9]{1,18}}")
  @Operation(summary = "A ballot: turnout while it is open, votes or papers and count after it")
  public Response read(@PathParam("id") long id) {
    BallotBody body = body(id, null);
    return EntityTags.answer(body, body.version());
  }

  @POST
  @Path("{id: [0-9]{1,18}}/votes")
  @Operation(
      summary =
          "Votes for the caller's seat, or changes its vote; in a secret ballot the answer holds"
              + " the tracking code, told this once")
  public Response vote(@PathParam("id") long id, @Nullable NewVote body) {
    return created(id, voting.cast(NewVote.command(id, body)));
  }

  @POST
  @Path("{id: [0-9]{1,18}}/casting-vote")
  @Operation(summary = "The chair decides a tie, where the council's rules say so")
  public Response breakTie(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable NewVote body) {
    VoteChoice choice = NewVote.choice(body);
    if (choice == VoteChoice.ABSTAIN) {
      throw new InvalidInput("choice", "ballot.casting-vote-abstained");
    }
    int current = voting.ballot(id).version();
    if (ifMatch != null) {
      EntityTags.requireCurrent(EntityTags.required(ifMatch), current);
    }
    boolean inFavour = choice == VoteChoice.YES;
    voting.castDecidingVote(new CastDecidingVote(id, inFavour, NewVote.options(body), current));
    return Response.ok(body(id, null)).build();
  }

  @POST
  @Path("{id: [0-9]{1,18}}/repeat")
  @Operation(summary = "Puts a question again that was not decided; a choice as a second round")
  public Response repeat(@PathParam("id") long id) {
    return created(questions.repeat(id), null);
  }

  private Response created(long id, @Nullable VoteReceipt receipt) {
    var location = UriBuilder.fromPath("ballots/{id}").build(id);
    return Response.created(location).entity(body(id, receipt)).build();
  }

  private BallotBody body(long id, @Nullable VoteReceipt receipt) {
    BallotView view = voting.ballot(id);
    boolean counted =
        view.status() == BallotStatus.CLOSED || view.status() == BallotStatus.CERTIFIED;
    return BallotBody.of(view, counted ? decisions.decision(id) : null, receipt);
  }
}
