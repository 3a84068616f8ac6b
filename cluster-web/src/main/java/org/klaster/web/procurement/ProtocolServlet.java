package org.klaster.web.procurement;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.klaster.api.procurement.BidRegister;
import org.klaster.api.procurement.PublicBids;
import org.klaster.api.procurement.PublicBids.Opening;
import org.klaster.api.shared.NotFound;
import org.klaster.vocabulary.shared.Language;
import org.klaster.web.i18n.RequestLanguage;
import org.klaster.web.shared.AddressNumber;
import org.klaster.web.shared.Download;

/** Gives out the printed protocol of an opening, in the reader's language, to everybody. */
@WebServlet("/public/procurement/protocol.pdf")
public class ProtocolServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient BidRegister register;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Download.answer(response, () -> protocol(request));
  }

  private Download protocol(HttpServletRequest request) {
    String kind = String.valueOf(request.getParameter("kind"));
    PublicBids bids = register.bids(AddressNumber.required(request, "id"));
    Opening opening =
        bids.openings().stream()
            .filter(one -> one.kind().name().equals(kind))
            .findFirst()
            .orElseThrow(() -> new NotFound("opening", kind));
    Language language = RequestLanguage.of(request);
    return Download.pdf(
        "protocol-"
            + bids.tender()
            + "-"
            + opening.kind().name().toLowerCase(Locale.ROOT)
            + "-"
            + language.code(),
        ProtocolPdf.of(bids, opening, language));
  }
}
