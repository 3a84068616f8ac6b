package org.klaster.domain.procurement;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.time.Instant;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.procurement.BidScore;

/** The bid that stands first for a lot; it binds when the tender is awarded. */
@Entity
public class LotAward extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lot_award_seq")
  @SequenceGenerator(name = "lot_award_seq", sequenceName = "lot_award_seq", allocationSize = 50)
  private Long id;

  private Long lotId;
  private Long bidId;
  private BigDecimal points;
  private Long proposedBy;
  private Instant proposedAt;

  protected LotAward() {}

  public LotAward(TenderLot lot, BidScore first, Bid.Author author) {
    this.lotId = lot.id();
    propose(first, author);
  }

  /** Proposes another, or the same again. */
  public final void propose(BidScore first, Bid.Author author) {
    bidId = first.bidId();
    points = first.points();
    proposedBy = author.personId();
    proposedAt = author.at();
  }

  @Override
  public Long id() {
    return id;
  }

  public Long lotId() {
    return lotId;
  }

  public Long bidId() {
    return bidId;
  }

  public BigDecimal points() {
    return points;
  }

  public Long proposedBy() {
    return proposedBy;
  }

  public Instant proposedAt() {
    return proposedAt;
  }
}
