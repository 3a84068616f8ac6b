package org.klaster.web.procurement;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.klaster.api.shared.DocumentContent;
import org.klaster.web.rest.shared.Attachment;

/** A file as a download, so that no uploaded file is ever shown or run on this address. */
final class Download {

  private Download() {}

  static void send(DocumentContent file, HttpServletResponse response) throws IOException {
    response.setContentType("application/octet-stream");
    response.setContentLengthLong(file.document().sizeBytes());
    response.setHeader("Content-Disposition", Attachment.named(file.document().fileName()));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "sandbox");
    response.setHeader("Cache-Control", "private, no-store");
    try (InputStream content = file.content()) {
      content.transferTo(response.getOutputStream());
    }
  }
}
