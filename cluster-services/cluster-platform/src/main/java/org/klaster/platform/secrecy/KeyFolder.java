package org.klaster.platform.secrecy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.klaster.platform.secrecy.Seal.Keys;

/**
 * Private keys in files of their own, each wrapped (AES-256-GCM) with a secret of the installation
 * that lies beside the folder. A key that was destroyed is overwritten and gone.
 */
final class KeyFolder {

  private static final String WRAPPING = "secrecy-key";
  private static final String SUFFIX = ".key";
  private static final int WRAPPING_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,60}");
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path data;

  /**
   * @param data the data folder
   */
  KeyFolder(Path data) {
    this.data = data;
  }

  /** Writes the private key down; the name must be new. */
  void keep(String name, Keys keys) {
    try {
      Files.createDirectories(folder());
      byte[] nonce = new byte[NONCE_BYTES];
      RANDOM.nextBytes(nonce);
      byte[] wrapped = cipher(Cipher.ENCRYPT_MODE, name, nonce).doFinal(keys.privateKey());
      byte[] whole = new byte[nonce.length + wrapped.length];
      System.arraycopy(nonce, 0, whole, 0, nonce.length);
      System.arraycopy(wrapped, 0, whole, nonce.length, wrapped.length);
      write(file(name), String.join("\n", base64(whole), base64(keys.publicKey())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A key cannot be wrapped", e);
    }
  }

  /** The pair of that name; empty where it is gone or does not fit the installation's secret. */
  Optional<Keys> read(String name) {
    try {
      List<String> lines = Files.readAllLines(file(name));
      byte[] whole = Base64.getDecoder().decode(lines.get(0));
      byte[] nonce = Arrays.copyOf(whole, NONCE_BYTES);
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, name, nonce);
      byte[] key = cipher.doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
      return Optional.of(new Keys(key, Base64.getDecoder().decode(lines.get(1))));
    } catch (NoSuchFileException e) {
      if (!Files.isDirectory(data)) {
        throw new UncheckedIOException("The data folder is not there", e);
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Overwrites and deletes it; does nothing where it is gone. */
  void destroy(String name) {
    Path file = file(name);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.allocate((int) channel.size()), 0);
      channel.force(true);
    } catch (NoSuchFileException e) {
      return;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names of all keys that are there. */
  List<String> names() {
    if (!Files.isDirectory(folder())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(file -> file.endsWith(SUFFIX))
          .map(file -> file.substring(0, file.length() - SUFFIX.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Cipher cipher(int mode, String name, byte[] nonce)
      throws IOException, GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(wrapping(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  /** The installation's secret, made at its first use. */
  private byte[] wrapping() throws IOException {
    Path file = data.resolve(WRAPPING);
    if (!Files.exists(file)) {
      byte[] fresh = new byte[WRAPPING_BYTES];
      RANDOM.nextBytes(fresh);
      try {
        write(file, base64(fresh));
      } catch (FileAlreadyExistsException e) {
        // Another node was quicker: its secret is the installation's.
        return Base64.getDecoder().decode(Files.readString(file).strip());
      }
    }
    return Base64.getDecoder().decode(Files.readString(file).strip());
  }

  /** Never half a file: written beside, then moved to its name. */
  private static void write(Path file, String content) throws IOException {
    Path fresh = Files.createTempFile(file.getParent(), "fresh", ".new");
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
    }
    Files.writeString(fresh, content);
    try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    if (Files.exists(file)) {
      Files.delete(fresh);
      throw new FileAlreadyExistsException(file.toString());
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private Path folder() {
    return data.resolve("sealing-keys");
  }

  private Path file(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(name);
    }
    return folder().resolve(name + SUFFIX);
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
