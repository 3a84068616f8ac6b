package org.klaster.web.council;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.klaster.api.council.Minutes;
import org.klaster.api.council.MinutesFile;
import org.klaster.api.council.MinutesRevisionView;
import org.klaster.api.council.MinutesView;
import org.klaster.api.shared.BusinessException;
import org.klaster.api.shared.NotFound;
import org.klaster.vocabulary.council.SeatFunction;
import org.klaster.vocabulary.shared.Language;
import org.klaster.web.i18n.RequestLanguage;
import org.klaster.web.shared.AddressNumber;

/**
 * Gives out minutes, printed or as a file to be checked, to who may read them, and the key to check
 * them with to everybody.
 */
@WebServlet({
  "/app/council/minutes.json",
  "/app/council/minutes.pdf",
  "/app/council/minutes-record.json",
  "/app/council/minutes-signature.p7s",
  "/public/minutes-key.pem"
})
public class MinutesServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Minutes minutes;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      if (request.getServletPath().startsWith("/public")) {
        send(key(), response);
      } else {
        send(file(AddressNumber.required(request, "id"), request), response);
      }
    } catch (BusinessException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (EJBAccessException e) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private MinutesFile file(long id, HttpServletRequest request) {
    String path = request.getServletPath();
    if (path.endsWith(".pdf")) {
      return pdf(id, RequestLanguage.of(request));
    }
    if (path.endsWith(".p7s")) {
      boolean chair = "CHAIR".equals(request.getParameter("function"));
      return minutes.ownSignature(id, chair ? SeatFunction.CHAIR : SeatFunction.SECRETARY);
    }
    return path.endsWith("record.json") ? minutes.record(id) : minutes.json(id);
  }

  private MinutesFile pdf(long id, Language language) {
    MinutesView view = minutes.minutes(id);
    MinutesRevisionView last = view.last();
    if (last == null) {
      throw new NotFound("minutes", id);
    }
    return MinutesPdf.of(view, last, language);
  }

  private MinutesFile key() {
    String pem =
        "-----BEGIN PUBLIC KEY-----\n" + minutes.publicKey() + "\n-----END PUBLIC KEY-----\n";
    return new MinutesFile(
        "minutes-key.pem", "application/x-pem-file", pem.getBytes(StandardCharsets.US_ASCII));
  }

  static void send(MinutesFile file, HttpServletResponse response) throws IOException {
    byte[] bytes = file.content();
    response.setContentType(file.mediaType());
    response.setContentLength(bytes.length);
    response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "private, no-store");
    response.getOutputStream().write(bytes);
  }
}
