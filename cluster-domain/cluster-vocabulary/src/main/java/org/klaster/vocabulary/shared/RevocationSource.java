package org.klaster.vocabulary.shared;

/** What says that a certificate was not revoked. */
public enum RevocationSource {
  /** An answer of the authority about this certificate, in the signature itself. */
  OCSP,
  /** A list of the authority, in the signature or in the folder of the installation. */
  CRL
}
