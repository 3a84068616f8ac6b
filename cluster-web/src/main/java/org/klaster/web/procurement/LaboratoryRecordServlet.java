package org.klaster.web.procurement;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.klaster.api.procurement.PurchaseContracts;
import org.klaster.api.shared.BusinessException;

/** The laboratory's record of a quality claim. */
@WebServlet("/app/procurement/record")
public class LaboratoryRecordServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String KEY = "\\d{1,18}";

  @Inject private transient PurchaseContracts contracts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String contract = String.valueOf(request.getParameter("contract"));
    String claim = String.valueOf(request.getParameter("claim"));
    if (!contract.matches(KEY) || !claim.matches(KEY)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      Download.send(
          contracts.laboratoryRecord(Long.parseLong(contract), Long.parseLong(claim)), response);
    } catch (BusinessException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (EJBAccessException e) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
