package org.klaster.platform.signature.cms;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.cert.X509CRLHolder;

/**
 * Whom the installation trusts: certificates in the folder {@code trust} of the data folder (PEM or
 * DER; {@code .pem .crt .cer .der}), and the authorities' revocation lists there ({@code .crl}).
 * Read anew for each examination, so that a file that is put there counts at once. A file that
 * cannot be read counts for nothing and is told in the log.
 */
final class TrustFolder {

  private static final Logger LOG = Logger.getLogger(TrustFolder.class.getName());
  private static final String CERTIFICATE = ".*\\.(pem|crt|cer|der)";
  private static final String LIST = ".*\\.crl";

  private final List<X509Certificate> anchors = new ArrayList<>();
  private final List<X509CRLHolder> lists = new ArrayList<>();

  private TrustFolder() {}

  static TrustFolder read() {
    TrustFolder trust = new TrustFolder();
    Path folder =
        Path.of(
            System.getProperty("klaster.data", System.getProperty("jboss.server.data.dir", ".")),
            "trust");
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        files.sorted().forEach(trust::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return trust;
  }

  private void add(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      if (name.matches(CERTIFICATE)) {
        Collection<?> read =
            CertificateFactory.getInstance("X.509")
                .generateCertificates(new ByteArrayInputStream(Files.readAllBytes(file)));
        read.forEach(one -> anchors.add((X509Certificate) one));
      } else if (name.matches(LIST)) {
        lists.add(list(Files.readAllBytes(file)));
      }
    } catch (IOException | GeneralSecurityException e) {
      LOG.log(Level.WARNING, "Not a certificate or revocation list: " + file, e);
    }
  }

  /** Through the reader of Java, which takes PEM as well. */
  private static X509CRLHolder list(byte[] content) throws IOException, GeneralSecurityException {
    var list =
        (java.security.cert.X509CRL)
            CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(content));
    return new X509CRLHolder(list.getEncoded());
  }

  boolean isEmpty() {
    return anchors.isEmpty();
  }

  List<X509CRLHolder> lists() {
    return List.copyOf(lists);
  }

  /**
   * The certificates from this one to the trusted one, both included, as they were valid at the
   * moment; empty where none leads there.
   *
   * @param others certificates that may stand in between
   */
  List<X509Certificate> chain(
      X509Certificate certificate, List<X509Certificate> others, Instant at) {
    if (anchors.isEmpty()) {
      return List.of();
    }
    try {
      X509CertSelector target = new X509CertSelector();
      target.setCertificate(certificate);
      Set<TrustAnchor> trusted =
          anchors.stream().map(one -> new TrustAnchor(one, null)).collect(Collectors.toSet());
      PKIXBuilderParameters parameters = new PKIXBuilderParameters(trusted, target);
      parameters.addCertStore(
          CertStore.getInstance("Collection", new CollectionCertStoreParameters(others)));
      parameters.setRevocationEnabled(false);
      parameters.setDate(Date.from(at));
      var built = (PKIXCertPathBuilderResult) CertPathBuilder.getInstance("PKIX").build(parameters);
      List<X509Certificate> chain = new ArrayList<>();
      built.getCertPath().getCertificates().forEach(one -> chain.add((X509Certificate) one));
      X509Certificate anchor = built.getTrustAnchor().getTrustedCert();
      if (!chain.contains(anchor)) {
        chain.add(anchor);
      }
      return chain;
    } catch (CertPathBuilderException e) {
      return List.of();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java builds chains", e);
    }
  }
}
