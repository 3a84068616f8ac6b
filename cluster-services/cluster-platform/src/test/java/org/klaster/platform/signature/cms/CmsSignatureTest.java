package org.klaster.platform.signature.cms;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPResponse;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klaster.platform.signature.Examination;
import org.klaster.platform.signature.cms.TestAuthority.Identity;
import org.klaster.platform.signature.cms.TestAuthority.Purpose;
import org.klaster.platform.signature.cms.TestAuthority.Validity;
import org.klaster.vocabulary.shared.RevocationSource;
import org.klaster.vocabulary.shared.SignatureReason;
import org.klaster.vocabulary.shared.SignatureVerdict;

class CmsSignatureTest {

  private static final byte[] MESSAGE = "Хаттама".getBytes(StandardCharsets.UTF_8);
  private static final String PERSON =
      "CN=ҚАСЫМОВА ӘЙГЕРІМ,SURNAME=ҚАСЫМОВА,SERIALNUMBER=IIN850101400019,C=KZ";

  private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  private final CmsSignature signatures = new CmsSignature();
  private TestAuthority authority;
  private Identity person;

  @TempDir private Path data;

  @BeforeEach
  void trusted() throws Exception {
    System.setProperty("klaster.data", data.toString());
    authority = new TestAuthority("CN=Test CA,C=KZ", now);
    person = authority.person(PERSON, Validity.around(now));
    trust("ca.pem", pem(authority.certificate().getEncoded()));
  }

  @AfterEach
  void forget() {
    System.clearProperty("klaster.data");
  }

  @Test
  void withTrustedIssuerAnswerAndTimeStampItIsValid() throws Exception {
    Instant stamped = now.minusSeconds(30);
    Examination found = examine(new Signing().answer(answer(false)).stampedAt(stamped).sign(), now);
    assertEquals(List.of(), found.reasons());
    assertEquals(SignatureVerdict.VALID, found.verdict());
    assertEquals(stamped, found.timeStamp());
    var certificate = there(found.certificate());
    assertEquals("850101400019", certificate.iin());
    assertEquals("ҚАСЫМОВА ӘЙГЕРІМ", certificate.name());
    assertFalse(certificate.subject().contains("850101"), certificate.subject());
    assertEquals(RevocationSource.OCSP, there(found.revocation()).source());
  }

  @Test
  void aRevocationListInTheSignatureOrInTheFolderCountsToo() throws Exception {
    Examination inIt = examine(new Signing().list(authority.list(now)).stampedAt(now).sign(), now);
    assertEquals(List.of(), inIt.reasons());
    assertEquals(RevocationSource.CRL, there(inIt.revocation()).source());
    trust("ca.crl", authority.list(now).getEncoded());
    assertEquals(List.of(), examine(new Signing().stampedAt(now).sign(), now).reasons());
  }

  @Test
  void otherBytesAreRefused() throws Exception {
    byte[] signature = new Signing().answer(answer(false)).stampedAt(now).sign();
    byte[] other = "Хаттамa".getBytes(StandardCharsets.UTF_8);
    Examination found = signatures.examine(other, signature, now);
    assertEquals(List.of(SignatureReason.OTHER_CONTENT), found.reasons());
    assertEquals(SignatureVerdict.INVALID, found.verdict());
  }

  @Test
  void aCertificateThatWasNotValidThenIsRefused() throws Exception {
    Instant past = now.minus(Duration.ofDays(10));
    person = authority.person(PERSON, new Validity(past.minus(Duration.ofDays(30)), past));
    assertReasons(new Signing().stampedAt(now).sign(), SignatureReason.CERTIFICATE_EXPIRED);
    person = authority.person(PERSON, new Validity(now.plusSeconds(600), now.plusSeconds(900)));
    assertReasons(new Signing().stampedAt(now).sign(), SignatureReason.CERTIFICATE_EXPIRED);
  }

