package org.klaster.web.reporting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.klaster.api.reporting.ReceiptView;
import org.klaster.api.reporting.ReportRegister;
import org.klaster.api.shared.Refusals;
import org.klaster.vocabulary.reporting.Receipt;
import org.klaster.web.i18n.RequestLanguage;
import org.klaster.web.reporting.Downloads.Download;
import org.klaster.web.shared.AddressNumber;

/** The receipt of a revision as a text file. */
@WebServlet("/app/reporting/receipt")
public class ReceiptServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient ReportRegister register;
  @Inject private transient Refusals refusals;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Downloads.answer(request, response, refusals, () -> receipt(request));
  }

  private Download receipt(HttpServletRequest request) {
    ReceiptView view =
        register.receipt(
            AddressNumber.required(request, "id"),
            (int) AddressNumber.required(request, "revision"));
    Receipt receipt =
        new Receipt(
            view.period(),
            view.revision(),
            view.submittedAt(),
            view.submittedBy(),
            view.hash(),
            view.canonical());
    return new Download(
        "klaster-"
            + view.period().inFileName(RequestLanguage.of(request))
            + "-"
            + view.reportId()
            + "-"
            + view.revision()
            + ".txt",
        "text/plain;charset=UTF-8",
        receipt.toText().getBytes(StandardCharsets.UTF_8));
  }
}
