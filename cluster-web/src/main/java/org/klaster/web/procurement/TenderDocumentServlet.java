package org.klaster.web.procurement;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.klaster.api.procurement.DemandBook;
import org.klaster.api.procurement.MemberDemand;
import org.klaster.api.procurement.Tenders;
import org.klaster.api.shared.DocumentContent;
import org.klaster.web.shared.AddressNumber;
import org.klaster.web.shared.Download;

/**
 * Gives out a file of a tender, always as a download of no particular type: with {@code of=own} the
 * proof of an own price, with {@code of=line} that of a member for the officer.
 */
@WebServlet("/app/procurement/document")
public class TenderDocumentServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Tenders tenders;

  @Inject private transient MemberDemand demand;
  @Inject private transient DemandBook book;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Download.answer(
        response,
        () ->
            Download.of(
                open(
                    String.valueOf(request.getParameter("of")),
                    AddressNumber.required(request, "tender"),
                    AddressNumber.required(request, "document"))));
  }

  private DocumentContent open(String of, long tender, long document) {
    return switch (of) {
      case "own" -> demand.proof(tender, document);
      case "line" -> book.proof(tender, document);
      default -> tenders.document(tender, document);
    };
  }
}
