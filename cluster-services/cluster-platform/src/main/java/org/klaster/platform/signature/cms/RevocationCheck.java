package org.klaster.platform.signature.cms;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ocsp.BasicOCSPResponse;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CRLEntryHolder;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.operator.ContentVerifierProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.jspecify.annotations.Nullable;
import org.klaster.platform.signature.Examination.Revocation;
import org.klaster.vocabulary.shared.RevocationSource;

/**
 * Whether a certificate was revoked at a moment, as far as answers and lists say that are at hand:
 * those in the signature and those in the folder. Nothing is asked over the network. Only what the
 * certificate's issuer has signed counts, or whom it has made its responder.
 */
final class RevocationCheck {

  /** How long an answer holds that does not say it. */
  private static final Duration DAY = Duration.ofDays(1);

  private final List<BasicOCSPResponse> answers;
  private final List<X509CRLHolder> lists;
  private final Instant at;

  RevocationCheck(CmsContainer container, TrustFolder trust, Instant at) {
    this.at = at;
    answers = container.answers();
    lists = new ArrayList<>(container.lists());
    lists.addAll(trust.lists());
  }

  /** Revoked, good by a source, or neither known. */
  record Result(boolean revoked, @Nullable Revocation good) {}

  Result of(X509Certificate certificate, X509Certificate issuer) {
    List<Result> found = new ArrayList<>();
    try {
      X509CertificateHolder holder = new JcaX509CertificateHolder(certificate);
      X509CertificateHolder by = new JcaX509CertificateHolder(issuer);
      for (BasicOCSPResponse answer : answers) {
        found.add(answer(new BasicOCSPResp(answer), holder, by));
      }
      for (X509CRLHolder list : lists) {
        found.add(list(list, holder, by));
      }
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A certificate that was read", e);
    }
    if (found.stream().anyMatch(Result::revoked)) {
      return new Result(true, null);
    }
    return found.stream()
        .filter(one -> one.good() != null)
        .findFirst()
        .orElse(new Result(false, null));
  }

  private Result answer(
      BasicOCSPResp answer, X509CertificateHolder certificate, X509CertificateHolder issuer) {
    Result nothing = new Result(false, null);
    try {
      if (!isOfIssuer(answer, issuer)) {
        return nothing;
      }
      var digests = new JcaDigestCalculatorProviderBuilder().build();
      for (SingleResp single : answer.getResponses()) {
        if (single.getCertID().getSerialNumber().equals(certificate.getSerialNumber())
            && single.getCertID().matchesIssuer(issuer, digests)) {
          return answer(single);
        }
      }
      return nothing;
    } catch (OCSPException | OperatorCreationException | CertException | IOException e) {
      return nothing;
    }
  }

  private Result answer(SingleResp single) {
    CertificateStatus status = single.getCertStatus();
    if (status instanceof RevokedStatus revoked) {
      return new Result(!revoked.getRevocationTime().toInstant().isAfter(at), null);
    }
    boolean good = status == CertificateStatus.GOOD;
    Instant told = single.getThisUpdate().toInstant();
    return good && holds(told, single.getNextUpdate())
        ? new Result(false, new Revocation(RevocationSource.OCSP, told))
        : new Result(false, null);
  }

  /** Signed by the issuer itself, or by whom it has certified for that purpose. */
  private static boolean isOfIssuer(BasicOCSPResp answer, X509CertificateHolder issuer)
      throws OCSPException, OperatorCreationException, CertException, IOException {
    try {
      if (answer.isSignatureValid(verifier(issuer))) {
        return true;
      }
    } catch (OCSPException e) {
      // Signed with another kind of key: by a responder, if at all.
    }
    for (X509CertificateHolder responder : answer.getCerts()) {
      ExtendedKeyUsage usage = ExtendedKeyUsage.fromExtensions(responder.getExtensions());
      if (usage != null
          && usage.hasKeyPurposeId(KeyPurposeId.id_kp_OCSPSigning)
          && responder.getIssuer().equals(issuer.getSubject())
          && responder.isValidOn(answer.getProducedAt())
          && responder.isSignatureValid(verifier(issuer))
          && answer.isSignatureValid(verifier(responder))) {
        return true;
      }
    }
    return false;
  }

  private Result list(
      X509CRLHolder list, X509CertificateHolder certificate, X509CertificateHolder issuer) {
    Result nothing = new Result(false, null);
    try {
      if (!list.getIssuer().equals(issuer.getSubject())
          || !list.isSignatureValid(verifier(issuer))) {
        return nothing;
      }
    } catch (CertException | OperatorCreationException | IOException e) {
      return nothing;
    }
    X509CRLEntryHolder entry = list.getRevokedCertificate(certificate.getSerialNumber());
    if (entry != null && !entry.getRevocationDate().toInstant().isAfter(at)) {
      return new Result(true, null);
    }
    Instant told = list.getThisUpdate().toInstant();
    return holds(told, list.getNextUpdate())
        ? new Result(false, new Revocation(RevocationSource.CRL, told))
        : nothing;
  }

  /** Whether what was told still held at the moment; what is told later holds for it too. */
  private boolean holds(Instant told, @Nullable Date until) {
    Instant end = until == null ? told.plus(DAY) : until.toInstant();
    return !end.isBefore(at);
  }

  private static ContentVerifierProvider verifier(X509CertificateHolder of)
      throws OperatorCreationException, IOException {
    try {
      return new JcaContentVerifierProviderBuilder().build(of);
    } catch (java.security.cert.CertificateException e) {
      throw new IOException(e);
    }
  }
}
