package org.klaster.web.procurement;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.klaster.api.procurement.BidRegister;
import org.klaster.api.procurement.PublicBids;
import org.klaster.api.procurement.PublicBids.Opening;
import org.klaster.api.shared.BusinessException;
import org.klaster.vocabulary.shared.Language;
import org.klaster.web.i18n.RequestLanguage;

/** Gives out the printed protocol of an opening, in the reader's language, to everybody. */
@WebServlet("/public/procurement/protocol.pdf")
public class ProtocolServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient BidRegister register;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = String.valueOf(request.getParameter("id"));
    if (!id.matches("\\d{1,18}")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      PublicBids bids = register.bids(Long.parseLong(id));
      Optional<Opening> opening =
          bids.openings().stream()
              .filter(one -> one.kind().name().equals(request.getParameter("kind")))
              .findFirst();
      if (opening.isEmpty()) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      } else {
        send(bids, opening.get(), RequestLanguage.of(request), response);
      }
    } catch (BusinessException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void send(
      PublicBids bids, Opening opening, Language language, HttpServletResponse response)
      throws IOException {
    byte[] pdf = ProtocolPdf.of(bids, opening, language);
    response.setContentType("application/pdf");
    response.setContentLength(pdf.length);
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"protocol-"
            + bids.tender()
            + "-"
            + opening.kind().name().toLowerCase(Locale.ROOT)
            + "-"
            + language.code()
            + ".pdf\"");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.getOutputStream().write(pdf);
  }
}
