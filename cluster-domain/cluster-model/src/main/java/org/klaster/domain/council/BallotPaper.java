package org.klaster.domain.council;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.council.BallotMark;
import org.klaster.vocabulary.council.GivenVote;
import org.klaster.vocabulary.council.VoteChoice;

/**
 * A paper of a secret ballot, opened at the close: what stands on it and the code by which its
 * voter finds it. Knows no seat and no time; papers are written in the order of their codes.
 */
@Entity
public class BallotPaper extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ballot_paper_seq")
  @SequenceGenerator(
      name = "ballot_paper_seq",
      sequenceName = "ballot_paper_seq",
      allocationSize = 50)
  private Long id;

  private Long ballotId;
  private String code;

  @Enumerated(EnumType.STRING)
  private VoteChoice choice;

  private @Nullable String optionPlaces;
  private @Nullable String reason;

  protected BallotPaper() {}

  public BallotPaper(Ballot ballot, String code, GivenVote given) {
    this.ballotId = ballot.id();
    this.code = code;
    this.choice = given.mark().choice();
    this.optionPlaces = OptionPlaces.written(given.mark().options());
    this.reason = given.reason();
  }

  @Override
  public Long id() {
    return id;
  }

  public Long ballotId() {
    return ballotId;
  }

  public String code() {
    return code;
  }

  public BallotMark mark() {
    return new BallotMark(choice, OptionPlaces.read(optionPlaces));
  }

  public @Nullable String reason() {
    return reason;
  }
}
