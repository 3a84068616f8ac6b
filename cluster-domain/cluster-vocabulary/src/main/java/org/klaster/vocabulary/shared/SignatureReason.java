package org.klaster.vocabulary.shared;

/** Why a signature made with a person's own key is not, or not wholly, valid. */
public enum SignatureReason {
  UNREADABLE(SignatureVerdict.INVALID),
  NOT_ONE_SIGNER(SignatureVerdict.INVALID),
  CERTIFICATE_MISSING(SignatureVerdict.INVALID),
  OTHER_CONTENT(SignatureVerdict.INVALID),
  SIGNATURE_WRONG(SignatureVerdict.INVALID),
  NOT_FOR_SIGNING(SignatureVerdict.INVALID),
  /** The installation has named whom it trusts, and the certificate is of none of them. */
  ISSUER_NOT_TRUSTED(SignatureVerdict.INVALID),
  CERTIFICATE_EXPIRED(SignatureVerdict.INVALID),
  CERTIFICATE_REVOKED(SignatureVerdict.INVALID),
  OTHER_PERSON(SignatureVerdict.INVALID),
  TIME_STAMP_OTHER(SignatureVerdict.INVALID),
  TIME_STAMP_WRONG(SignatureVerdict.INVALID),
  /** For example GOST, which this Java does not compute. */
  ALGORITHM_UNKNOWN(SignatureVerdict.UNKNOWN),
  /** The installation has not named whom it trusts. */
  NO_ANCHORS(SignatureVerdict.UNKNOWN),
  REVOCATION_UNKNOWN(SignatureVerdict.UNKNOWN),
  NO_TIME_STAMP(SignatureVerdict.UNKNOWN),
  TIME_STAMP_NOT_TRUSTED(SignatureVerdict.UNKNOWN),
  /** The certificate names somebody whom nothing known ties to the signer. */
  PERSON_UNKNOWN(SignatureVerdict.UNKNOWN);

  private final SignatureVerdict verdict;

  SignatureReason(SignatureVerdict verdict) {
    this.verdict = verdict;
  }

  /** How much it takes from the signature. */
  public SignatureVerdict verdict() {
    return verdict;
  }
}
