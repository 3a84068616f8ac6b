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
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.marketing.CampaignStatus;
import org.klaster.vocabulary.marketing.ResultKind;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * What an organisation says that a campaign has brought it so far. Append-only: the newest of each
 * kind counts.
 */
@Entity
public class CampaignResult extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "campaign_result_seq")
  @SequenceGenerator(
      name = "campaign_result_seq",
      sequenceName = "campaign_result_seq",
      allocationSize = 50)
  private Long id;

  private Long campaignId;
  private Long organisationId;

  @Enumerated(EnumType.STRING)
  private ResultKind kind;

  private BigDecimal amount;
  private Long reportedBy;
  private Instant reportedAt;

  protected CampaignResult() {}

  /** Reports what there is since the campaign began; in tenge where the kind is money. */
  public CampaignResult(
      Campaign campaign, Long organisationId, ResultKind kind, BigDecimal amount, Author author) {
    if (!campaign.status().isPaid() || campaign.status() == CampaignStatus.APPROVED) {
      throw new DomainRuleViolation("campaign.state", campaign.status());
    }
    boolean asked = campaign.expected().stream().anyMatch(expected -> expected.kind() == kind);
    if (!asked || amount.signum() < 0 || amount.stripTrailingZeros().scale() > 2) {
      throw new DomainRuleViolation("campaign.result");
    }
    this.campaignId = campaign.id();
    this.organisationId = organisationId;
    this.kind = kind;
    this.amount = amount;
    this.reportedBy = author.personId();
    this.reportedAt = author.at();
  }

  @Override
  public Long id() {
    return id;
  }

  public Long organisationId() {
    return organisationId;
  }

  public ResultKind kind() {
    return kind;
  }

  public BigDecimal amount() {
    return amount;
  }

  public Long reportedBy() {
    return reportedBy;
  }

  public Instant reportedAt() {
    return reportedAt;
  }
}
