package org.klaster.platform.signature.cms;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.klaster.platform.signature.Examination.Certificate;

/**
 * Says whose a certificate is. Certificates of Kazakhstan's national authority name the person in
 * the subject's serial number as {@code IIN} and twelve digits, which are not shown.
 */
final class Subjects {

  private static final int LONGEST = 300;
  private static final Pattern IIN = Pattern.compile("IIN(\\d{12})");
  private static final Pattern TWELVE = Pattern.compile("(?<!\\d)\\d{12}(?!\\d)");
  private static final String MASKED = "************";

  private Subjects() {}

  static Certificate describe(X509Certificate certificate) {
    try {
      JcaX509CertificateHolder holder = new JcaX509CertificateHolder(certificate);
      X500Name subject = holder.getSubject();
      Matcher iin = IIN.matcher(value(subject, BCStyle.SERIALNUMBER));
      boolean named = iin.matches();
      return new Certificate(
          shown(subject),
          value(subject, BCStyle.CN),
          named ? iin.group(1) : null,
          shown(holder.getIssuer()),
          certificate.getSerialNumber().toString(16),
          certificate.getNotBefore().toInstant(),
          certificate.getNotAfter().toInstant());
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("A certificate that was read", e);
    }
  }

  private static String shown(X500Name name) {
    StringBuilder out = new StringBuilder();
    for (RDN rdn : name.getRDNs()) {
      String value = IETFUtils.valueToString(rdn.getFirst().getValue()).replace("\\", "");
      ASN1ObjectIdentifier kind = rdn.getFirst().getType();
      boolean person = kind.equals(BCStyle.SERIALNUMBER) || kind.equals(BCStyle.UID);
      out.append(out.isEmpty() ? "" : ", ")
          .append(BCStyle.INSTANCE.oidToDisplayName(kind))
          .append('=')
          .append(person ? TWELVE.matcher(value).replaceAll(MASKED) : value);
    }
    return out.length() > LONGEST ? out.substring(0, LONGEST) : out.toString();
  }

  private static String value(X500Name name, ASN1ObjectIdentifier kind) {
    RDN[] found = name.getRDNs(kind);
    return found.length == 0 ? "" : IETFUtils.valueToString(found[0].getFirst().getValue());
  }
}
