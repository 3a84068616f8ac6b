package org.klaster.domain.council;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.domain.shared.OwnCase;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.council.BallotMark;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.council.BallotStatus;
import org.klaster.vocabulary.council.GivenVote;
import org.klaster.vocabulary.council.TallyResult;
import org.klaster.vocabulary.council.VoteChoice;
import org.klaster.vocabulary.council.VotingRules;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A question put to a council: open until its deadline, then closed with a count, certified when
 * the outcome is final. Keeps the rules it was opened under; its electorate and votes are rows of
 * their own. Whoever votes or closes locks this row first.
 */
@Entity
public class Ballot extends VersionedEntity {

  /** Code of the refusal of a vote that came after the close. */
  public static final String NOT_OPEN = "ballot.not-open";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ballot_seq")
  @SequenceGenerator(name = "ballot_seq", sequenceName = "ballot_seq", allocationSize = 50)
  private Long id;

  private Long councilId;
  private Long rulesId;
  private String subjectType;
  private Long subjectId;
  private @Nullable Long interestedOrganisationId;
  private @Nullable Long repeatOfId;

  /** The meeting in whose session it is voted; null where the seats vote on their own. */
  private @Nullable Long meetingId;

  /** Set while the ballot is alive; unique, so that a subject has one live ballot at most. */
  private @Nullable String liveKey;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "question_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "question_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "question_en"))
  private LocalizedColumns question;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "conditions_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "conditions_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "conditions_en"))
  private @Nullable LocalizedColumns conditions;

  @Enumerated(EnumType.STRING)
  private BallotStatus status;

  private @Nullable Instant opensAt;
  private @Nullable Instant closesAt;
  private @Nullable Instant closedAt;
  private @Nullable Instant certifiedAt;
  private @Nullable String annulReason;

  @Embedded private BallotTerms terms;
  @Embedded private @Nullable BallotSecrecy secrecy;
  @Embedded private @Nullable StoredCount count;

  @Enumerated(EnumType.STRING)
  private @Nullable VoteChoice castingChoice;

  private @Nullable String castingOptions;
  private @Nullable Long castingSeatId;

  protected Ballot() {}

  /** A question of yes and no in preparation. */
  public Ballot(CouncilRules rules, BallotSubject subject, LocalizedText question) {
    this(rules, subject, question, BallotTerms.yesNo(rules, subject.type()));
  }

  /**
   * A question in preparation.
   *
   * @param rules the rules in force; kept for this ballot
   * @param terms how it is voted
   */
  public Ballot(
      CouncilRules rules, BallotSubject subject, LocalizedText question, BallotTerms terms) {
    this.terms = terms;
    this.councilId = rules.councilId();
    this.rulesId = rules.id();
    this.subjectType = subject.type();
    this.subjectId = subject.id();
    this.interestedOrganisationId = subject.interestedOrganisation();
    this.repeatOfId = subject.repeatOf();
    this.meetingId = subject.meeting();
    this.liveKey = subject.type() + ":" + subject.id();
    this.question = LocalizedColumns.of(question);
    this.conditions =
        subject.conditions() == null ? null : LocalizedColumns.of(subject.conditions());
    this.status = BallotStatus.DRAFT;
  }

  @Override
  public Long id() {
    return id;
  }

  /** Opens the vote. */
  public void open(Instant now, Instant deadline) {
    become(BallotStatus.OPEN);
    opensAt = now;
    closesAt = deadline;
  }

  /** Whether a vote may still be given or an interest declared. */
  public boolean acceptsVotes(Instant now) {
    return status == BallotStatus.OPEN && now.isBefore(closesAt());
  }

  /**
   * The rule that keeps somebody from voting for the seat, whatever right to it there is; empty
   * where none does.
   *
   * @param represented organisations for which who votes acts today
   */
  public Optional<String> obstacle(BallotSeat seat, Set<Long> represented) {
    if (seat.isRecused()) {
      return Optional.of("ballot.recused");
    }
    boolean own = OwnCase.isOf(interestedOrganisationId, represented);
    return own ? Optional.of("access.own-case") : Optional.empty();
  }

  /**
   * Takes a vote of a seat of this ballot's electorate.
   *
   * @param ordinal 1 for the first vote of the seat
   */
  public Vote vote(BallotSeat seat, int ordinal, GivenVote given, Instant now) {
    if (terms.secret()) {
      throw new DomainRuleViolation("ballot.secret");
    }
    if (!acceptsVotes(now)) {
      throw new DomainRuleViolation(NOT_OPEN);
    }
    if (!seat.ballotId().equals(id)) {
      throw new DomainRuleViolation("ballot.not-elector");
    }
    requireCountable(given);
    return new Vote(seat, ordinal, given, now);
  }

  /**
   * Takes a vote in a secret ballot.
   *
   * @param sealed the paper, sealed to this ballot's key
   */
  public Vote voteSecretly(BallotSeat seat, int ordinal, String sealed, Instant now) {
    requireSecrecy();
    if (!acceptsVotes(now)) {
      throw new DomainRuleViolation(NOT_OPEN);
    }
    if (!seat.ballotId().equals(id)) {
      throw new DomainRuleViolation("ballot.not-elector");
    }
    return new Vote(seat, ordinal, sealed, now);
  }

  /** Keeps the key to which the papers are sealed. */
  public void sealWith(String publicKey) {
    if (!terms.secret() || secrecy != null) {
      throw new DomainRuleViolation("ballot.not-secret");
    }
    secrecy = new BallotSecrecy(publicKey);
  }

  /** Keeps what was found when the papers were opened, at the close. */
  public void papersOpened(int invalid, String votesHash, String papersHash) {
    if (status != BallotStatus.OPEN) {
      throw new DomainRuleViolation(NOT_OPEN);
    }
    requireSecrecy().opened(invalid, votesHash, papersHash);
  }

  private BallotSecrecy requireSecrecy() {
    if (secrecy == null) {
      throw new DomainRuleViolation("ballot.not-secret");
    }
    return secrecy;
  }

  /** Of a secret ballot; null of an open one. */
  public @Nullable BallotSecrecy secrecy() {
    return secrecy;
  }

  /** Refuses a paper that this ballot could not count. */
  public void requireCountable(GivenVote given) {
    terms.form().check(given.mark());
    boolean no = given.mark().choice() == VoteChoice.NO;
    if (no && terms.reasonForNo() && given.reason() == null) {
      throw new DomainRuleViolation("ballot.reason-missing");
    }
  }

  /** Whether the system has to close it now. */
  public boolean isDue(Instant now) {
    return status == BallotStatus.OPEN && !now.isBefore(closesAt());
  }

  /** Ends the vote and keeps the count. */
  public void close(TallyResult tally, Instant now) {
    become(BallotStatus.CLOSED);
    closedAt = now;
    count = new StoredCount(tally);
  }

  /** Takes the chair's decision of a tie. */
  public void breakTie(BallotSeat chair, BallotMark mark, VotingRules rules) {
    if (status != BallotStatus.CLOSED || outcome() != BallotOutcome.TIED || !rules.castingVote()) {
      throw new DomainRuleViolation("ballot.no-tie");
    }
    if (!chair.actsAsChair()) {
      throw new DomainRuleViolation("ballot.not-chair");
    }
    boolean decides =
        terms.form().method().hasOptions()
            ? mark.choice() == VoteChoice.YES
            : mark.choice() != VoteChoice.ABSTAIN;
    if (!decides) {
      throw new DomainRuleViolation("ballot.casting-vote-abstained");
    }
    castingChoice = mark.choice();
    castingOptions = OptionPlaces.written(mark.options());
    castingSeatId = chair.seatId();
  }

  /**
   * Makes the outcome final.
   *
   * @param recount the count made anew from the stored rows; must say what the stored one says
   */
  public void certify(TallyResult recount, Instant now) {
    if (count == null || !count.agreesWith(recount)) {
      throw new DomainRuleViolation("ballot.recount-differs");
    }
    become(BallotStatus.CERTIFIED);
    count = new StoredCount(recount);
    certifiedAt = now;
    liveKey = null;
  }

  /** Ends it without an outcome; the votes stay. */
  public void annul(String reason) {
    become(BallotStatus.ANNULLED);
    annulReason = reason;
    liveKey = null;
  }

  private void become(BallotStatus next) {
    if (!status.canBecome(next)) {
      throw new DomainRuleViolation("ballot.transition", status, next);
    }
    status = next;
  }

  public Long councilId() {
    return councilId;
  }

  public Long rulesId() {
    return rulesId;
  }

  public String subjectType() {
    return subjectType;
  }

  public Long subjectId() {
    return subjectId;
  }

  public @Nullable Long interestedOrganisationId() {
    return interestedOrganisationId;
  }

  public @Nullable Long repeatOfId() {
    return repeatOfId;
  }

  public @Nullable Long meetingId() {
    return meetingId;
  }

  public LocalizedText question() {
    return question.toText();
  }

  public @Nullable LocalizedText conditions() {
    return conditions == null ? null : conditions.toText();
  }

  public BallotStatus status() {
    return status;
  }

  /** The outcome as far as it is known; null while open or annulled. */
  public @Nullable BallotOutcome outcome() {
    return count == null ? null : count.outcome();
  }

  public Instant opensAt() {
    return require(opensAt);
  }

  public Instant closesAt() {
    return require(closesAt);
  }

  public @Nullable Instant closedAt() {
    return closedAt;
  }

  public @Nullable Instant certifiedAt() {
    return certifiedAt;
  }

  public @Nullable String annulReason() {
    return annulReason;
  }

  /** The count that was stored at the close, null before. */
  public @Nullable StoredCount count() {
    return count;
  }

  public @Nullable VoteChoice castingChoice() {
    return castingChoice;
  }

  /** The chair's decision of a tie; null where none was given. */
  public @Nullable BallotMark casting() {
    return OptionTally.casting(castingChoice, castingOptions);
  }

  /** How it is voted. */
  public BallotTerms terms() {
    return terms;
  }

  public @Nullable Long castingSeatId() {
    return castingSeatId;
  }

  private static Instant require(@Nullable Instant instant) {
    if (instant == null) {
      throw new DomainRuleViolation("ballot.transition", BallotStatus.DRAFT, BallotStatus.OPEN);
    }
    return instant;
  }
}
