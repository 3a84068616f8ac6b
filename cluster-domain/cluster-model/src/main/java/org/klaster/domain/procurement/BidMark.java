package org.klaster.domain.procurement;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.procurement.ComparedBid;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** How an evaluator judges a bid by one criterion. */
@Entity
public class BidMark extends VersionedEntity {

  private static final int DECIMALS = 2;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bid_mark_seq")
  @SequenceGenerator(name = "bid_mark_seq", sequenceName = "bid_mark_seq", allocationSize = 50)
  private Long id;

  private Long bidId;
  private int criterion;
  private int markingRound;
  private Long personId;
  private BigDecimal mark;
  private Instant markedAt;

  protected BidMark() {}

  /**
   * A first mark.
   *
   * @param criterion by its place in the terms, from 0
   * @param round of the tender in which it is given
   */
  public BidMark(Bid bid, int criterion, int round, BigDecimal mark, Bid.Author author) {
    this.bidId = bid.id();
    this.criterion = criterion;
    this.markingRound = round;
    this.personId = author.personId();
    judge(mark, author.at());
  }

  /** Says it anew. */
  public final void judge(BigDecimal judged, Instant at) {
    if (judged.signum() < 0
        || judged.compareTo(BigDecimal.valueOf(ComparedBid.BEST_MARK)) > 0
        || judged.stripTrailingZeros().scale() > DECIMALS) {
      throw new DomainRuleViolation("award.mark");
    }
    mark = judged.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    markedAt = at;
  }

  @Override
  public Long id() {
    return id;
  }

  public Long bidId() {
    return bidId;
  }

  public int criterion() {
    return criterion;
  }

  /** Of the tender; only marks of its newest round count. */
  public int markingRound() {
    return markingRound;
  }

  public Long personId() {
    return personId;
  }

  public BigDecimal mark() {
    return mark;
  }

  public Instant markedAt() {
    return markedAt;
  }
}