  /** What counts is the moment of the time stamp, not that of the examination. */
  @Test
  void aCertificateThatHasExpiredSinceTheTimeStampIsValid() throws Exception {
    Instant stamped = now.minus(Duration.ofDays(2));
    person =
        authority.person(
            PERSON, new Validity(stamped.minusSeconds(3600), stamped.plusSeconds(3600)));
    byte[] signature = new Signing().list(authority.list(now)).stampedAt(stamped).sign();
    assertEquals(List.of(), examine(signature, now).reasons());
    byte[] without = new Signing().list(authority.list(now)).sign();
    assertReasons(without, SignatureReason.NO_TIME_STAMP, SignatureReason.CERTIFICATE_EXPIRED);
  }

  @Test
  void aRevokedCertificateIsRefused() throws Exception {
    assertReasons(
        new Signing().answer(answer(true)).stampedAt(now).sign(),
        SignatureReason.CERTIFICATE_REVOKED);
    assertReasons(
        new Signing().list(authority.list(now.minusSeconds(5), person)).stampedAt(now).sign(),
        SignatureReason.CERTIFICATE_REVOKED);
  }

  @Test
  void whatAnotherAuthorityAnswersDoesNotCount() throws Exception {
    TestAuthority stranger = new TestAuthority("CN=Test CA,C=KZ", now);
    byte[] signature =
        new Signing().answer(stranger.answer(person, now, true)).stampedAt(now).sign();
    assertReasons(signature, SignatureReason.REVOCATION_UNKNOWN);
    byte[] list = new Signing().list(stranger.list(now, person)).stampedAt(now).sign();
    assertReasons(list, SignatureReason.REVOCATION_UNKNOWN);
  }

  @Test
  void anOldAnswerDoesNotSayThatItWasNotRevokedSince() throws Exception {
    BasicOCSPResp old = authority.answer(person, now.minus(Duration.ofDays(2)), false);
    assertReasons(
        new Signing().answer(old).stampedAt(now).sign(), SignatureReason.REVOCATION_UNKNOWN);
  }

  /** An authority of the same name is not the one that is trusted. */
  @Test
  void anIssuerThatIsNotTrustedIsRefused() throws Exception {
    person = new TestAuthority("CN=Test CA,C=KZ", now).person(PERSON, Validity.around(now));
    assertReasons(new Signing().stampedAt(now).sign(), SignatureReason.ISSUER_NOT_TRUSTED);
  }

  @Test
  void withoutTrustedIssuersNothingIsKnown() throws Exception {
    Files.delete(data.resolve("trust/ca.pem"));
    Examination found = examine(new Signing().stampedAt(now).sign(), now);
    assertEquals(
        List.of(SignatureReason.TIME_STAMP_NOT_TRUSTED, SignatureReason.NO_ANCHORS),
        found.reasons());
    assertEquals(SignatureVerdict.UNKNOWN, found.verdict());
    assertNull(found.timeStamp());
  }

  @Test
  void withoutATimeStampTheTimeOfReceiptCounts() throws Exception {
    assertReasons(new Signing().answer(answer(false)).sign(), SignatureReason.NO_TIME_STAMP);
  }

  @Test
  void aTimeStampOfAnotherSignatureIsRefused() throws Exception {
    byte[] signature = new Signing().answer(answer(false)).stamped(new byte[] {1, 2, 3}).sign();
    assertReasons(signature, SignatureReason.TIME_STAMP_OTHER);
  }

  @Test
  void aTimeStampOfAStrangerIsNotRelied() throws Exception {
    TestAuthority stranger = new TestAuthority("CN=Stranger", now);
    byte[] signature = new Signing().answer(answer(false)).stampedBy(stranger).sign();
    assertReasons(signature, SignatureReason.TIME_STAMP_NOT_TRUSTED);
  }

  @Test
  void aCertificateForEnciphermentIsRefused() throws Exception {
    person = authority.identity(PERSON, Validity.around(now), Purpose.ENCIPHERMENT);
    assertReasons(new Signing().stampedAt(now).sign(), SignatureReason.NOT_FOR_SIGNING);
  }

