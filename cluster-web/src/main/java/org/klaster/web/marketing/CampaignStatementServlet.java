package org.klaster.web.marketing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.klaster.api.marketing.CampaignView;
import org.klaster.api.marketing.Campaigns;
import org.klaster.api.shared.NotFound;
import org.klaster.web.i18n.RequestLanguage;
import org.klaster.web.shared.AddressNumber;
import org.klaster.web.shared.Download;

/** Gives out a member's own part in a campaign, in the reader's language. */
@WebServlet("/app/marketing/statement.pdf")
public class CampaignStatementServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Campaigns campaigns;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Download.answer(response, () -> statement(request));
  }

  private Download statement(HttpServletRequest request) {
    CampaignView campaign = campaigns.campaign(AddressNumber.required(request, "id"));
    if (campaign.own().isEmpty()) {
      throw new NotFound("statement", campaign.id());
    }
    return Download.pdf(
        "campaign-" + campaign.id(),
        CampaignStatementPdf.of(campaign, RequestLanguage.of(request)));
  }
}
