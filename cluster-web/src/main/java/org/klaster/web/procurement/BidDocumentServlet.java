package org.klaster.web.procurement;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.klaster.api.procurement.BidDocuments;
import org.klaster.web.shared.AddressNumber;
import org.klaster.web.shared.Download;

/** A document of an opened bid. */
@WebServlet("/app/procurement/bid-document")
public class BidDocumentServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient BidDocuments documents;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Download.answer(
        response,
        () ->
            Download.of(
                documents.document(
                    AddressNumber.required(request, "tender"),
                    AddressNumber.required(request, "document"))));
  }
}
