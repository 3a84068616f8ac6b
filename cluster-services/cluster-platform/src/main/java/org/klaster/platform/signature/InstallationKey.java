package org.klaster.platform.signature;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Signs with the key of this installation: an Ed25519 pair, made at its first use in the data
 * folder and readable by its owner only. What it proves is that this installation made the
 * signature for a person who was signed in; who has the data folder has the key.
 */
@ApplicationScoped
public class InstallationKey implements Signature {

  /** In the data folder: the private key on the first line, the public one on the second. */
  static final String FILE = "signing-key";

  private static final String ALGORITHM = "Ed25519";

  private @Nullable KeyPair pair;

  @Override
  public Signed sign(byte[] message) {
    try {
      java.security.Signature signature = java.security.Signature.getInstance(ALGORITHM);
      signature.initSign(pair().getPrivate());
      signature.update(message);
      return new Signed(
          ALGORITHM, publicKey(), Base64.getEncoder().encodeToString(signature.sign()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The installation's key does not sign", e);
    }
  }

  @Override
  public boolean verifies(byte[] message, Signed signed) {
    if (!ALGORITHM.equals(signed.algorithm())) {
      return false;
    }
    try {
      java.security.Signature signature = java.security.Signature.getInstance(ALGORITHM);
      signature.initVerify(publicKey(signed.publicKey()));
      signature.update(message);
      return signature.verify(Base64.getDecoder().decode(signed.value()));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }

  @Override
  public String publicKey() {
    return Base64.getEncoder().encodeToString(pair().getPublic().getEncoded());
  }

  private synchronized KeyPair pair() {
    KeyPair known = pair;
    if (known == null) {
      known = read(folder().resolve(FILE));
      pair = known;
    }
    return known;
  }

  /** Reads the pair, making it first where there is none. */
  static KeyPair read(Path file) {
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      List<String> lines = Files.readAllLines(file);
      return new KeyPair(publicKey(lines.get(1)), privateKey(lines.get(0)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The key in " + file + " cannot be read", e);
    }
  }

  private static void make(Path file) throws IOException, GeneralSecurityException {
    KeyPair made = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
    Path fresh = Files.createTempFile(file.getParent(), FILE, ".new");
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
    }
    Base64.Encoder base64 = Base64.getEncoder();
    Files.write(
        fresh,
        List.of(
            base64.encodeToString(made.getPrivate().getEncoded()),
            base64.encodeToString(made.getPublic().getEncoded())));
    try {
      Files.move(fresh, file);
    } catch (FileAlreadyExistsException e) {
      // Another node was quicker: its key is the installation's.
      Files.delete(fresh);
    }
  }

  private static PublicKey publicKey(String base64) throws GeneralSecurityException {
    byte[] encoded = Base64.getDecoder().decode(base64);
    return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
  }

  private static PrivateKey privateKey(String base64) throws GeneralSecurityException {
    byte[] encoded = Base64.getDecoder().decode(base64);
    return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
  }

  private static Path folder() {
    return Path.of(System.getProperty("klaster.data", System.getProperty("jboss.server.data.dir")));
  }
}
