package org.klaster.web.procurement;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.klaster.api.procurement.StatementView;
import org.klaster.api.procurement.TenderSavings;
import org.klaster.api.shared.NotFound;
import org.klaster.vocabulary.shared.Language;
import org.klaster.web.i18n.RequestLanguage;
import org.klaster.web.shared.AddressNumber;
import org.klaster.web.shared.Download;

/** Gives out a member's own statements of a joint purchase, in the reader's language. */
@WebServlet({"/app/procurement/statement.pdf", "/app/procurement/statement.csv"})
public class StatementServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient TenderSavings savings;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Download.answer(response, () -> statement(request));
  }

  private Download statement(HttpServletRequest request) {
    long tender = AddressNumber.required(request, "id");
    List<StatementView> statements = savings.statements(tender);
    if (statements.isEmpty()) {
      throw new NotFound("statement", tender);
    }
    Language language = RequestLanguage.of(request);
    String name = "statement-" + tender;
    if (request.getServletPath().endsWith(".pdf")) {
      return Download.pdf(name, StatementPdf.of(statements, language));
    }
    Csv csv = new Csv();
    StatementWriter.of(statements, language).forEach(sheet -> sheet.write(csv));
    return Download.csv(name, csv.bytes());
  }
}
