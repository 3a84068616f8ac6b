package org.klaster.domain.procurement;

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
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.procurement.SavingKey;
import org.klaster.vocabulary.procurement.TenderEnding;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A joint purchase, from the members' demand to the last delivery. Whoever enters demand, seals a
 * bid, opens or decides holds the lock of its row, so that nothing slips in around a deadline.
 */
@Entity
public class Tender extends VersionedEntity {

  /** Subject type of the ballots on tenders. */
  public static final String SUBJECT_TYPE = "tender";

  private static final int LONGEST_NAME = 500;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tender_seq")
  @SequenceGenerator(name = "tender_seq", sequenceName = "tender_seq", allocationSize = 50)
  private Long id;

  private Long clusterId;
  private Long officerId;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "name_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private LocalizedColumns name;

  @Enumerated(EnumType.STRING)
  private TenderStatus status;

  private Instant demandUntil;
  private @Nullable Instant biddingUntil;
  private @Nullable Instant standstillUntil;

  @Enumerated(EnumType.STRING)
  private @Nullable SavingKey savingKey;

  private @Nullable Long openerRuleId;
  private boolean invitedOnly;
  private boolean ballotOpen;
  private @Nullable Long repeatsId;
  private @Nullable String reason;
  private Instant changedAt;
  private @Nullable Instant publishedAt;

  /** Counts how often marks were asked for; those of the newest round count. */
  private int markingRound = 1;

  /** The newest ballot on it: on its terms first, on its award later. */
  private @Nullable Long ballotId;

  @Enumerated(EnumType.STRING)
  private @Nullable TenderEnding ending;

  protected Tender() {}

  /**
   * A round that is open for demand, until a moment that lies ahead.
   *
   * @param officerId the procurement officer, the only person who reads the members' lines
   */
  public Tender(
      Long clusterId, LocalizedText name, Long officerId, Instant demandUntil, Instant at) {
    if (!at.isBefore(demandUntil)) {
      throw new DomainRuleViolation("tender.deadline-past");
    }
    this.clusterId = clusterId;
    this.name = WholeText.columns(name, LONGEST_NAME);
    this.officerId = officerId;
    this.demandUntil = demandUntil;
    this.status = TenderStatus.DEMAND_OPEN;
    this.changedAt = at;
  }

  /** Moves it on; each step's own conditions are the caller's. */
  void become(TenderStatus next, Instant at) {
    if (!status.canBecome(next)) {
      throw new DomainRuleViolation("tender.transition", status, next);
    }
    status = next;
    changedAt = at;
  }

  /** Refuses in any other state. */
  public void requireStatus(TenderStatus wanted) {
    if (status != wanted) {
      throw new DomainRuleViolation("tender.state", status);
    }
  }

  /** Refuses unless a member may enter or amend its demand at that moment. */
  public void requireDemand(Instant at) {
    requireStatus(TenderStatus.DEMAND_OPEN);
    if (at.isAfter(demandUntil)) {
      throw new DomainRuleViolation("tender.deadline-past");
    }
  }

  /** The deadline for demand has passed. */
  public void closeDemand(Instant at) {
    if (!at.isAfter(demandUntil)) {
      throw new DomainRuleViolation("tender.deadline-ahead");
    }
    become(TenderStatus.DEMAND_CLOSED, at);
  }

  /** Refuses unless its terms may still be written. */
  public void requirePreparing() {
    requireStatus(TenderStatus.DEMAND_CLOSED);
    if (ballotOpen) {
      throw new DomainRuleViolation("tender.ballot-open");
    }
  }

  /** Says whether only those who are invited may bid. */
  public void inviteOnly(boolean only, Instant at) {
    requirePreparing();
    invitedOnly = only;
    changedAt = at;
  }

  /** The ballot on it is open; its terms, or its award, are frozen meanwhile. */
  public void putToVote(Long ballot, Instant at) {
    if (ballotOpen) {
      throw new DomainRuleViolation("tender.ballot-open");
    }
    ballotId = ballot;
    ballotOpen = true;
    changedAt = at;
  }

  /** The ballot is over, with an outcome or annulled. */
  public void endBallot(Instant at) {
    ballotOpen = false;
    changedAt = at;
  }

  /** The council stands behind the terms and the key; its rule on openers is kept as it is. */
  public void approveTerms(SavingKey key, Long openerRule, Instant at) {
    become(TenderStatus.PREPARED, at);
    savingKey = key;
    openerRuleId = openerRule;
  }

  /** Puts it on the public register. */
  public void publish(Instant at) {
    become(TenderStatus.PUBLISHED, at);
    publishedAt = at;
  }

  /** Refuses unless the terms of what is published may change at that moment. */
  public void requireChangeable(Instant at) {
    if (status != TenderStatus.PUBLISHED) {
      requireBidding(at);
    }
  }

  /** Gives more time for bids: whoever has to bid anew on other terms needs it. */
  public void extend(Instant until, Instant at) {
    requireBidding(at);
    if (biddingUntil != null && !until.isAfter(biddingUntil)) {
      throw new DomainRuleViolation("tender.deadline-earlier");
    }
    biddingUntil = until;
    changedAt = at;
  }

  /** Another person reads the members' lines from now on. */
  public void replaceOfficer(Long next, Instant at) {
    if (isOver()) {
      throw new DomainRuleViolation("tender.state", status);
    }
    if (officerId.equals(next)) {
      throw new DomainRuleViolation("tender.officer-same");
    }
    officerId = next;
    changedAt = at;
  }

