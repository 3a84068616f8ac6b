package org.klaster.platform.signature.cms;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.esf.RevocationValues;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.BasicOCSPResponse;
import org.bouncycastle.asn1.ocsp.OCSPResponse;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.CertificateList;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.util.Selector;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.SignatureReason;

/**
 * A CMS signature taken apart: its one signer, and all certificates and answers that it carries.
 */
final class CmsContainer {

  private static final Set<ASN1ObjectIdentifier> DIGESTS =
      Set.of(
          NISTObjectIdentifiers.id_sha256,
          NISTObjectIdentifiers.id_sha384,
          NISTObjectIdentifiers.id_sha512);
  private static final Set<String> KEYS = Set.of("RSA", "RSASSA-PSS", "EC", "EdDSA", "Ed25519");

  private final CMSSignedData data;
  private final Collection<SignerInformation> signers;
  private final List<X509Certificate> certificates = new ArrayList<>();
  private @Nullable X509Certificate signer;

  private CmsContainer(CMSSignedData data) throws GeneralSecurityException {
    this.data = data;
    signers = data.getSignerInfos().getSigners();
    JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
    for (X509CertificateHolder holder : data.getCertificates().getMatches(null)) {
      X509Certificate certificate = converter.getCertificate(holder);
      certificates.add(certificate);
      if (signers.size() == 1 && isOfSigner(holder)) {
        signer = certificate;
      }
    }
  }

  /** Takes it apart; a content that it carries itself is not looked at. */
  static CmsContainer read(byte[] message, byte[] signature)
      throws CMSException, IOException, GeneralSecurityException {
    return new CmsContainer(new CMSSignedData(new CMSProcessableByteArray(message), signature));
  }

  @SuppressWarnings("unchecked") // The library's selector of a signer has no type of its own.
  private boolean isOfSigner(X509CertificateHolder holder) {
    Selector<X509CertificateHolder> selector = info().getSID();
    return selector.match(holder);
  }

  /** What keeps it from being examined at all. */
  Optional<SignatureReason> fault() {
    if (signers.size() != 1) {
      return Optional.of(SignatureReason.NOT_ONE_SIGNER);
    }
    return signer == null ? Optional.of(SignatureReason.CERTIFICATE_MISSING) : Optional.empty();
  }

  /** Whether the signature is the certificate's and of the message; empty where it is. */
  Optional<SignatureReason> check() {
    PublicKey key = signer().getPublicKey();
    if (!DIGESTS.contains(info().getDigestAlgorithmID().getAlgorithm())
        || !KEYS.contains(key.getAlgorithm())) {
      return Optional.of(SignatureReason.ALGORITHM_UNKNOWN);
    }
    try {
      return info().verify(new JcaSimpleSignerInfoVerifierBuilder().build(key))
          ? Optional.empty()
          : Optional.of(SignatureReason.SIGNATURE_WRONG);
    } catch (CMSSignerDigestMismatchException e) {
      return Optional.of(SignatureReason.OTHER_CONTENT);
    } catch (OperatorCreationException e) {
      return Optional.of(SignatureReason.ALGORITHM_UNKNOWN);
    } catch (CMSException e) {
      return Optional.of(SignatureReason.SIGNATURE_WRONG);
    }
  }

  X509Certificate signer() {
    X509Certificate known = signer;
    if (known == null) {
      throw new IllegalStateException("Asked for before fault()");
    }
    return known;
  }

  SignerInformation info() {
    return signers.iterator().next();
  }

  List<X509Certificate> certificates() {
    return List.copyOf(certificates);
  }

  /** The token that stamps the signature; null without one. */
  @Nullable ASN1Encodable timeStamp() {
    return unsigned(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
  }

  /** Revocation lists that it carries. */
  List<X509CRLHolder> lists() {
    List<X509CRLHolder> lists = new ArrayList<>(data.getCRLs().getMatches(null));
    RevocationValues values = revocationValues();
    if (values != null) {
      for (CertificateList list : values.getCrlVals()) {
        lists.add(new X509CRLHolder(list));
      }
    }
    return lists;
  }

  /** Answers about certificates that it carries. */
  List<BasicOCSPResponse> answers() {
    List<BasicOCSPResponse> answers = new ArrayList<>();
    for (Object found :
        data.getOtherRevocationInfo(CMSObjectIdentifiers.id_ri_ocsp_response).getMatches(null)) {
      OCSPResponse response = OCSPResponse.getInstance(found);
      if (response.getResponseBytes() != null) {
        answers.add(
            BasicOCSPResponse.getInstance(response.getResponseBytes().getResponse().getOctets()));
      }
    }
    RevocationValues values = revocationValues();
    if (values != null) {
      answers.addAll(List.of(values.getOcspVals()));
    }
    return answers;
  }

  private @Nullable RevocationValues revocationValues() {
    ASN1Encodable values = unsigned(PKCSObjectIdentifiers.id_aa_ets_revocationValues);
    return values == null ? null : RevocationValues.getInstance(values);
  }

  private @Nullable ASN1Encodable unsigned(ASN1ObjectIdentifier kind) {
    AttributeTable attributes = info().getUnsignedAttributes();
    Attribute attribute = attributes == null ? null : attributes.get(kind);
    return attribute == null ? null : attribute.getAttrValues().getObjectAt(0);
  }
}
