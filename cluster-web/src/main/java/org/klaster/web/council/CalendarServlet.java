package org.klaster.web.council;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.Calendars;
import org.klaster.api.shared.BusinessException;
import org.klaster.web.shared.AddressNumber;

/**
 * Gives out meetings to calendar programs: one meeting to whoever is signed in, a person's feed to
 * whoever knows its secret address.
 */
@WebServlet({"/app/council/meeting.ics", "/calendar/*"})
public class CalendarServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Pattern FEED = Pattern.compile("/([A-Za-z0-9_-]{20,100})\\.ics");

  @Inject private transient Calendars calendars;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      String text =
          request.getServletPath().startsWith("/calendar")
              ? feed(request.getPathInfo())
              : calendars.meeting(AddressNumber.required(request, "id"));
      if (text == null) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      } else {
        send(text, response);
      }
    } catch (BusinessException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (EJBAccessException e) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private @Nullable String feed(@Nullable String path) {
    Matcher matcher = FEED.matcher(path == null ? "" : path);
    return matcher.matches() ? calendars.feed(matcher.group(1)) : null;
  }

  private static void send(String text, HttpServletResponse response) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/calendar");
    response.setCharacterEncoding("UTF-8");
    response.setContentLength(bytes.length);
    response.setHeader("Content-Disposition", "attachment; filename=\"klaster.ics\"");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "private, no-store");
    response.getOutputStream().write(bytes);
  }
}
