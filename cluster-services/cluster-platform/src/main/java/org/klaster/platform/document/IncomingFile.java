package org.klaster.platform.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.klaster.api.shared.InvalidInput;

/**
 * A file on its way in: written to a temporary name while it is counted and hashed, gone unless it
 * is kept.
 */
final class IncomingFile implements AutoCloseable {

  private static final int HEAD = 512;
  private static final int BUFFER = 16 * 1024;

  private final Path temporary;
  private long size;
  private byte[] head = new byte[0];
  private String sha256 = "";

  private IncomingFile(Path temporary) {
    this.temporary = temporary;
  }

  static IncomingFile receive(Path folder, InputStream content, long maxSize) throws IOException {
    Files.createDirectories(folder);
    IncomingFile file = new IncomingFile(Files.createTempFile(folder, "incoming-", ".part"));
    try {
      file.write(content, maxSize);
      return file;
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private void write(InputStream content, long maxSize) throws IOException {
    MessageDigest digest = digest();
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(temporary), digest)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        if (head.length < HEAD) {
          keepHead(buffer, read);
        }
        size += read;
        if (size > maxSize) {
          throw new InvalidInput("file", "document.size", maxSize / (1024 * 1024));
        }
        out.write(buffer, 0, read);
      }
    }
    if (size == 0) {
      throw new InvalidInput("file", "document.empty");
    }
    sha256 = HexFormat.of().formatHex(digest.digest());
  }

  private void keepHead(byte[] buffer, int read) {
    int take = Math.min(HEAD - head.length, read);
    byte[] longer = Arrays.copyOf(head, head.length + take);
    System.arraycopy(buffer, 0, longer, head.length, take);
    head = longer;
  }

  byte[] head() {
    return head;
  }

  long size() {
    return size;
  }

  String sha256() {
    return sha256;
  }

  /** Moves it to its place for good, on the disk before the move. */
  void keepAs(Path target) throws IOException {
    Files.createDirectories(target.getParent());
    try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(
        temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(temporary);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
