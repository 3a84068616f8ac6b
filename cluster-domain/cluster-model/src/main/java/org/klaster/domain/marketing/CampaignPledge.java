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
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.marketing.CampaignTerms;
import org.klaster.vocabulary.marketing.Payer;
import org.klaster.vocabulary.marketing.PledgeBasis;
import org.klaster.vocabulary.marketing.TurnoverBand;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Money;

/** What an organisation puts in for a campaign, its share of the cost, and what it gets back. */
@Entity
public class CampaignPledge extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "campaign_pledge_seq")
  @SequenceGenerator(
      name = "campaign_pledge_seq",
      sequenceName = "campaign_pledge_seq",
      allocationSize = 50)
  private Long id;

  private Long campaignId;
  private Long organisationId;
  private BigDecimal amount;

  @Enumerated(EnumType.STRING)
  private @Nullable TurnoverBand band;

  private @Nullable BigDecimal expectedBenefit;
  private @Nullable Integer ownWeight;
  private @Nullable BigDecimal share;
  private @Nullable BigDecimal returned;
  private Long pledgedBy;
  private Instant pledgedAt;

  protected CampaignPledge() {}

  /** A pledge, still without an amount. */
  public CampaignPledge(Campaign campaign, Long organisationId) {
    this.campaignId = campaign.id();
    this.organisationId = organisationId;
    this.amount = BigDecimal.ZERO.setScale(2);
  }

  /** Says or changes the amount; an agreed weight stays as it is. Nought withdraws the pledge. */
  public void pledge(Campaign campaign, Money money, PledgeBasis basis, Author author) {
    campaign.requirePledging(author.at());
    if (money.isNegative()) {
      throw new DomainRuleViolation("campaign.amount");
    }
    Money benefit = basis.expectedBenefit();
    if (benefit != null && benefit.compareTo(Money.ZERO) <= 0) {
      throw new DomainRuleViolation("campaign.amount");
    }
    amount = money.tenge();
    band = basis.band();
    expectedBenefit = benefit == null ? null : benefit.tenge();
    pledgedBy = author.personId();
    pledgedAt = author.at();
    CampaignTerms terms = campaign.terms();
    switch (terms.costKey()) {
      case TURNOVER_BAND, EXPECTED_BENEFIT -> terms.costKey().weight(basis(), terms.bands());
      case EQUAL, OWN_WEIGHTS -> {}
    }
  }

  /** Takes the weight that the payers have agreed on; a positive number. */
  public void weigh(int weight) {
    if (weight < 1 || weight > 1_000_000) {
      throw new DomainRuleViolation("campaign.weight", 1_000_000);
    }
    ownWeight = weight;
  }

  /** As one who bears a part of the cost. */
  public Payer payer(CampaignTerms terms) {
    return new Payer(
        organisationId, terms.costKey().weight(basis(), terms.bands()), new Money(amount));
  }

  /** The share of the cost, as long as it is not settled. */
  public void share(Money part) {
    share = part.tenge();
  }

  /** What is left after the share goes back. */
  public void settle() {
    returned = share == null ? amount : amount.subtract(share);
  }

  /** All of it goes back. */
  public void refund() {
    share = null;
    returned = amount;
  }

  @Override
  public Long id() {
    return id;
  }

  public Long organisationId() {
    return organisationId;
  }

  public Money amount() {
    return new Money(amount);
  }

  public PledgeBasis basis() {
    return new PledgeBasis(
        band, expectedBenefit == null ? null : new Money(expectedBenefit), ownWeight);
  }

  /** Null before the cost was shared. */
  public @Nullable Money share() {
    return share == null ? null : new Money(share);
  }

  /** Null before it was settled or given up. */
  public @Nullable Money returned() {
    return returned == null ? null : new Money(returned);
  }
}
