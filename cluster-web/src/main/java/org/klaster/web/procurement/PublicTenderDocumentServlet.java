package org.klaster.web.procurement;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.klaster.api.procurement.Tenders;
import org.klaster.web.shared.AddressNumber;
import org.klaster.web.shared.Download;

/**
 * Gives out a file of the terms of a published tender, always as a download of no particular type.
 */
@WebServlet("/public/procurement/document")
public class PublicTenderDocumentServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Tenders tenders;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Download.answer(
        response,
        () ->
            Download.of(
                tenders.publishedDocument(
                    AddressNumber.required(request, "tender"),
                    AddressNumber.required(request, "document"))));
  }
}
