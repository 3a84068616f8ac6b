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
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.council.AgendaItemStatus;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * An item of a meeting's agenda: proposed, accepted or declined, taken up with the quorum of that
 * moment, concluded with a resolution or by a ballot. Never deleted.
 */
@Entity
public class AgendaItem extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agenda_item_seq")
  @SequenceGenerator(
      name = "agenda_item_seq",
      sequenceName = "agenda_item_seq",
      allocationSize = 50)
  private Long id;

  private Long meetingId;

  @Column(name = "item_order")
  private int order;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "title_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "title_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "title_en"))
  private LocalizedColumns title;

  private @Nullable String explanation;
  private boolean votable;
  private @Nullable Long interestedOrganisationId;

  /** How it is voted; null for yes and no. */
  private @Nullable Long questionId;

  @Enumerated(EnumType.STRING)
  private AgendaItemStatus status;

  private Long proposedBy;

  /** The working group whose lead proposed it; null for others. */
  private @Nullable Long workingGroupId;

  private Instant proposedAt;
  private @Nullable String declineReason;
  private @Nullable Instant takenUpAt;
  private @Nullable Integer presentCount;
  private @Nullable Integer entitledCount;
  private @Nullable Integer quorumNeeded;
  private @Nullable Long ballotId;
  private @Nullable String resolution;
  private @Nullable Instant concludedAt;

  protected AgendaItem() {}

  /**
   * What is proposed.
   *
   * @param votable whether the council is asked to decide it by a ballot
   * @param interestedOrganisation organisation whose own case it is, null for none
   */
  public record Proposal(
      LocalizedText title,
      @Nullable String explanation,
      boolean votable,
      @Nullable Long interestedOrganisation) {}

  /** How many were there when an item was taken up, and how many the rules ask for. */
  public record Quorum(int present, int entitled, int needed) {

    public boolean reached() {
      return present >= needed;
    }
  }

  /**
   * @param order its place among the meeting's items, from 1
   */
  public AgendaItem(Meeting meeting, int order, Proposal proposal, Long proposer, Instant now) {
    if (!meeting.status().isAhead()) {
      throw new DomainRuleViolation("meeting.not-ahead");
    }
    this.meetingId = meeting.id();
    this.order = order;
    this.title = LocalizedColumns.of(proposal.title());
    this.explanation = proposal.explanation();
    this.votable = proposal.votable();
    this.interestedOrganisationId = proposal.interestedOrganisation();
    this.status = AgendaItemStatus.PROPOSED;
    this.proposedBy = proposer;
    this.proposedAt = now;
  }

  @Override
  public Long id() {
    return id;
  }

  /** Lets it be voted in the way of the question. */
  public void votedAs(CouncilQuestion question) {
    if (!votable) {
      throw new DomainRuleViolation("agenda.not-votable");
    }
    questionId = question.id();
  }

  /** Its proposer speaks for the working group. */
  public void broughtBy(WorkingGroup group) {
    group.requireLive();
    workingGroupId = group.id();
  }

  public @Nullable Long workingGroupId() {
    return workingGroupId;
  }

  public @Nullable Long questionId() {
    return questionId;
  }

  public void accept() {
    become(AgendaItemStatus.ACCEPTED);
  }

  public void decline(String reason) {
    become(AgendaItemStatus.DECLINED);
    declineReason = reason;
  }

  public void moveTo(int place) {
    order = place;
  }

  /**
   * Takes it up.
   *
   * @param quorum who was there at that moment; null where the council decides in writing
   */
  public void takeUp(@Nullable Quorum quorum, Instant now) {
    become(AgendaItemStatus.TAKEN_UP);
    takenUpAt = now;
    if (quorum == null) {
      return;
    }
    presentCount = quorum.present();
    entitledCount = quorum.entitled();
    quorumNeeded = quorum.needed();
  }

  /** Puts it to the vote by a ballot, which concludes it. */
  public void putToVote(Long ballot) {
    if (!votable || status != AgendaItemStatus.TAKEN_UP || ballotId != null) {
      throw new DomainRuleViolation("agenda.not-votable");
    }
    Quorum quorum = quorum();
    if (quorum != null && !quorum.reached()) {
      throw new DomainRuleViolation("agenda.no-quorum");
    }
    ballotId = ballot;
  }

  /** A ballot that was annulled makes room for another. */
  public void forgetBallot() {
    ballotId = null;
  }

  /** Its last ballot, without a result, remains the last word on it. */
  public void keepBallot(Long ballot) {
    ballotId = ballot;
  }

  public void conclude(@Nullable String words, Instant now) {
    become(AgendaItemStatus.CONCLUDED);
    resolution = words;
    concludedAt = now;
  }

  public void postpone() {
    become(AgendaItemStatus.POSTPONED);
  }

  private void become(AgendaItemStatus next) {
    if (!status.canBecome(next)) {
      throw new DomainRuleViolation("agenda.transition", status, next);
    }
    status = next;
  }

  public Long meetingId() {
    return meetingId;
  }

  public int order() {
    return order;
  }

  public LocalizedText title() {
    return title.toText();
  }

  public @Nullable String explanation() {
    return explanation;
  }

  public boolean votable() {
    return votable;
  }

  public @Nullable Long interestedOrganisationId() {
    return interestedOrganisationId;
  }

  public AgendaItemStatus status() {
    return status;
  }

  public Long proposedBy() {
    return proposedBy;
  }

  public Instant proposedAt() {
    return proposedAt;
  }

  public @Nullable String declineReason() {
    return declineReason;
  }

  public @Nullable Instant takenUpAt() {
    return takenUpAt;
  }

  /** The quorum when it was taken up; null before, and where the council decides in writing. */
  public @Nullable Quorum quorum() {
    return presentCount == null || entitledCount == null || quorumNeeded == null
        ? null
        : new Quorum(presentCount, entitledCount, quorumNeeded);
  }

  public @Nullable Long ballotId() {
    return ballotId;
  }

  public @Nullable String resolution() {
    return resolution;
  }

  public @Nullable Instant concludedAt() {
    return concludedAt;
  }
}
