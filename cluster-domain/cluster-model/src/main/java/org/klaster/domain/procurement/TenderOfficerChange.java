package org.klaster.domain.procurement;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.klaster.domain.shared.VersionedEntity;

/** That another person became the procurement officer of a tender, and why. */
@Entity
public class TenderOfficerChange extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tender_officer_change_seq")
  @SequenceGenerator(
      name = "tender_officer_change_seq",
      sequenceName = "tender_officer_change_seq",
      allocationSize = 50)
  private Long id;

  private Long tenderId;
  private Long formerId;
  private Long officerId;
  private String ground;
  private Long changedBy;
  private Instant changedAt;

  protected TenderOfficerChange() {}

  /** A change that the tender has gone through. */
  public TenderOfficerChange(Tender tender, Long formerId, String ground, Bid.Author author) {
    this.tenderId = tender.id();
    this.formerId = formerId;
    this.officerId = tender.officerId();
    this.ground = ground.strip();
    this.changedBy = author.personId();
    this.changedAt = author.at();
  }

  @Override
  public Long id() {
    return id;
  }

  public Long tenderId() {
    return tenderId;
  }

  /** Who was it before, and reads no line any more. */
  public Long formerId() {
    return formerId;
  }

  public Long officerId() {
    return officerId;
  }

  public String ground() {
    return ground;
  }

  public Long changedBy() {
    return changedBy;
  }

  public Instant changedAt() {
    return changedAt;
  }
}
