package org.klaster.web.council;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.AnnulBallot;
import org.klaster.api.council.BallotView;
import org.klaster.api.council.Ballots;
import org.klaster.api.council.CastDecidingVote;
import org.klaster.api.council.DeclareInterest;
import org.klaster.api.council.Questions;
import org.klaster.api.council.Voting;
import org.klaster.api.shared.NotFound;
import org.klaster.web.shared.Flash;

/** A ballot, and what the person's seat may do in it. */
@Named
@ViewScoped
public class BallotBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Voting voting;
  @Inject private Ballots ballots;
  @Inject private Questions questions;
  @Inject private Flash flash;

  private @Nullable Long id;
  private @Nullable Long seat;
  private BallotView view;
  private String interest = "";
  private String reason = "";

  public void load() {
    if (id == null) {
      throw new NotFound("ballot", "");
    }
    view = seat == null ? voting.ballot(id) : voting.ballotFor(id, seat);
  }

  public String declareInterest() {
    voting.declareInterest(new DeclareInterest(view.id(), interest));
    return done("council.ballot.interest.declared");
  }

  public String breakTie(boolean inFavour) {
    voting.castDecidingVote(new CastDecidingVote(view.id(), inFavour, view.version()));
    return flash.done("council.ballot.tie.broken", "/app/council/decision.xhtml?id=" + view.id());
  }

  public String annul() {
    ballots.annul(new AnnulBallot(view.id(), reason, view.version()));
    return done("council.ballot.annulled");
  }

  /** Puts the question again: a second round, or as it was. */
  public String repeat() {
    long ballot = questions.repeat(view.id());
    return flash.done("voting.repeated", "/app/council/ballot.xhtml?id=" + ballot);
  }

  private String done(String message) {
    return flash.done(message, "/app/council/ballot.xhtml?id=" + view.id());
  }

  public @Nullable Long getId() {
    return id;
  }

  public void setId(@Nullable Long id) {
    this.id = id;
  }

  /** The seat for which the person votes; null for the own one. */
  public @Nullable Long getSeat() {
    return seat;
  }

  public void setSeat(@Nullable Long seat) {
    this.seat = seat;
  }

  /** The address of this page with the seat that it shows. */
  String address() {
    return "/app/council/ballot.xhtml?id=" + view.id() + (seat == null ? "" : "&seat=" + seat);
  }

  public BallotView getView() {
    return view;
  }

  public String getInterest() {
    return interest;
  }

  public void setInterest(@Nullable String interest) {
    this.interest = interest == null ? "" : interest;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }
}
