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

/** One share of a tender's private key, sealed to one opener. */
@Entity
public class TenderKeyShare extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tender_key_share_seq")
  @SequenceGenerator(
      name = "tender_key_share_seq",
      sequenceName = "tender_key_share_seq",
      allocationSize = 50)
  private Long id;

  private Long tenderKeyId;
  private Long openerKeyId;
  private int position;
  private String sealed;
  private @Nullable Instant confirmedAt;
  private @Nullable String entered;
  private @Nullable Instant enteredAt;

  protected TenderKeyShare() {}

  /**
   * The share of an opener.
   *
   * @param sealed in Base64, to the opener's public key
   */
  public TenderKeyShare(TenderKey key, OpenerKey opener, int position, String sealed) {
    this.tenderKeyId = key.id();
    this.openerKeyId = opener.id();
    this.position = position;
    this.sealed = sealed;
  }

  /** The opener has shown that the code opens it. */
  public void confirm(Instant at) {
    confirmedAt = at;
  }

  /** The opener has entered the code after the deadline. */
  public void enter(String closed, Instant at) {
    if (enteredAt != null) {
      throw new DomainRuleViolation("opening.entered");
    }
    entered = closed;
    enteredAt = at;
  }

  /** It was used, or does not count: what was entered is not kept any longer. */
  public void forget() {
    entered = null;
  }

  /** It does not count, as if it had not been entered. */
  public void withdraw() {
    entered = null;
    enteredAt = null;
  }

  @Override
  public Long id() {
    return id;
  }

  public Long tenderKeyId() {
    return tenderKeyId;
  }

  public Long openerKeyId() {
    return openerKeyId;
  }

  /** From 1. */
  public int position() {
    return position;
  }

  public String sealed() {
    return sealed;
  }

  /** Null until the opener has shown that the code opens it. */
  public @Nullable Instant confirmedAt() {
    return confirmedAt;
  }

  /** Closed under the installation's key, from the entry to the opening; null otherwise. */
  public @Nullable String entered() {
    return entered;
  }

  public @Nullable Instant enteredAt() {
    return enteredAt;
  }
}
