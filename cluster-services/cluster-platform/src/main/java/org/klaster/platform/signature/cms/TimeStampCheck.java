package org.klaster.platform.signature.cms;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.util.Selector;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.SignatureReason;

/** The time stamp of a signature (RFC 3161, attribute signature-time-stamp). */
final class TimeStampCheck {

  private TimeStampCheck() {}

  /**
   * What was found.
   *
   * @param time the moment that it says, null unless it can be relied upon
   */
  record Result(@Nullable Instant time, @Nullable SignatureReason reason) {

    static Result without(SignatureReason reason) {
      return new Result(null, reason);
    }
  }

  static Result of(CmsContainer container, TrustFolder trust) {
    ASN1Encodable encoded = container.timeStamp();
    if (encoded == null) {
      return Result.without(SignatureReason.NO_TIME_STAMP);
    }
    try {
      TimeStampToken token = new TimeStampToken(ContentInfo.getInstance(encoded));
      return isOf(token, container.info().getSignature())
          ? authority(token, trust)
          : Result.without(SignatureReason.TIME_STAMP_OTHER);
    } catch (OperatorCreationException e) {
      return Result.without(SignatureReason.TIME_STAMP_NOT_TRUSTED);
    } catch (TSPException | IOException | GeneralSecurityException | RuntimeException e) {
      // Whatever the parser trips over: it is no time stamp that can be read.
      return Result.without(SignatureReason.TIME_STAMP_WRONG);
    }
  }

  private static boolean isOf(TimeStampToken token, byte[] signature)
      throws OperatorCreationException, IOException {
    DigestCalculator digest =
        new JcaDigestCalculatorProviderBuilder()
            .build()
            .get(token.getTimeStampInfo().getHashAlgorithm());
    try (OutputStream out = digest.getOutputStream()) {
      out.write(signature);
    }
    return Arrays.equals(digest.getDigest(), token.getTimeStampInfo().getMessageImprintDigest());
  }

  private static Result authority(TimeStampToken token, TrustFolder trust)
      throws GeneralSecurityException, OperatorCreationException, TSPException {
    JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
    List<X509Certificate> all = new ArrayList<>();
    X509Certificate authority = null;
    for (X509CertificateHolder holder : token.getCertificates().getMatches(null)) {
      X509Certificate certificate = converter.getCertificate(holder);
      all.add(certificate);
      if (isOfAuthority(token, holder)) {
        authority = certificate;
      }
    }
    if (authority == null) {
      return Result.without(SignatureReason.TIME_STAMP_NOT_TRUSTED);
    }
    token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(authority));
    Instant time = token.getTimeStampInfo().getGenTime().toInstant();
    return trust.chain(authority, all, time).isEmpty()
        ? Result.without(SignatureReason.TIME_STAMP_NOT_TRUSTED)
        : new Result(time, null);
  }

  @SuppressWarnings("unchecked") // The library's selector of a signer has no type of its own.
  private static boolean isOfAuthority(TimeStampToken token, X509CertificateHolder holder) {
    Selector<X509CertificateHolder> selector = token.getSID();
    return selector.match(holder);
  }
}
