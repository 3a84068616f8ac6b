package org.klaster.domain.procurement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.procurement.ObjectionRemedy;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** A bidder's objection to the award; while it is undecided, the award does not bind. */
@Entity
public class AwardObjection extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "award_objection_seq")
  @SequenceGenerator(
      name = "award_objection_seq",
      sequenceName = "award_objection_seq",
      allocationSize = 50)
  private Long id;

  private Long tenderId;
  private Long bidId;
  private String objection;
  private Long filedBy;
  private Instant filedAt;
  private @Nullable Boolean upheld;
  private @Nullable String ground;

  @Enumerated(EnumType.STRING)
  private @Nullable ObjectionRemedy remedy;

  private @Nullable Long remedyBidId;
  private @Nullable Long decidedBy;
  private @Nullable Instant decidedAt;

  protected AwardObjection() {}

  public AwardObjection(Bid bid, String objection, Bid.Author author) {
    this.tenderId = bid.tenderId();
    this.bidId = bid.id();
    this.objection = objection.strip();
    this.filedBy = author.personId();
    this.filedAt = author.at();
  }

  /**
   * What is said on it.
   *
   * @param remedy what is mended; null where it is dismissed
   * @param bidId for which bid, where the remedy concerns one
   */
  public record Ruling(String ground, @Nullable ObjectionRemedy remedy, @Nullable Long bidId) {

    public Ruling {
      if (remedy != null && remedy.namesBid() != (bidId != null)) {
        throw new DomainRuleViolation("award.remedy-bid");
      }
    }
  }

  /** Decides on it once; nobody decides on an own objection. */
  public void decide(Ruling ruling, Bid.Author author) {
    if (upheld != null) {
      throw new DomainRuleViolation("award.objection-decided");
    }
    if (filedBy.equals(author.personId())) {
      throw new DomainRuleViolation("award.own-objection");
    }
    upheld = ruling.remedy() != null;
    ground = ruling.ground().strip();
    remedy = ruling.remedy();
    remedyBidId = ruling.bidId();
    decidedBy = author.personId();
    decidedAt = author.at();
  }

  @Override
  public Long id() {
    return id;
  }

  public Long tenderId() {
    return tenderId;
  }

  public Long bidId() {
    return bidId;
  }

  public String objection() {
    return objection;
  }

  public Long filedBy() {
    return filedBy;
  }

  public Instant filedAt() {
    return filedAt;
  }

  /** Null while it is undecided. */
  public @Nullable Boolean upheld() {
    return upheld;
  }

  public @Nullable String ground() {
    return ground;
  }

  /** What was mended; null unless it was upheld. */
  public @Nullable ObjectionRemedy remedy() {
    return remedy;
  }

  /** The bid that was excluded or taken back in; null for none. */
  public @Nullable Long remedyBidId() {
    return remedyBidId;
  }

  public @Nullable Long decidedBy() {
    return decidedBy;
  }

  public @Nullable Instant decidedAt() {
    return decidedAt;
  }
}
