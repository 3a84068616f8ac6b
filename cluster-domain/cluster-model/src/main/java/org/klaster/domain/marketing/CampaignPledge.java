package org.klaster.domain.marketing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.marketing.CampaignTerms;
import org.klaster.vocabulary.marketing.Payer;
import org.klaster.vocabulary.marketing.PledgeBasis;
import org.klaster.vocabulary.marketing.ShareAnswer;
import org.klaster.vocabulary.marketing.TurnoverBand;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Money;

/** What an organisation puts in for a campaign, its share of the cost, and what it gets back. */
@Entity
public class CampaignPledge extends VersionedEntity {

  /** How long settlement waits for who is silent: the share is within the pledge. */
  public static final Duration TIME_TO_ANSWER = Duration.ofDays(14);

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

  /** When the share came to differ from the pledge; null where it does not. */
  private @Nullable Instant askedAt;

  @Enumerated(EnumType.STRING)
  private @Nullable ShareAnswer answer;

  private @Nullable String refusal;
  private @Nullable Long answeredBy;
  private @Nullable Instant answeredAt;
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

  /**
   * The share of the cost, as long as it is not settled. Where it is not what was pledged, the
   * payer is asked; an answer to the same share stands, and a refused one that is computed anew to
   * the same is upheld: it is within the pledge, by the key that the council approved.
   */
  public void share(Money part, Instant at) {
    boolean same = share != null && share.compareTo(part.tenge()) == 0;
    share = part.tenge();
    if (same && answer == ShareAnswer.REFUSED) {
      answer = ShareAnswer.UPHELD;
    } else if (!same) {
      askedAt = share.compareTo(amount) == 0 ? null : at;
      answer = null;
      refusal = null;
      answeredBy = null;
      answeredAt = null;
    }
  }

  /** Accepts the share. */
  public void accept(Author author) {
    answer(ShareAnswer.ACCEPTED, null, author);
  }

  /** Refuses the share; the cost is to be shared anew. */
  public void refuse(String ground, Author author) {
    answer(ShareAnswer.REFUSED, ground, author);
  }

  private void answer(ShareAnswer said, @Nullable String ground, Author author) {
    if (!isAsked()) {
      throw new DomainRuleViolation("campaign.share-not-asked");
    }
    answer = said;
    refusal = ground;
    answeredBy = author.personId();
    answeredAt = author.at();
  }

  /** Whether it may be answered: a share that was accepted or upheld binds. */
  public boolean isAsked() {
    return askedAt != null && (answer == null || answer == ShareAnswer.REFUSED);
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

  /** What the payer said of the share; null where it was not asked or has not answered. */
  public @Nullable ShareAnswer answer() {
    return answer;
  }

  /** Why it was refused. */
  public @Nullable String refusal() {
    return refusal;
  }

  /** Until when an answer is waited for; null where nobody was asked. */
  public @Nullable Instant answerUntil() {
    return askedAt == null ? null : askedAt.plus(TIME_TO_ANSWER);
  }
}
