package org.klaster.domain.council;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.council.SeatFunction;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** A signature of one version of minutes by the chair or the secretary. Written once. */
@Entity
public class MinutesSignature extends VersionedEntity {

  /** The offices whose signatures minutes need; who acts for the chair signs in its place. */
  public static final Set<SeatFunction> SIGNERS =
      Collections.unmodifiableSet(EnumSet.of(SeatFunction.CHAIR, SeatFunction.SECRETARY));

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "minutes_signature_seq")
  @SequenceGenerator(
      name = "minutes_signature_seq",
      sequenceName = "minutes_signature_seq",
      allocationSize = 50)
  private Long id;

  private Long revisionId;

  @Enumerated(EnumType.STRING)
  @Column(name = "signer_function")
  private SeatFunction function;

  private Long seatId;
  private Long personId;
  private String signer;
  private Instant signedAt;
  private String algorithm;
  private String publicKey;
  private String signature;
  private @Nullable String ownSignature;
  private @Nullable String ownFinding;
  private @Nullable String ownIin;

  protected MinutesSignature() {}

  /**
   * Who signs.
   *
   * @param name the person's name as the signature says it
   */
  public record Signer(SeatFunction function, Long seat, Long person, String name) {}

  /**
   * The signature itself.
   *
   * @param publicKey of the key that signed, X.509 in Base64
   * @param value in Base64
   * @param ownKey the signature with the signer's own key that it vouches for, null without one
   */
  public record Value(String algorithm, String publicKey, String value, @Nullable OwnKey ownKey) {}

  /**
   * A signature with the signer's own key.
   *
   * @param signature CMS, in Base64
   * @param finding what its examination found, canonical JSON
   * @param iin of the person whom the certificate names, null where it names none
   */
  public record OwnKey(String signature, String finding, @Nullable String iin) {}

  public MinutesSignature(MinutesRevision revision, Signer signer, Instant now, Value value) {
    if (!SIGNERS.contains(signer.function().office())) {
      throw new DomainRuleViolation("minutes.not-signer");
    }
    this.revisionId = revision.id();
    this.function = signer.function();
    this.seatId = signer.seat();
    this.personId = signer.person();
    this.signer = signer.name();
    this.signedAt = now;
    this.algorithm = value.algorithm();
    this.publicKey = value.publicKey();
    this.signature = value.value();
    OwnKey own = value.ownKey();
    if (own != null) {
      this.ownSignature = own.signature();
      this.ownFinding = own.finding();
      this.ownIin = own.iin();
    }
  }

  @Override
  public Long id() {
    return id;
  }

  public Long revisionId() {
    return revisionId;
  }

  public SeatFunction function() {
    return function;
  }

  public Long seatId() {
    return seatId;
  }

  public Long personId() {
    return personId;
  }

  public String signer() {
    return signer;
  }

  public Instant signedAt() {
    return signedAt;
  }

  public String algorithm() {
    return algorithm;
  }

  public String publicKey() {
    return publicKey;
  }

  public String signature() {
    return signature;
  }

  public @Nullable OwnKey ownKey() {
    return ownSignature == null || ownFinding == null
        ? null
        : new OwnKey(ownSignature, ownFinding, ownIin);
  }
}
