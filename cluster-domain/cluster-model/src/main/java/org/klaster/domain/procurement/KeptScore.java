package org.klaster.domain.procurement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.stream.Collectors;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.procurement.BidScore;
import org.klaster.vocabulary.procurement.ComparedBid;
import org.klaster.vocabulary.shared.Money;

/** A line of the table against which an objection was upheld; never changed. */
@Entity
public class KeptScore extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kept_score_seq")
  @SequenceGenerator(name = "kept_score_seq", sequenceName = "kept_score_seq", allocationSize = 50)
  private Long id;

  private Long objectionId;
  private Long lotId;
  private Long bidId;

  @Column(name = "bid_rank")
  private int rank;

  private BigDecimal price;
  private String marks;
  private BigDecimal points;
  private boolean proposed;
  private Instant keptAt;

  protected KeptScore() {}

  /**
   * A line as it stood.
   *
   * @param objection that was upheld
   * @param proposed whether the award named this bid
   */
  public KeptScore(
      AwardObjection objection, Long lotId, ComparedBid bid, BidScore score, boolean proposed) {
    this.objectionId = objection.id();
    this.lotId = lotId;
    this.bidId = bid.bidId();
    this.rank = score.rank();
    this.price = bid.price().tenge();
    this.marks =
        bid.marks().stream().map(BigDecimal::toPlainString).collect(Collectors.joining("; "));
    this.points = score.points();
    this.proposed = proposed;
  }

  /** Says when it was kept. */
  public KeptScore at(Instant at) {
    keptAt = at;
    return this;
  }

  @Override
  public Long id() {
    return id;
  }

  public Long objectionId() {
    return objectionId;
  }

  public Long lotId() {
    return lotId;
  }

  public Long bidId() {
    return bidId;
  }

  public int rank() {
    return rank;
  }

  public Money price() {
    return new Money(price);
  }

  /** Mean marks in the order of the criteria, as they stood. */
  public String marks() {
    return marks;
  }

  public BigDecimal points() {
    return points;
  }

  public boolean isProposed() {
    return proposed;
  }

  public Instant keptAt() {
    return keptAt;
  }
}