  @Test
  void garbageIsUnreadableWhateverItIs() throws Exception {
    byte[] good = new Signing().stampedAt(now).sign();
    for (int length = 0; length < good.length; length += 101) {
      byte[] cut = java.util.Arrays.copyOf(good, length);
      assertEquals(SignatureVerdict.INVALID, examine(cut, now).verdict(), "cut at " + length);
    }
    assertReasons("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), SignatureReason.UNREADABLE);
  }

  @Test
  void aTurnedByteOfTheSignatureIsFound() throws Exception {
    byte[] good = new Signing().sign();
    good[good.length - 40] ^= 1;
    assertReasons(good, SignatureReason.SIGNATURE_WRONG);
  }

  @Test
  void textIsReadAsWell() throws Exception {
    byte[] good = new Signing().sign();
    byte[] base64 = Base64.getEncoder().encode(good);
    String pem =
        "-----BEGIN CMS-----\n"
            + Base64.getMimeEncoder().encodeToString(good)
            + "\n-----END CMS-----\n";
    assertArrayEquals(good, signatures.binary(good));
    assertArrayEquals(good, signatures.binary(base64));
    assertArrayEquals(good, signatures.binary(pem.getBytes(StandardCharsets.US_ASCII)));
  }

  private static <T> T there(@Nullable T value) {
    assertNotNull(value);
    return value;
  }

  private void assertReasons(byte[] signature, SignatureReason... reasons) {
    assertEquals(List.of(reasons), examine(signature, now).reasons());
  }

  private Examination examine(byte[] signature, Instant at) {
    return signatures.examine(MESSAGE, signature, at);
  }

  private BasicOCSPResp answer(boolean revoked) throws Exception {
    return authority.answer(person, now, revoked);
  }

  private void trust(String name, byte[] content) throws IOException {
    Path folder = Files.createDirectories(data.resolve("trust"));
    Files.write(folder.resolve(name), content);
  }

  private static byte[] pem(byte[] der) {
    return ("-----BEGIN CERTIFICATE-----\n"
            + Base64.getMimeEncoder().encodeToString(der)
            + "\n-----END CERTIFICATE-----\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** Makes a signature as a person's program does. */
  private final class Signing {

    private final List<X509CRLHolder> lists = new ArrayList<>();
    private @Nullable BasicOCSPResp answer;
    private @Nullable Instant stampAt;
    private byte @Nullable [] stampOf;
    private TestAuthority stamper = authority;

    Signing answer(BasicOCSPResp given) {
      answer = given;
      return this;
    }

    Signing list(X509CRLHolder given) {
      lists.add(given);
      return this;
    }

    Signing stampedAt(Instant at) {
      stampAt = at;
      return this;
    }

    Signing stamped(byte[] of) {
      stampAt = now;
      stampOf = of;
      return this;
    }

    Signing stampedBy(TestAuthority by) {
      stampAt = now;
      stamper = by;
      return this;
    }

    byte[] sign()
        throws IOException,
            CMSException,
            GeneralSecurityException,
            OperatorCreationException,
            OCSPException,
            TSPException {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
              .build(TestAuthority.signer(person.keys()), person.certificate()));
      generator.addCertificates(new JcaCertStore(List.of(person.certificate())));
      lists.forEach(generator::addCRL);
      if (answer != null) {
        OCSPResponse whole =
            new OCSPRespBuilder().build(OCSPRespBuilder.SUCCESSFUL, answer).toASN1Structure();
        generator.addOtherRevocationInfo(CMSObjectIdentifiers.id_ri_ocsp_response, whole);
      }
      CMSSignedData signed = generator.generate(new CMSProcessableByteArray(MESSAGE), false);
      return (stampAt == null ? signed : withStamp(signed, stampAt)).getEncoded();
    }

    private CMSSignedData withStamp(CMSSignedData signed, Instant at)
        throws IOException, GeneralSecurityException, TSPException, OperatorCreationException {
      SignerInformation info = signed.getSignerInfos().getSigners().iterator().next();
      byte[] of = stampOf == null ? info.getSignature() : stampOf;
      ASN1ObjectIdentifier kind = PKCSObjectIdentifiers.id_aa_signatureTimeStampToken;
      Attribute stamp =
          new Attribute(
              kind, new DERSet(stamper.stamp(of, at).toCMSSignedData().toASN1Structure()));
      SignerInformation stamped =
          SignerInformation.replaceUnsignedAttributes(info, new AttributeTable(new DERSet(stamp)));
      return CMSSignedData.replaceSigners(signed, new SignerInformationStore(stamped));
    }
  }
}
