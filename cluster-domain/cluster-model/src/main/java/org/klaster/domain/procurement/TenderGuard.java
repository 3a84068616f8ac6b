package org.klaster.domain.procurement;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.procurement.MarketShares;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** What was found on the group's shares of the markets, and against which threshold. Kept as is. */
@Entity
public class TenderGuard extends VersionedEntity {

  private static final BigDecimal WHOLE = new BigDecimal("100");

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tender_guard_seq")
  @SequenceGenerator(
      name = "tender_guard_seq",
      sequenceName = "tender_guard_seq",
      allocationSize = 50)
  private Long id;

  private Long tenderId;
  private BigDecimal buyingShare;
  private String buyingSource;
  private BigDecimal sellingShare;
  private String sellingSource;
  private LocalDate asOf;
  private BigDecimal threshold;
  private Long assessedBy;
  private Instant assessedAt;

  protected TenderGuard() {}

  /**
   * A finding.
   *
   * @param threshold percent at or above which a lawyer has to look
   */
  public TenderGuard(
      Tender tender, MarketShares shares, BigDecimal threshold, Long personId, Instant at) {
    tenderId = tender.id();
    buyingShare = percent(shares.buying());
    buyingSource = shares.buyingSource().strip();
    sellingShare = percent(shares.selling());
    sellingSource = shares.sellingSource().strip();
    asOf = shares.asOf();
    this.threshold = threshold;
    assessedBy = personId;
    assessedAt = at;
  }

  private static BigDecimal percent(BigDecimal share) {
    if (share.signum() < 0
        || share.compareTo(WHOLE) > 0
        || share.stripTrailingZeros().scale() > 2) {
      throw new DomainRuleViolation("tender.share");
    }
    return share.setScale(2, RoundingMode.UNNECESSARY);
  }

  /** Whether a legal review is needed before anything is published. */
  public boolean needsReview() {
    return buyingShare.max(sellingShare).compareTo(threshold) >= 0;
  }

  @Override
  public Long id() {
    return id;
  }

  public Long tenderId() {
    return tenderId;
  }

  public MarketShares shares() {
    return new MarketShares(buyingShare, buyingSource, sellingShare, sellingSource, asOf);
  }

  public BigDecimal threshold() {
    return threshold;
  }

  public Long assessedBy() {
    return assessedBy;
  }

  public Instant assessedAt() {
    return assessedAt;
  }
}
