package org.klaster.platform.secret;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Closes and opens texts under the secret key of this installation: 256 bits in a file of the data
 * folder, made at its first use, readable by its owner only. Whoever has the database alone reads
 * nothing of what was closed; who loses the file loses it too.
 */
@ApplicationScoped
public class SecretBox {

  /** In the data folder: the key in Base64. */
  static final String FILE = "secret-key";

  private static final int KEY_BYTES = 32;

  private @Nullable Aes key;

  /** The text under the installation's key, in Base64. */
  public String close(String text) {
    return key().close(text.getBytes(StandardCharsets.UTF_8));
  }

  /** What {@link #close} made, in clear. */
  public String open(String closed) {
    return new String(key().open(closed), StandardCharsets.UTF_8);
  }

  /** A digest by which an equal text is found again, of no use without the installation's key. */
  public String digest(String text) {
    return Aes.mac(bytes(), "digest:" + text);
  }

  private synchronized Aes key() {
    Aes known = key;
    if (known == null) {
      known = new Aes(bytes());
      key = known;
    }
    return known;
  }

  private static byte[] bytes() {
    return read(folder().resolve(FILE));
  }

  /** Reads the key, making it first where there is none. */
  static byte[] read(Path file) {
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      return Base64.getDecoder().decode(Files.readString(file).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void make(Path file) throws IOException {
    byte[] made = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(made);
    Path fresh = Files.createTempFile(file.getParent(), FILE, ".new");
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
    }
    Files.writeString(fresh, Base64.getEncoder().encodeToString(made));
    try {
      Files.move(fresh, file);
    } catch (FileAlreadyExistsException e) {
      // Another node was quicker: its key is the installation's.
      Files.delete(fresh);
    }
  }

  private static Path folder() {
    return Path.of(System.getProperty("klaster.data", System.getProperty("jboss.server.data.dir")));
  }
}
