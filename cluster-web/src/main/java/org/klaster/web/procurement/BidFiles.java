package org.klaster.web.procurement;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.klaster.api.procurement.AttachedFile;
import org.klaster.api.procurement.SealBid;
import org.klaster.api.shared.InvalidInput;

/** The documents of a bid as they come with its form: read into the memory, never to a file. */
final class BidFiles {

  private static final String FIELD = "documents";

  private BidFiles() {}

  static List<AttachedFile> of(HttpServletRequest request) {
    List<AttachedFile> files = new ArrayList<>();
    long size = 0;
    try {
      for (Part part : request.getParts()) {
        if (part.getName().equals(FIELD) && part.getSize() > 0) {
          size += part.getSize();
          files.add(new AttachedFile(name(part), content(part, size)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ServletException e) {
      // Not a form with files: there are none.
      return List.of();
    }
    return files;
  }

  private static String name(Part part) {
    return Objects.requireNonNullElse(part.getSubmittedFileName(), "");
  }

  /** Reads no more than may come: what is too long is refused before it fills the memory twice. */
  private static byte[] content(Part part, long sizeSoFar) throws IOException {
    if (sizeSoFar > SealBid.MOST_BYTES) {
      throw new InvalidInput(FIELD, "bid.documents.size", SealBid.MOST_BYTES / 1_000_000);
    }
    try (InputStream content = part.getInputStream()) {
      return content.readAllBytes();
    }
  }
}
