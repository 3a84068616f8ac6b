package org.klaster.api.council;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.RevocationSource;
import org.klaster.vocabulary.shared.SignatureReason;
import org.klaster.vocabulary.shared.SignatureVerdict;

/**
 * What was found in a signature with the signer's own key when it was made.
 *
 * @param reasons why it is not wholly valid, empty where it is
 * @param timeStamp the moment of a trusted time stamp, null without one
 * @param revocation what said that the certificate was not revoked, null where nothing did
 */
public record OwnKeyView(
    SignatureVerdict verdict,
    List<SignatureReason> reasons,
    Certificate certificate,
    @Nullable Instant timeStamp,
    @Nullable RevocationSource revocation,
    @Nullable Instant revocationAt)
    implements Serializable {

  /** The signer's certificate; the person's identification number is masked in the subject. */
  public record Certificate(
      String subject, String issuer, String serial, Instant validFrom, Instant validUntil)
      implements Serializable {}

  public OwnKeyView {
    reasons = List.copyOf(reasons);
  }
}
