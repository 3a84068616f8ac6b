package org.klaster.web.marketing;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.klaster.api.marketing.Campaigns;
import org.klaster.api.shared.BusinessException;
import org.klaster.api.shared.DocumentContent;
import org.klaster.web.rest.shared.Attachment;

/**
 * Gives out the result of a market research or the proof of a claim, always as a download of no
 * particular type, so that no uploaded file is ever shown or run by the browser on this address.
 */
@WebServlet("/app/marketing/document")
public class CampaignDocumentServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String KEY = "\\d{1,18}";

  @Inject private transient Campaigns campaigns;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String campaign = String.valueOf(request.getParameter("campaign"));
    String document = String.valueOf(request.getParameter("document"));
    if (!campaign.matches(KEY) || !document.matches(KEY)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      send(campaigns.document(Long.parseLong(campaign), Long.parseLong(document)), response);
    } catch (BusinessException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (EJBAccessException e) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static void send(DocumentContent file, HttpServletResponse response) throws IOException {
    response.setContentType("application/octet-stream");
    response.setContentLengthLong(file.document().sizeBytes());
    response.setHeader("Content-Disposition", Attachment.named(file.document().fileName()));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "sandbox");
    response.setHeader("Cache-Control", "private, no-store");
    try (InputStream content = file.content()) {
      content.transferTo(response.getOutputStream());
    }
  }
}
