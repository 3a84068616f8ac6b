package org.klaster.domain.procurement;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import org.klaster.domain.shared.VersionedEntity;

/** That a bidder is bound by its opened bid for longer than the bid says. Written once. */
@Entity
public class BidExtension extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bid_extension_seq")
  @SequenceGenerator(
      name = "bid_extension_seq",
      sequenceName = "bid_extension_seq",
      allocationSize = 50)
  private Long id;

  private Long bidId;
  private LocalDate validUntil;
  private Long extendedBy;
  private Instant extendedAt;

  protected BidExtension() {}

  public BidExtension(Bid bid, LocalDate until, Bid.Author author) {
    this.bidId = bid.id();
    this.validUntil = until;
    this.extendedBy = author.personId();
    this.extendedAt = author.at();
  }

  @Override
  public Long id() {
    return id;
  }

  public Long bidId() {
    return bidId;
  }

  /** The last day on which the bidder is bound. */
  public LocalDate validUntil() {
    return validUntil;
  }

  public Long extendedBy() {
    return extendedBy;
  }

  public Instant extendedAt() {
    return extendedAt;
  }
}
