package org.klaster.web.faults;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.klaster.api.shared.BusinessException;
import org.klaster.api.shared.Refusals;

/**
 * What becomes of an exception on a page. A refusal of a form's action becomes a message on the
 * same page, with all that was typed; a refusal while a page is opened becomes 404 or 403; a page
 * whose session ended is opened anew; anything else becomes the 500 page with a reference number.
 */
public class FaultHandler extends ExceptionHandlerWrapper {

  public FaultHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      ExceptionQueuedEvent event = events.next();
      FacesContext faces = event.getContext().getContext();
      Throwable cause = Causes.decisive(event.getContext().getException());
      try {
        if (handled(faces, cause, event.getContext().getPhaseId())) {
          events.remove();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    getWrapped().handle();
  }

  private static boolean handled(FacesContext faces, Throwable cause, PhaseId phase)
      throws IOException {
    if (cause instanceof ViewExpiredException) {
      reopen(faces);
      return true;
    }
    if (cause instanceof BusinessException refusal) {
      refuse(faces, refusal, phase);
      return true;
    }
    if (cause instanceof EJBAccessException) {
      HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
      CDI.current().select(Refusals.class).get().accessRefused(request.getRequestURI());
      end(faces, HttpServletResponse.SC_FORBIDDEN);
      return true;
    }
    if (phase == PhaseId.RENDER_RESPONSE && faces.getExternalContext().isResponseCommitted()) {
      return false;
    }
    throw new FacesException(cause);
  }

  private static void refuse(FacesContext faces, BusinessException refusal, PhaseId phase)
      throws IOException {
    boolean action = faces.isPostback() && phase != PhaseId.RENDER_RESPONSE;
    if (action) {
      RefusalMessages.add(faces, refusal);
      faces.renderResponse();
    } else if (refusal.kind() == BusinessException.Kind.DENIED) {
      end(faces, HttpServletResponse.SC_FORBIDDEN);
    } else {
      end(faces, HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void end(FacesContext faces, int status) throws IOException {
    ExternalContext external = faces.getExternalContext();
    if (!external.isResponseCommitted()) {
      external.responseReset();
      external.responseSendError(status, null);
    }
    faces.responseComplete();
  }

  /** The page's own script gives back what was typed, and says that the session had ended. */
  private static void reopen(FacesContext faces) throws IOException {
    ExternalContext external = faces.getExternalContext();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    String query = request.getQueryString();
    external.redirect(
        request.getRequestURI() + "?" + (query == null ? "" : query + "&") + "expired=1");
    faces.responseComplete();
  }
}
