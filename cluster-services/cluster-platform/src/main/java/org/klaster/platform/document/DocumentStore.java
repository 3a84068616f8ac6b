package org.klaster.platform.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.klaster.api.shared.DocumentContent;
import org.klaster.api.shared.DocumentView;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.NotFound;
import org.klaster.domain.shared.Document;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.clock.DatabaseClock;

/**
 * Keeps uploaded files in the folder that the system property {@code klaster.documents} names, each
 * under its SHA-256. The file is there before its row is, so that a crash leaves at worst a file
 * that nobody refers to. Who may read a document is for the service to decide whose thing it
 * belongs to.
 */
@ApplicationScoped
public class DocumentStore {

  /** Largest file in bytes: 10 MiB. */
  public static final long MAX_SIZE = 10L * 1024 * 1024;

  private static final int LONGEST_NAME = 255;
  private static final int HEAD = 512;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;
  @Inject private DatabaseClock clock;

  /**
   * Takes a file in.
   *
   * @param fileName name as uploaded; folders and control characters are cut off
   * @throws InvalidInput too large, empty, or of a kind that is not accepted (field {@code file})
   */
  public Document store(String fileName, InputStream content) {
    try (IncomingFile incoming = IncomingFile.receive(folder(), content, MAX_SIZE)) {
      String name = cleanName(fileName);
      String mediaType =
          MediaTypes.detect(incoming.head(), name)
              .orElseThrow(() -> new InvalidInput("file", "document.type", name));
      incoming.keepAs(path(incoming.sha256()));
      var facts = new Document.Content(mediaType, incoming.size(), incoming.sha256());
      Document document = new Document(name, facts, access.personId(), clock.now());
      entities.persist(document);
      return document;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Document find(long documentId) {
    Document document = entities.find(Document.class, documentId);
    if (document == null) {
      throw new NotFound("document", documentId);
    }
    return document;
  }

  /** The content; the caller closes it. */
  public InputStream open(Document document) {
    try {
      return Files.newInputStream(path(document.sha256()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path folder() {
    return Path.of(
        System.getProperty(
            "klaster.documents", System.getProperty("jboss.server.data.dir") + "/documents"));
  }

  static Path path(String sha256) {
    return folder().resolve(sha256.substring(0, 2)).resolve(sha256);
  }

  /** The name without folders and control characters. */
  public static String cleanName(String fileName) {
    String name =
        fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
    name = name.replaceAll("[\\p{Cntrl}\"<>]", "").strip();
    if (name.isEmpty()) {
      name = "file";
    }
    return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
  }

  /**
   * The type of a file that lies in the memory, told by its first bytes.
   *
   * @throws InvalidInput of a kind that is not accepted (field {@code field})
   */
  public static String mediaType(String field, String name, byte[] content) {
    return MediaTypes.detect(Arrays.copyOf(content, Math.min(content.length, HEAD)), name)
        .orElseThrow(() -> new InvalidInput(field, "document.type", name));
  }

  /** What people see of a document. */
  public static DocumentView view(Document document) {
    return new DocumentView(
        document.id(),
        document.fileName(),
        document.mediaType(),
        document.sizeBytes(),
        document.sha256(),
        document.uploadedAt());
  }

  /** The document with its bytes. */
  public DocumentContent content(Document document) {
    return new DocumentContent(view(document), open(document));
  }
}
