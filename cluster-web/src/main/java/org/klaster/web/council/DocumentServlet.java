package org.klaster.web.council;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.Agendas;
import org.klaster.api.council.Assignments;
import org.klaster.api.council.MembershipApplications;
import org.klaster.api.shared.BusinessException;
import org.klaster.api.shared.DocumentContent;
import org.klaster.api.shared.NotFound;

/**
 * Gives out a file of an application, a paper of an agenda or evidence of an assignment: always as
 * a download of no particular type, so that no uploaded file is ever shown or run by the browser on
 * this address.
 */
@WebServlet("/app/council/document")
public class DocumentServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient MembershipApplications applications;
  @Inject private transient Agendas agendas;
  @Inject private transient Assignments assignments;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Long document = number(request.getParameter("document"));
    if (document == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      send(file(request, document), response);
    } catch (BusinessException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (EJBAccessException e) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private DocumentContent file(HttpServletRequest request, long document) {
    Long application = number(request.getParameter("application"));
    Long item = number(request.getParameter("item"));
    Long assignment = number(request.getParameter("assignment"));
    if (application != null) {
      return applications.document(application, document);
    }
    if (item != null) {
      return agendas.paper(item, document);
    }
    if (assignment != null) {
      return assignments.evidence(assignment, document);
    }
    throw new NotFound("document", document);
  }

  private static void send(DocumentContent file, HttpServletResponse response) throws IOException {
    String name =
        URLEncoder.encode(file.document().fileName(), StandardCharsets.UTF_8).replace("+", "%20");
    response.setContentType("application/octet-stream");
    response.setContentLengthLong(file.document().sizeBytes());
    response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "sandbox");
    response.setHeader("Cache-Control", "private, no-store");
    try (InputStream content = file.content()) {
      content.transferTo(response.getOutputStream());
    }
  }

  private static @Nullable Long number(@Nullable String written) {
    return written != null && written.matches("\\d{1,18}") ? Long.valueOf(written) : null;
  }
}
