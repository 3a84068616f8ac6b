package org.klaster.web.reporting;

import jakarta.ejb.EJBAccessException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.klaster.api.shared.BusinessException;
import org.klaster.api.shared.Refusals;
import org.klaster.web.rest.shared.Attachment;

/**
 * What the servlets of this context have in common: a file that is only ever saved, and refusals as
 * error pages.
 */
final class Downloads {

  private Downloads() {}

  /** Makes the file of a request. */
  interface Source {
    Download make();
  }

  record Download(String name, String mediaType, byte[] content) {}

  static void answer(
      HttpServletRequest request, HttpServletResponse response, Refusals refusals, Source source)
      throws IOException {
    try {
      send(response, source.make());
    } catch (EJBAccessException refused) {
      refusals.accessRefused(request.getRequestURI());
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } catch (BusinessException refused) {
      boolean denied = refused.kind() == BusinessException.Kind.DENIED;
      response.sendError(
          denied ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void send(HttpServletResponse response, Download file) throws IOException {
    response.setContentType(file.mediaType());
    response.setContentLength(file.content().length);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Disposition", Attachment.named(file.name()));
    response.getOutputStream().write(file.content());
  }
}
