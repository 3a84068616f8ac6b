package org.klaster.domain.procurement;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.klaster.domain.shared.VersionedEntity;

/** That an opener is no stranger to one of those who bid. Written once. */
@Entity
public class OpenerInterest extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "opener_interest_seq")
  @SequenceGenerator(
      name = "opener_interest_seq",
      sequenceName = "opener_interest_seq",
      allocationSize = 50)
  private Long id;

  private Long tenderId;
  private Long personId;
  private String reason;
  private Instant declaredAt;

  protected OpenerInterest() {}

  public OpenerInterest(Tender tender, Long personId, String reason, Instant at) {
    this.tenderId = tender.id();
    this.personId = personId;
    this.reason = reason;
    this.declaredAt = at;
  }

  @Override
  public Long id() {
    return id;
  }

  public Long tenderId() {
    return tenderId;
  }

  public Long personId() {
    return personId;
  }

  public String reason() {
    return reason;
  }

  public Instant declaredAt() {
    return declaredAt;
  }
}
