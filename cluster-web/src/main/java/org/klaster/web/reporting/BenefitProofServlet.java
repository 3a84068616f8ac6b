package org.klaster.web.reporting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.klaster.api.reporting.Benefits;
import org.klaster.web.shared.AddressNumber;
import org.klaster.web.shared.Download;

/** Gives out the proof of an own line, always as a download of no particular type. */
@WebServlet("/app/reporting/proof")
public class BenefitProofServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Benefits benefits;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Download.answer(
        response, () -> Download.of(benefits.proof(AddressNumber.required(request, "entry"))));
  }
}
