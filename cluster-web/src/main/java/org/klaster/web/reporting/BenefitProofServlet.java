package org.klaster.web.reporting;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.klaster.api.reporting.Benefits;
import org.klaster.api.shared.BusinessException;
import org.klaster.api.shared.DocumentContent;
import org.klaster.web.rest.shared.Attachment;

/** Gives out the proof of an own line, always as a download of no particular type. */
@WebServlet("/app/reporting/proof")
public class BenefitProofServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Benefits benefits;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String entry = String.valueOf(request.getParameter("entry"));
    if (!entry.matches("\\d{1,18}")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      send(benefits.proof(Long.parseLong(entry)), response);
    } catch (BusinessException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (EJBAccessException e) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static void send(DocumentContent file, HttpServletResponse response) throws IOException {
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
