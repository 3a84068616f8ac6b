package org.klaster.web.council;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.klaster.api.council.Agendas;
import org.klaster.api.council.Assignments;
import org.klaster.api.council.MembershipApplications;
import org.klaster.api.shared.DocumentContent;
import org.klaster.api.shared.NotFound;
import org.klaster.web.shared.AddressNumber;
import org.klaster.web.shared.Download;

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
    Download.answer(
        response, () -> Download.of(file(request, AddressNumber.required(request, "document"))));
  }

  private DocumentContent file(HttpServletRequest request, long document) {
    Long application = AddressNumber.find(request, "application");
    Long item = AddressNumber.find(request, "item");
    Long assignment = AddressNumber.find(request, "assignment");
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
}
