package org.klaster.platform.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Bytes that are no document of their own, such as sealed ones, in the folder of documents, each
 * under its SHA-256. As with documents the file is there before whatever refers to it.
 */
@ApplicationScoped
public class ContentFiles {

  /**
   * Keeps them.
   *
   * @return their SHA-256
   */
  public String keep(byte[] content) {
    try (IncomingFile incoming =
        IncomingFile.receive(
            DocumentStore.folder(), new ByteArrayInputStream(content), content.length)) {
      incoming.keepAs(DocumentStore.path(incoming.sha256()));
      return incoming.sha256();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** SHA-256 of what lies there now, however long it is; empty where no file does. */
  public Optional<String> hash(String sha256) {
    Path file = DocumentStore.path(sha256);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream content = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
      return Optional.of(HexFormat.of().formatHex(digest.digest()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** What lies there now, whether or not it has this hash; empty where nothing does. */
  public Optional<byte[]> read(String sha256) {
    try {
      return Optional.of(Files.readAllBytes(DocumentStore.path(sha256)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
