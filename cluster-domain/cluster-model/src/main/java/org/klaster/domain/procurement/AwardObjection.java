package org.klaster.domain.procurement;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.VersionedEntity;
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

  /** Decides on it once; nobody decides on an own objection. */
  public void decide(boolean uphold, String because, Bid.Author author) {
    if (upheld != null) {
      throw new DomainRuleViolation("award.objection-decided");
    }
    if (filedBy.equals(author.personId())) {
      throw new DomainRuleViolation("award.own-objection");
    }
    upheld = uphold;
    ground = because.strip();
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

  public @Nullable Long decidedBy() {
    return decidedBy;
  }

  public @Nullable Instant decidedAt() {
    return decidedAt;
  }
}
