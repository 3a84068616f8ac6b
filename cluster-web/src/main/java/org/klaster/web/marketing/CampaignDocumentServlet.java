package org.klaster.web.marketing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.klaster.api.marketing.Campaigns;
import org.klaster.web.shared.AddressNumber;
import org.klaster.web.shared.Download;

/**
 * Gives out the result of a market research or the proof of a claim, always as a download of no
 * particular type, so that no uploaded file is ever shown or run by the browser on this address.
 */
@WebServlet("/app/marketing/document")
public class CampaignDocumentServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Campaigns campaigns;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Download.answer(
        response,
        () ->
            Download.of(
                campaigns.document(
                    AddressNumber.required(request, "campaign"),
                    AddressNumber.required(request, "document"))));
  }
}
