package org.klaster.web.shared;

import jakarta.ejb.EJBAccessException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.klaster.api.shared.BusinessException;
import org.klaster.api.shared.DocumentContent;
import org.klaster.web.rest.shared.Attachment;

/** What a servlet gives out as a file: only ever saved, never shown or run on this address. */
@FunctionalInterface
public interface Download {

  void write(HttpServletResponse response) throws IOException;

  /** An uploaded file, always of no particular type. */
  static Download of(DocumentContent file) {
    return response -> {
      response.setContentType("application/octet-stream");
      response.setContentLengthLong(file.document().sizeBytes());
      response.setHeader("Content-Disposition", Attachment.named(file.document().fileName()));
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("Content-Security-Policy", "sandbox");
      response.setHeader("Cache-Control", "private, no-store");
      try (InputStream content = file.content()) {
        content.transferTo(response.getOutputStream());
      }
    };
  }

  /**
   * A printed page that everybody may read.
   *
   * @param name without what headers would have to encode
   */
  static Download pdf(String name, byte[] content) {
    return response -> {
      response.setContentType("application/pdf");
      response.setContentLength(content.length);
      response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".pdf\"");
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.getOutputStream().write(content);
    };
  }

  /**
   * A table for a spreadsheet, for the caller alone.
   *
   * @param name without what headers would have to encode
   */
  static Download csv(String name, byte[] content) {
    return response -> {
      response.setContentType("text/csv; charset=UTF-8");
      response.setContentLength(content.length);
      response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("Cache-Control", "private, no-store");
      response.getOutputStream().write(content);
    };
  }

  /** Gives out the file; one that is not to be read is not there, a role too few is refused. */
  static void answer(HttpServletResponse response, Supplier<Download> file) throws IOException {
    try {
      file.get().write(response);
    } catch (BusinessException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (EJBAccessException e) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
