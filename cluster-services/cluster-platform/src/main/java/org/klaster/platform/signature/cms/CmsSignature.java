package org.klaster.platform.signature.cms;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cms.CMSException;
import org.jspecify.annotations.Nullable;
import org.klaster.platform.signature.Examination;
import org.klaster.platform.signature.Examination.Revocation;
import org.klaster.platform.signature.OwnKeySignature;
import org.klaster.vocabulary.shared.SignatureReason;
import org.klaster.vocabulary.shared.SignatureVerdict;

/**
 * Examines detached CMS signatures with the algorithms that Java computes. What it cannot compute,
 * such as GOST, is unknown, never valid.
 */
@ApplicationScoped
public class CmsSignature implements OwnKeySignature {

  /** First byte of every binary CMS signature: a sequence. */
  private static final byte SEQUENCE = 0x30;

  @Override
  public byte[] binary(byte[] handedIn) {
    if (handedIn.length == 0 || handedIn[0] == SEQUENCE) {
      return handedIn.clone();
    }
    String text = new String(handedIn, StandardCharsets.US_ASCII);
    try {
      return Base64.getMimeDecoder().decode(text.replaceAll("-----[^-]*-----", ""));
    } catch (IllegalArgumentException e) {
      return handedIn.clone();
    }
  }

  @Override
  public Examination examine(byte[] message, byte[] signature, Instant now) {
    CmsContainer container;
    try {
      container = CmsContainer.read(message, signature);
    } catch (CMSException | IOException | GeneralSecurityException | RuntimeException e) {
      // Whatever the parser trips over: it is no signature that can be read.
      return Examination.refused(SignatureReason.UNREADABLE);
    }
    Optional<SignatureReason> fault = container.fault();
    if (fault.isPresent()) {
      return Examination.refused(fault.get());
    }
    return new Course(container, TrustFolder.read(), now).run();
  }

  /** One examination, step by step; the first thing that is wrong ends it. */
  private static final class Course {

    private final CmsContainer container;
    private final TrustFolder trust;
    private final Instant now;
    private final List<SignatureReason> reasons = new ArrayList<>();
    private @Nullable Instant timeStamp;
    private @Nullable Revocation revocation;

    Course(CmsContainer container, TrustFolder trust, Instant now) {
      this.container = container;
      this.trust = trust;
      this.now = now;
    }

    Examination run() {
      container.check().ifPresent(reasons::add);
      if (reasons.isEmpty()) {
        time();
      }
      if (!isOver()) {
        certificate(timeStamp == null ? now : timeStamp);
      }
      return new Examination(reasons, Subjects.describe(container.signer()), timeStamp, revocation);
    }

    private boolean isOver() {
      return reasons.contains(SignatureReason.ALGORITHM_UNKNOWN)
          || reasons.stream().anyMatch(one -> one.verdict() == SignatureVerdict.INVALID);
    }

    private void time() {
      TimeStampCheck.Result result = TimeStampCheck.of(container, trust);
      timeStamp = result.time();
      if (result.reason() != null) {
        reasons.add(result.reason());
      }
    }

    private void certificate(Instant at) {
      X509Certificate signer = container.signer();
      if (!isForSigning(signer)) {
        reasons.add(SignatureReason.NOT_FOR_SIGNING);
      } else if (at.isBefore(signer.getNotBefore().toInstant())
          || at.isAfter(signer.getNotAfter().toInstant())) {
        reasons.add(SignatureReason.CERTIFICATE_EXPIRED);
      } else if (trust.isEmpty()) {
        reasons.add(SignatureReason.NO_ANCHORS);
      } else {
        chain(at);
      }
    }

    private void chain(Instant at) {
      List<X509Certificate> chain = trust.chain(container.signer(), container.certificates(), at);
      if (chain.isEmpty()) {
        reasons.add(SignatureReason.ISSUER_NOT_TRUSTED);
        return;
      }
      RevocationCheck check = new RevocationCheck(container, trust, at);
      for (int i = 0; i + 1 < chain.size(); i++) {
        RevocationCheck.Result result = check.of(chain.get(i), chain.get(i + 1));
        if (result.revoked()) {
          reasons.add(SignatureReason.CERTIFICATE_REVOKED);
          return;
        }
        if (i == 0) {
          revocation = result.good();
        }
      }
      if (revocation == null) {
        reasons.add(SignatureReason.REVOCATION_UNKNOWN);
      }
    }

    /** Certificates that do not say what they are for are taken for all. */
    private static boolean isForSigning(X509Certificate certificate) {
      boolean[] usage = certificate.getKeyUsage();
      return usage == null || usage[0] || usage[1];
    }
  }
}
