package org.klaster.web.procurement;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.klaster.api.procurement.Tenders;
import org.klaster.api.shared.BusinessException;

/** Gives out the notice of a published tender; everybody may read it. */
@WebServlet("/public/procurement/notice.pdf")
public class TenderNoticeServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Tenders tenders;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String tender = String.valueOf(request.getParameter("tender"));
    if (!tender.matches("\\d{1,18}")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      byte[] notice = TenderNotice.pdf(tenders.publishedTender(Long.parseLong(tender)));
      response.setContentType("application/pdf");
      response.setContentLength(notice.length);
      response.setHeader(
          "Content-Disposition", "attachment; filename=\"notice-" + tender + ".pdf\"");
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.getOutputStream().write(notice);
    } catch (BusinessException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
