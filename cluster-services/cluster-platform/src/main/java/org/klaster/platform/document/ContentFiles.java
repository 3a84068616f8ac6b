package org.klaster.platform.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
