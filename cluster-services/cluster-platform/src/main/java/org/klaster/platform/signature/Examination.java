package org.klaster.platform.signature;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.RevocationSource;
import org.klaster.vocabulary.shared.SignatureReason;
import org.klaster.vocabulary.shared.SignatureVerdict;

/**
 * What was found in a signature made with a person's own key.
 *
 * @param reasons what takes from its being valid, the first found first
 * @param certificate of the signer, null where there is none
 * @param timeStamp the moment that a trusted time stamp says, null without one
 * @param revocation what says that the certificate was not revoked, null without it
 */
public record Examination(
    List<SignatureReason> reasons,
    @Nullable Certificate certificate,
    @Nullable Instant timeStamp,
    @Nullable Revocation revocation) {

  /**
   * The signer's certificate.
   *
   * @param subject as it is shown: without the whole identification number of the person
   * @param name the common name in it
   * @param iin the person's identification number, null where it names none
   * @param serial in hexadecimal
   */
  public record Certificate(
      String subject,
      String name,
      @Nullable String iin,
      String issuer,
      String serial,
      Instant validFrom,
      Instant validUntil) {}

  /** The source and the moment of which it tells. */
  public record Revocation(RevocationSource source, Instant at) {}

  public Examination {
    reasons = List.copyOf(reasons);
  }

  /** A signature of which no more is known than what is wrong with it. */
  public static Examination refused(SignatureReason reason) {
    return new Examination(List.of(reason), null, null, null);
  }

  /** The same with one thing more that was found. */
  public Examination with(SignatureReason reason) {
    List<SignatureReason> more = new ArrayList<>(reasons);
    more.add(reason);
    return new Examination(more, certificate, timeStamp, revocation);
  }

  /** As bad as the worst reason. */
  public SignatureVerdict verdict() {
    return reasons.stream()
        .map(SignatureReason::verdict)
        .reduce(SignatureVerdict.VALID, (one, other) -> one.compareTo(other) >= 0 ? one : other);
  }
}
