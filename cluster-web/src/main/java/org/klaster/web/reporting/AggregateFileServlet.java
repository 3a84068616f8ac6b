package org.klaster.web.reporting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.klaster.api.reporting.Aggregates;
import org.klaster.api.reporting.ExportFormat;
import org.klaster.api.reporting.ExportRequest;
import org.klaster.api.reporting.ExportedFile;
import org.klaster.api.shared.NotFound;
import org.klaster.api.shared.Refusals;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Language;
import org.klaster.vocabulary.shared.Period;
import org.klaster.web.reporting.Downloads.Download;
import org.klaster.web.shared.AddressNumber;

/** A cluster's aggregates as a file; the page's language goes along in the address. */
@WebServlet("/app/reporting/aggregate-file")
public class AggregateFileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Aggregates aggregates;
  @Inject private transient Refusals refusals;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Downloads.answer(request, response, refusals, () -> file(request));
  }

  private Download file(HttpServletRequest request) {
    ExportedFile file =
        aggregates.export(
            new ExportRequest(
                AddressNumber.required(request, "cluster"),
                period(request),
                format(request),
                language(request)));
    return new Download(file.name(), file.mediaType(), file.content());
  }

  private static Period period(HttpServletRequest request) {
    String written = String.valueOf(request.getParameter("period"));
    try {
      return Period.parse(written);
    } catch (DomainRuleViolation malformed) {
      throw (NotFound) new NotFound("period", written).initCause(malformed);
    }
  }

  private static ExportFormat format(HttpServletRequest request) {
    return "xlsx".equals(request.getParameter("format")) ? ExportFormat.XLSX : ExportFormat.CSV;
  }

  private static Language language(HttpServletRequest request) {
    return Language.of(Locale.forLanguageTag(String.valueOf(request.getParameter("in"))));
  }
}
