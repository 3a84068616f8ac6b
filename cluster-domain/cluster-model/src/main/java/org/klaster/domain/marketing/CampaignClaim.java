package org.klaster.domain.marketing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.marketing.CampaignStatus;
import org.klaster.vocabulary.marketing.ClaimStatus;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Money;

/** An expense that a payer had for the campaign, with proof that the work was done. */
@Entity
public class CampaignClaim extends VersionedEntity {

  /**
   * What is claimed.
   *
   * @param line budget line, from 0
   * @param performed what was done
   * @param proofId document that proves it
   */
  public record Expense(int line, String performed, Money amount, Long proofId) {}

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "campaign_claim_seq")
  @SequenceGenerator(
      name = "campaign_claim_seq",
      sequenceName = "campaign_claim_seq",
      allocationSize = 50)
  private Long id;

  private Long campaignId;
  private Long organisationId;
  private int line;
  private String performed;
  private BigDecimal amount;
  private Long proofId;
  private Long claimedBy;
  private Instant claimedAt;

  @Enumerated(EnumType.STRING)
  private ClaimStatus status;

  private @Nullable BigDecimal approved;
  private @Nullable String ground;
  private @Nullable Long decidedBy;
  private @Nullable Instant decidedAt;

  protected CampaignClaim() {}

  /** Claims an expense while the campaign runs. */
  public CampaignClaim(Campaign campaign, Long organisationId, Expense expense, Author author) {
    campaign.requireStatus(CampaignStatus.RUNNING);
    if (expense.line() < 0 || expense.line() >= campaign.lines().size()) {
      throw new DomainRuleViolation("campaign.line");
    }
    if (expense.amount().compareTo(Money.ZERO) <= 0) {
      throw new DomainRuleViolation("campaign.amount");
    }
    this.campaignId = campaign.id();
    this.organisationId = organisationId;
    line = expense.line();
    performed = expense.performed();
    amount = expense.amount().tenge();
    proofId = expense.proofId();
    claimedBy = author.personId();
    claimedAt = author.at();
    status = ClaimStatus.SUBMITTED;
  }

  /**
   * Decides: the whole amount approves it, nought refuses it, what lies between approves a part.
   *
   * @param own organisations that the decider represents
   * @param why ground, needed unless the whole is approved
   */
  public void decide(Money granted, @Nullable String why, Set<Long> own, Author author) {
    if (own.contains(organisationId) || claimedBy.equals(author.personId())) {
      throw new DomainRuleViolation("campaign.own-claim");
    }
    ClaimStatus next = outcome(granted);
    if (!status.canBecome(next)) {
      throw new DomainRuleViolation("campaign.claim-decided");
    }
    if (next != ClaimStatus.APPROVED && (why == null || why.isBlank())) {
      throw new DomainRuleViolation("campaign.ground-missing");
    }
    status = next;
    approved = granted.tenge();
    ground = why == null || why.isBlank() ? null : why.strip();
    decidedBy = author.personId();
    decidedAt = author.at();
  }

  private ClaimStatus outcome(Money granted) {
    if (granted.isNegative() || granted.tenge().compareTo(amount) > 0) {
      throw new DomainRuleViolation("campaign.granted");
    }
    if (granted.tenge().signum() == 0) {
      return ClaimStatus.REFUSED;
    }
    return granted.tenge().compareTo(amount) == 0
        ? ClaimStatus.APPROVED
        : ClaimStatus.PARTLY_APPROVED;
  }

  @Override
  public Long id() {
    return id;
  }

  public Long campaignId() {
    return campaignId;
  }

  public Long organisationId() {
    return organisationId;
  }

  public Expense expense() {
    return new Expense(line, performed, new Money(amount), proofId);
  }

  public Instant claimedAt() {
    return claimedAt;
  }

  public ClaimStatus status() {
    return status;
  }

  /** Null before the decision. */
  public @Nullable Money approved() {
    return approved == null ? null : new Money(approved);
  }

  public @Nullable String ground() {
    return ground;
  }

  public @Nullable Instant decidedAt() {
    return decidedAt;
  }
}
