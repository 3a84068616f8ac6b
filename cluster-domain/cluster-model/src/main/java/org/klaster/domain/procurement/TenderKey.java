package org.klaster.domain.procurement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.procurement.EnvelopeKind;

/** The public key for one kind of envelope of a tender. The private one exists in shares alone. */
@Entity
public class TenderKey extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tender_key_seq")
  @SequenceGenerator(name = "tender_key_seq", sequenceName = "tender_key_seq", allocationSize = 50)
  private Long id;

  private Long tenderId;

  @Enumerated(EnumType.STRING)
  private EnvelopeKind kind;

  private String publicKey;
  private String fingerprint;
  private int threshold;
  private int holders;
  private Long madeBy;
  private Instant madeAt;

  protected TenderKey() {}

  /**
   * The key of a ceremony.
   *
   * @param publicKey in Base64
   * @param fingerprint SHA-256 of its bytes
   */
  public TenderKey(
      Tender tender, EnvelopeKind kind, String publicKey, String fingerprint, Quorum quorum) {
    this.tenderId = tender.id();
    this.kind = kind;
    this.publicKey = publicKey;
    this.fingerprint = fingerprint;
    this.threshold = quorum.threshold();
    this.holders = quorum.holders();
    this.madeBy = quorum.madeBy();
    this.madeAt = quorum.at();
  }

  /** How many of how many shares open it, and who had it made. */
  public record Quorum(int threshold, int holders, Long madeBy, Instant at) {}

  @Override
  public Long id() {
    return id;
  }

  public Long tenderId() {
    return tenderId;
  }

  public EnvelopeKind kind() {
    return kind;
  }

  public String publicKey() {
    return publicKey;
  }

  public String fingerprint() {
    return fingerprint;
  }

  /** How many shares give the private key back. */
  public int threshold() {
    return threshold;
  }

  public int holders() {
    return holders;
  }

  public Long madeBy() {
    return madeBy;
  }

  public Instant madeAt() {
    return madeAt;
  }
}
