package org.klaster.platform.signature.cms;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.jcajce.JcaBasicOCSPRespBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A certification authority with its time stamps, answers and revocation lists. */
final class TestAuthority {

  private static final String RSA = "SHA256withRSA";
  private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.2.3.4");
  private static final Duration YEAR = Duration.ofDays(365);

  private final KeyPair keys;
  private final X500Name name;
  private final X509Certificate certificate;
  private long serial = 100;

  TestAuthority(String name, Instant now) throws GeneralSecurityException, IOException {
    this.keys = keys();
    this.name = new X500Name(name);
    certificate =
        certificate(
            this.name, keys, new Validity(now.minus(YEAR), now.plus(YEAR)), Purpose.AUTHORITY);
  }

  enum Purpose {
    AUTHORITY,
    PERSON,
    ENCIPHERMENT,
    TIME_STAMPS,
    ANSWERS
  }

  record Validity(Instant from, Instant until) {

    static Validity around(Instant now) {
      return new Validity(now.minus(Duration.ofDays(30)), now.plus(Duration.ofDays(30)));
    }
  }

  /** A key and its certificate. */
  record Identity(KeyPair keys, X509Certificate certificate) {}

  X509Certificate certificate() {
    return certificate;
  }

  Identity person(String subject, Validity validity) throws GeneralSecurityException, IOException {
    return identity(subject, validity, Purpose.PERSON);
  }

  Identity identity(String subject, Validity validity, Purpose purpose)
      throws GeneralSecurityException, IOException {
    KeyPair made = keys();
    return new Identity(made, certificate(new X500Name(subject), made, validity, purpose));
  }

  private X509Certificate certificate(
      X500Name subject, KeyPair of, Validity validity, Purpose purpose)
      throws GeneralSecurityException, IOException {
    JcaX509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            name,
            BigInteger.valueOf(++serial),
            Date.from(validity.from()),
            Date.from(validity.until()),
            subject,
            of.getPublic());
    builder.addExtension(
        Extension.basicConstraints, true, new BasicConstraints(purpose == Purpose.AUTHORITY));
    int usage =
        switch (purpose) {
          case AUTHORITY -> KeyUsage.keyCertSign | KeyUsage.cRLSign;
          case ENCIPHERMENT -> KeyUsage.keyEncipherment;
          default -> KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
        };
    builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
    if (purpose == Purpose.TIME_STAMPS) {
      builder.addExtension(
          Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
    } else if (purpose == Purpose.ANSWERS) {
      builder.addExtension(
          Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_OCSPSigning));
    }
    return new JcaX509CertificateConverter().getCertificate(builder.build(signer(keys)));
  }

  /** A stamp of this moment on the bytes. */
  TimeStampToken stamp(byte[] content, Instant at)
      throws GeneralSecurityException, IOException, TSPException, OperatorCreationException {
    Identity stamper = identity("CN=Test time stamps", Validity.around(at), Purpose.TIME_STAMPS);
    TimeStampTokenGenerator generator =
        new TimeStampTokenGenerator(
            new JcaSimpleSignerInfoGeneratorBuilder()
                .build(RSA, stamper.keys().getPrivate(), stamper.certificate()),
            digests().get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(TSPAlgorithms.SHA256)),
            POLICY);
    generator.addCertificates(new JcaCertStore(List.of(stamper.certificate())));
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
    TimeStampRequestGenerator requests = new TimeStampRequestGenerator();
    requests.setCertReq(true);
    return generator.generate(
        requests.generate(TSPAlgorithms.SHA256, digest),
        BigInteger.valueOf(++serial),
        Date.from(at));
  }

  /** The responder's answer about a certificate, good unless it was revoked. */
  BasicOCSPResp answer(Identity about, Instant at, boolean revoked)
      throws GeneralSecurityException, IOException, OCSPException, OperatorCreationException {
    Identity responder = identity("CN=Test answers", Validity.around(at), Purpose.ANSWERS);
    CertificateID id =
        new CertificateID(
            digests().get(CertificateID.HASH_SHA1),
            new JcaX509CertificateHolder(certificate),
            about.certificate().getSerialNumber());
    CertificateStatus status =
        revoked
            ? new RevokedStatus(Date.from(at.minusSeconds(60)), CRLReason.keyCompromise)
            : CertificateStatus.GOOD;
    return new JcaBasicOCSPRespBuilder(
            responder.keys().getPublic(), digests().get(CertificateID.HASH_SHA1))
        .addResponse(id, status, Date.from(at), Date.from(at.plus(Duration.ofHours(1))), null)
        .build(
            signer(responder.keys()),
            new JcaX509CertificateHolder[] {new JcaX509CertificateHolder(responder.certificate())},
            Date.from(at));
  }

  /** The list of revoked certificates, with one or none in it. */
  X509CRLHolder list(Instant at, Identity... revoked) {
    X509v2CRLBuilder builder = new X509v2CRLBuilder(name, Date.from(at));
    builder.setNextUpdate(Date.from(at.plus(Duration.ofDays(1))));
    for (Identity one : revoked) {
      builder.addCRLEntry(
          one.certificate().getSerialNumber(), Date.from(at), CRLReason.keyCompromise);
    }
    return builder.build(signer(keys));
  }

  static ContentSigner signer(KeyPair keys) {
    try {
      return new JcaContentSignerBuilder(RSA).build(keys.getPrivate());
    } catch (OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DigestCalculatorProvider digests() throws OperatorCreationException {
    return new JcaDigestCalculatorProviderBuilder().build();
  }

  private static KeyPair keys() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    return generator.generateKeyPair();
  }
}
