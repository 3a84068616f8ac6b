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

/**
 * The public half of an opener's key. The private half follows from a code on the opener's paper.
 */
@Entity
public class OpenerKey extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "opener_key_seq")
  @SequenceGenerator(name = "opener_key_seq", sequenceName = "opener_key_seq", allocationSize = 50)
  private Long id;

  private Long personId;
  private String publicKey;
  private String fingerprint;
  private boolean observer;
  private Instant enrolledAt;
  private @Nullable Instant endedAt;
  private boolean lost;

  protected OpenerKey() {}

  /**
   * A key that is in use from now on.
   *
   * @param publicKey in Base64
   * @param fingerprint SHA-256 of its bytes
   * @param observer whether the person is an officer of the ministry or an auditor
   */
  public OpenerKey(
      Long personId, String publicKey, String fingerprint, boolean observer, Instant at) {
    this.personId = personId;
    this.publicKey = publicKey;
    this.fingerprint = fingerprint;
    this.observer = observer;
    this.enrolledAt = at;
  }

  /** A newer one takes its place; shares that were sealed to it still open with its code. */
  public void supersede(Instant at) {
    if (endedAt == null) {
      endedAt = at;
    }
  }

  /** Its code is lost: no share that was sealed to it will ever open. */
  public void lose(Instant at) {
    if (lost) {
      throw new DomainRuleViolation("opener.lost");
    }
    supersede(at);
    lost = true;
  }

  @Override
  public Long id() {
    return id;
  }

  public Long personId() {
    return personId;
  }

  public String publicKey() {
    return publicKey;
  }

  public String fingerprint() {
    return fingerprint;
  }

  public boolean isObserver() {
    return observer;
  }

  public Instant enrolledAt() {
    return enrolledAt;
  }

  /** Null while tenders may choose it. */
  public @Nullable Instant endedAt() {
    return endedAt;
  }

  public boolean isLost() {
    return lost;
  }
}
