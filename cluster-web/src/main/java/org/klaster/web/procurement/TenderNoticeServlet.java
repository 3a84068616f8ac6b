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

/** Gives out the notice of a published tender; everybody may read it. */
@WebServlet("/public/procurement/notice.pdf")
public class TenderNoticeServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Tenders tenders;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Download.answer(response, () -> notice(AddressNumber.required(request, "tender")));
  }

  private Download notice(long tender) {
    return Download.pdf("notice-" + tender, TenderNotice.pdf(tenders.publishedTender(tender)));
  }
}
