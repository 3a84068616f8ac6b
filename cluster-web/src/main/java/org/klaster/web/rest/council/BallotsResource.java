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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.AnnulBallot;
import org.klaster.api.council.BallotCriteria;
import org.klaster.api.council.BallotRow;
import org.klaster.api.council.BallotView;
import org.klaster.api.council.Ballots;
import org.klaster.api.council.CastDecidingVote;
import org.klaster.api.council.Decisions;
import org.klaster.api.council.DeclareInterest;
import org.klaster.api.council.Proxies;
import org.klaster.api.council.Questions;
import org.klaster.api.council.VoteReceipt;
import org.klaster.api.council.Voting;
import org.klaster.api.shared.InvalidInput;
import org.klaster.vocabulary.council.BallotStatus;
import org.klaster.vocabulary.council.CastRight;
import org.klaster.vocabulary.council.VoteChoice;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.web.rest.shared.EntityTags;
import org.klaster.web.rest.shared.Given;
import org.klaster.web.rest.shared.PageBody;
import org.klaster.web.rest.shared.Paging;
import org.klaster.web.rest.shared.Reason;
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
  @Inject private Proxies proxies;

  /** A declared interest, in words. */
  @Schema(name = "DeclaredInterest")
  public record Interest(@Nullable String interest) {}

  /** A seat for which the caller may vote, and by what right. */
  @Schema(name = "VotableSeat")
  public record VotableSeat(long seat, LocalizedText organisation, String person, CastRight right) {

    static VotableSeat of(org.klaster.api.council.VotableSeat view) {
      return new VotableSeat(view.seatId(), view.organisation(), view.person(), view.right());
    }
  }

  @GET
  @Operation(summary = "Ballots that the caller may see; sort: closes, opened, status")
  public PageBody<BallotRow> list(
      @QueryParam("cluster") @Nullable Long cluster,
      @QueryParam("status") @Nullable String status,
      @Parameter(schema = @Schema(type = SchemaType.BOOLEAN)) @QueryParam("mine")
          @Nullable String mine,
      @BeanParam Paging paging) {
    BallotCriteria criteria =
        new BallotCriteria(
            cluster, Words.parse("status", BallotStatus.class, status), Words.flag("mine", mine));
    return PageBody.of(ballots.search(criteria, paging.request()), row -> row);
  }

  @POST
  @Operation(summary = "Puts a question or an election to the seats of a council, in writing")
  public Response ask(@Nullable NewQuestion body) {
    return created(questions.ask(Given.required("question", body).command()), null, null);
  }

  @GET
  @Path("{id: [0-9]{1,18}}")
  @Operation(
      summary =
          "A ballot: turnout while it is open, votes or papers and count after it; with seat the"
              + " paper of another seat for which the caller may vote")
  public Response read(@PathParam("id") long id, @QueryParam("seat") @Nullable Long seat) {
    BallotBody body = body(id, seat, null);
    return EntityTags.answer(body, body.version());
  }

  @GET
  @Path("{id: [0-9]{1,18}}/seats")
  @Operation(summary = "Other seats for which the caller may vote, and by what right")
  public List<VotableSeat> seats(@PathParam("id") long id) {
    return proxies.seatsFor(id).stream().map(VotableSeat::of).toList();
  }

  @POST
  @Path("{id: [0-9]{1,18}}/votes")
  @Operation(
      summary =
          "Votes for the caller's seat or for one that may be voted for, or changes its vote; in a"
              + " secret ballot the answer holds the tracking code, told this once")
  public Response vote(@PathParam("id") long id, @Nullable NewVote body) {
    VoteReceipt receipt = voting.cast(NewVote.command(id, body));
    return created(id, body == null ? null : body.seat(), receipt);
  }

  @POST
  @Path("{id: [0-9]{1,18}}/interest")
  @Operation(summary = "Declares an interest: the caller's seat is recused in this ballot")
  public Response declareInterest(@PathParam("id") long id, @Nullable Interest body) {
    String interest = Given.required("interest", body == null ? null : body.interest());
    voting.declareInterest(new DeclareInterest(id, interest));
    return answer(id);
  }

  @POST
  @Path("{id: [0-9]{1,18}}/annulment")
  @Operation(summary = "Ends an open ballot without an outcome, with its ground; If-Match")
  public Response annul(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable Reason body) {
    int version = EntityTags.matching(ifMatch, voting.ballot(id).version());
    ballots.annul(new AnnulBallot(id, Reason.of(body), version));
    return answer(id);
  }

  @POST
  @Path("{id: [0-9]{1,18}}/casting-vote")
  @Operation(summary = "The chair decides a tie, where the council's rules say so; If-Match")
  public Response breakTie(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable NewVote body) {
    VoteChoice choice = NewVote.choice(body);
    if (choice == VoteChoice.ABSTAIN) {
      throw new InvalidInput("choice", "ballot.casting-vote-abstained");
    }
    int current = EntityTags.matching(ifMatch, voting.ballot(id).version());
    boolean inFavour = choice == VoteChoice.YES;
    voting.castDecidingVote(new CastDecidingVote(id, inFavour, NewVote.options(body), current));
    return answer(id);
  }

  @POST
  @Path("{id: [0-9]{1,18}}/repeat")
  @Operation(summary = "Puts a question again that was not decided; a choice as a second round")
  public Response repeat(@PathParam("id") long id) {
    return created(questions.repeat(id), null, null);
  }

  private Response answer(long id) {
    BallotBody body = body(id, null, null);
    return EntityTags.answer(body, body.version());
  }

  private Response created(long id, @Nullable Long seat, @Nullable VoteReceipt receipt) {
    var location = UriBuilder.fromPath("ballots/{id}").build(id);
    return Response.created(location).entity(body(id, seat, receipt)).build();
  }

  private BallotBody body(long id, @Nullable Long seat, @Nullable VoteReceipt receipt) {
    BallotView view = seat == null ? voting.ballot(id) : voting.ballotFor(id, seat);
    boolean counted =
        view.status() == BallotStatus.CLOSED || view.status() == BallotStatus.CERTIFIED;
    return BallotBody.of(view, counted ? decisions.decision(id) : null, receipt);
  }
}