  /** Whether nothing can follow. */
  public boolean isOver() {
    return status.next().isEmpty();
  }

  /** It repeats one that failed. */
  public void repeats(Tender earlier) {
    repeatsId = earlier.id();
  }

  /** Begins to take bids, until the deadline. */
  public void takeBids(Instant until, Instant at) {
    if (!at.isBefore(until)) {
      throw new DomainRuleViolation("tender.deadline-past");
    }
    become(TenderStatus.BIDDING, at);
    biddingUntil = until;
  }

  /** Refuses unless a bid may be sealed or withdrawn at that moment. */
  public void requireBidding(Instant at) {
    requireStatus(TenderStatus.BIDDING);
    if (biddingUntil == null || at.isAfter(biddingUntil)) {
      throw new DomainRuleViolation("tender.deadline-past");
    }
  }

  /** The deadline for bids has passed: no envelope comes or goes any more. */
  public void seal(Instant at) {
    if (biddingUntil == null || !at.isAfter(biddingUntil)) {
      throw new DomainRuleViolation("tender.deadline-ahead");
    }
    become(TenderStatus.SEALED, at);
  }

  /** All envelopes were opened in one act. */
  public void opened(Instant at) {
    become(TenderStatus.OPENED, at);
  }

  /** Every bid has its place in the table. */
  public void evaluated(Instant at) {
    become(TenderStatus.EVALUATED, at);
  }

  /** The award stands before the council. */
  public void proposeAward(Instant at) {
    become(TenderStatus.AWARD_PROPOSED, at);
  }

  /** The award is compared anew: the council did not carry it, or an objection was upheld. */
  public void compareAnew(Instant at) {
    become(TenderStatus.EVALUATED, at);
    standstillUntil = null;
  }

  /** An objection was upheld: the evaluators give all marks anew. */
  public void markAnew(Instant at) {
    become(TenderStatus.OPENED, at);
    standstillUntil = null;
    markingRound++;
  }

  /** The council carried the award; until then bidders may object. */
  public void standStill(Instant until, Instant at) {
    become(TenderStatus.STANDSTILL, at);
    standstillUntil = until;
  }

  /** Refuses unless a bidder may object at that moment. */
  public void requireStandstill(Instant at) {
    requireStatus(TenderStatus.STANDSTILL);
    if (standstillUntil == null || at.isAfter(standstillUntil)) {
      throw new DomainRuleViolation("award.standstill-over");
    }
  }

  /** The award binds: the standstill is over. */
  public void award(Instant at) {
    if (standstillUntil == null || !at.isAfter(standstillUntil)) {
      throw new DomainRuleViolation("award.standstill");
    }
    become(TenderStatus.AWARDED, at);
  }

  /** Each buyer has its contract. */
  public void contracted(Instant at) {
    become(TenderStatus.CONTRACTED, at);
  }

  /** All is delivered and paid. */
  public void completed(Instant at) {
    become(TenderStatus.COMPLETED, at);
  }

  /** Nobody can be awarded; in the words of whoever decided that, if anybody did. */
  public void fail(TenderEnding how, @Nullable String ground, Instant at) {
    become(TenderStatus.UNSUCCESSFUL, at);
    ending = how;
    reason = ground;
  }

  /** Gives it up; not while the council is asked. */
  public void cancel(String ground, Instant at) {
    if (ballotOpen) {
      throw new DomainRuleViolation("tender.ballot-open");
    }
    become(TenderStatus.CANCELLED, at);
    ending = TenderEnding.CANCELLED;
    reason = ground;
  }

  @Override
  public Long id() {
    return id;
  }

  public Long clusterId() {
    return clusterId;
  }

  public LocalizedText name() {
    return name.toText();
  }

  /** The person who alone reads the members' lines. */
  public Long officerId() {
    return officerId;
  }

  public TenderStatus status() {
    return status;
  }

  public Instant demandUntil() {
    return demandUntil;
  }

  /** Null before bids are taken. */
  public @Nullable Instant biddingUntil() {
    return biddingUntil;
  }

  /** Null before the award stands still. */
  public @Nullable Instant standstillUntil() {
    return standstillUntil;
  }

  /** Chosen by the council before bids are opened; null before that. */
  public @Nullable SavingKey savingKey() {
    return savingKey;
  }

  /** The rule on openers that it was prepared under; null before its terms are approved. */
  public @Nullable Long openerRuleId() {
    return openerRuleId;
  }

  /** Whether only invited suppliers may bid. */
  public boolean isInvitedOnly() {
    return invitedOnly;
  }

  /** From 1; marks of earlier rounds are kept and count no more. */
  public int markingRound() {
    return markingRound;
  }

  public @Nullable Long ballotId() {
    return ballotId;
  }

  public boolean isBallotOpen() {
    return ballotOpen;
  }

  /** The unsuccessful or cancelled tender that it repeats; null for a first one. */
  public @Nullable Long repeatsId() {
    return repeatsId;
  }

  /** How it came to nothing; null where it did not. */
  public @Nullable TenderEnding ending() {
    return ending;
  }

  /** What was said of its ending; null where nobody did. */
  public @Nullable String reason() {
    return reason;
  }

  /** When it came on the public register, where it stays; null before that. */
  public @Nullable Instant publishedAt() {
    return publishedAt;
  }

  public Instant changedAt() {
    return changedAt;
  }
}
