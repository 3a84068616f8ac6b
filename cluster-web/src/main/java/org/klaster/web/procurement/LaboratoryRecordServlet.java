package org.klaster.web.procurement;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.klaster.api.procurement.PurchaseContracts;
import org.klaster.web.shared.AddressNumber;
import org.klaster.web.shared.Download;

/** The laboratory's record of a quality claim. */
@WebServlet("/app/procurement/record")
public class LaboratoryRecordServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient PurchaseContracts contracts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Download.answer(
        response,
        () ->
            Download.of(
                contracts.laboratoryRecord(
                    AddressNumber.required(request, "contract"),
                    AddressNumber.required(request, "claim"))));
  }
}
