package org.klaster.domain.council;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.council.ApplicationEvent.Step;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.council.ApplicationGap;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.council.MembershipApplicationStatus;
import org.klaster.vocabulary.council.TurnoverBand;
import org.klaster.vocabulary.registry.MembershipPlace;
import org.klaster.vocabulary.registry.MembershipRole;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * An organisation's application for membership in a cluster. Every change of state gives one row of
 * its timeline, which the caller stores in the same transaction.
 */
@Entity
public class MembershipApplication extends VersionedEntity {

  /** Subject type of the ballots on applications. */
  public static final String SUBJECT_TYPE = "membership-application";

  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "membership_application_seq")
  @SequenceGenerator(
      name = "membership_application_seq",
      sequenceName = "membership_application_seq",
      allocationSize = 50)
  private Long id;

  private Long clusterId;
  private Long organisationId;
  private Long applicantId;

  /** Set until the application ends; unique, so that an organisation has one live one a cluster. */
  private @Nullable String liveKey;

  @Enumerated(EnumType.STRING)
  private MembershipApplicationStatus status;

  @Enumerated(EnumType.STRING)
  private @Nullable MembershipRole wantedRole;

  @Enumerated(EnumType.STRING)
  private @Nullable MembershipPlace wantedPlace;

  private @Nullable String statement;

  @Enumerated(EnumType.STRING)
  private @Nullable TurnoverBand turnover;

  private @Nullable String contactName;
  private @Nullable String contactEmail;
  private @Nullable Instant consentedAt;
  private Instant createdAt;
  private @Nullable Instant submittedAt;
  private @Nullable Instant endedAt;
  private @Nullable Long ballotId;
  private @Nullable Long membershipId;

  protected MembershipApplication() {}

  /**
   * A draft.
   *
   * @param applicantId the person who applies for the organisation
   */
  public MembershipApplication(
      Long clusterId, Long organisationId, Long applicantId, Instant createdAt) {
    this.clusterId = clusterId;
    this.organisationId = organisationId;
    this.applicantId = applicantId;
    this.createdAt = createdAt;
    this.status = MembershipApplicationStatus.DRAFT;
    this.liveKey = clusterId + ":" + organisationId;
  }

  @Override
  public Long id() {
    return id;
  }

  /** Takes over what was filled in; no rule but that it is still the applicant's to change. */
  public void fill(ApplicationContent content, Instant now) {
    requireEditable();
    wantedRole = content.role();
    wantedPlace = content.place();
    statement = trimmed(content.statement());
    turnover = content.turnover();
    contactName = trimmed(content.contactName());
    contactEmail = trimmed(content.contactEmail());
    if (!content.consent()) {
      consentedAt = null;
    } else if (consentedAt == null) {
      consentedAt = now;
    }
  }

  /** Refuses a change of what the coordinator is already looking at. */
  public void requireEditable() {
    if (!status.isEditable()) {
      throw new DomainRuleViolation("application.not-editable", status);
    }
  }

  /** What has to be filled in before it can be submitted, in the order of the form. */
  public Set<ApplicationGap> missing() {
    Set<ApplicationGap> missing = EnumSet.noneOf(ApplicationGap.class);
    note(missing, ApplicationGap.ROLE, wantedRole);
    note(missing, ApplicationGap.PLACE, wantedPlace);
    note(missing, ApplicationGap.STATEMENT, statement);
    note(missing, ApplicationGap.CONTACT_NAME, contactName);
    note(missing, ApplicationGap.CONTACT_EMAIL, contactEmail);
    note(missing, ApplicationGap.CONSENT, consentedAt);
    return missing;
  }

  /** Hands it to the coordinator. */
  public ApplicationEvent submit(Step step) {
    Set<ApplicationGap> missing = missing();
    if (status.canBecome(MembershipApplicationStatus.SUBMITTED) && !missing.isEmpty()) {
      throw new DomainRuleViolation("application.incomplete", missing);
    }
    if (contactEmail != null && !EMAIL.matcher(contactEmail).matches()) {
      throw new DomainRuleViolation("application.contact-email");
    }
    submittedAt = step.at();
    return become(MembershipApplicationStatus.SUBMITTED, step);
  }

  /** Gives it back to the applicant with a comment. */
  public ApplicationEvent giveBack(Step step) {
    return become(MembershipApplicationStatus.RETURNED, step);
  }

  public ApplicationEvent findAdmissible(Step step) {
    return become(MembershipApplicationStatus.ADMISSIBLE, step);
  }

  /** Ends it with a ground before any vote. */
  public ApplicationEvent findInadmissible(Step step) {
    return become(MembershipApplicationStatus.INADMISSIBLE, step);
  }

  /** The council votes on it. */
  public ApplicationEvent putToVote(Long ballot, Step step) {
    ballotId = ballot;
    return become(MembershipApplicationStatus.UNDER_VOTE, step);
  }

  /** A repeat ballot takes the place of one that was annulled; the state stays. */
  public ApplicationEvent voteAgain(Long ballot, Step step) {
    if (status != MembershipApplicationStatus.UNDER_VOTE) {
      throw refused(MembershipApplicationStatus.UNDER_VOTE);
    }
    ballotId = ballot;
    return new ApplicationEvent(this, step);
  }

  /**
   * Takes the council's outcome.
   *
   * @param conditional whether the question named conditions
   */
  public ApplicationEvent decide(BallotOutcome outcome, boolean conditional, Step step) {
    MembershipApplicationStatus next =
        switch (outcome) {
          case CARRIED ->
              conditional
                  ? MembershipApplicationStatus.APPROVED_WITH_CONDITIONS
                  : MembershipApplicationStatus.APPROVED;
          case NOT_CARRIED, TIED -> MembershipApplicationStatus.REJECTED;
          case NO_QUORUM -> MembershipApplicationStatus.NO_QUORUM;
        };
    return become(next, step);
  }

  /** A step that changes no state, for example that its ballot was annulled. */
  public ApplicationEvent remark(Step step) {
    return new ApplicationEvent(this, step);
  }

  /** The membership that the decision opened. */
  public void opened(Long membership) {
    membershipId = membership;
  }

  /** The applicant gives up. */
  public ApplicationEvent withdraw(Step step) {
    return become(MembershipApplicationStatus.WITHDRAWN, step);
  }

  private ApplicationEvent become(MembershipApplicationStatus next, Step step) {
    if (!status.canBecome(next)) {
      throw refused(next);
    }
    status = next;
    if (next.isFinal()) {
      liveKey = null;
      endedAt = step.at();
    }
    return new ApplicationEvent(this, step);
  }

  private DomainRuleViolation refused(MembershipApplicationStatus next) {
    return new DomainRuleViolation("application.transition", status, next);
  }

  private static void note(
      Set<ApplicationGap> missing, ApplicationGap gap, @Nullable Object value) {
    if (value == null) {
      missing.add(gap);
    }
  }

  private static @Nullable String trimmed(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  public Long clusterId() {
    return clusterId;
  }

  public Long organisationId() {
    return organisationId;
  }

  public Long applicantId() {
    return applicantId;
  }

  public MembershipApplicationStatus status() {
    return status;
  }

  /** What is filled in so far. */
  public ApplicationContent content() {
    return new ApplicationContent(
        wantedRole,
        wantedPlace,
        statement,
        turnover,
        contactName,
        contactEmail,
        consentedAt != null);
  }

  public Instant createdAt() {
    return createdAt;
  }

  public @Nullable Instant submittedAt() {
    return submittedAt;
  }

  public @Nullable Instant endedAt() {
    return endedAt;
  }

  /** The ballot that decides or decided on it, the newest one. */
  public @Nullable Long ballotId() {
    return ballotId;
  }

  public @Nullable Long membershipId() {
    return membershipId;
  }
}
