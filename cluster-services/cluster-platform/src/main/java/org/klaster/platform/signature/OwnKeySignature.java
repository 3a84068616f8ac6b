package org.klaster.platform.signature;

import java.time.Instant;

/**
 * The way to signatures that people make outside of the system with keys of their own. The one that
 * is built in examines detached CMS signatures.
 */
public interface OwnKeySignature {

  /** The signature in its binary form; it may be handed in as text (PEM or Base64) as well. */
  byte[] binary(byte[] handedIn);

  /**
   * Examines a signature. Whether the certificate is the signer's is not asked here.
   *
   * @param message the bytes that have to be what was signed
   * @param now when the signature was received: the time that counts where no time stamp says
   *     another
   */
  Examination examine(byte[] message, byte[] signature, Instant now);
}
