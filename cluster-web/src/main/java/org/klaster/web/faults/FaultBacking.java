package org.klaster.web.faults;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The error page's reference number, under which the log tells what happened. */
@Named
@RequestScoped
public class FaultBacking {

  private static final Logger LOG = Logger.getLogger(FaultBacking.class.getName());

  @Inject private HttpServletRequest request;

  private @Nullable String reference;

  public String getReference() {
    if (reference == null) {
      reference = log((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION), request);
    }
    return reference;
  }

  /** Logs a fault and returns the number that it is found by. */
  public static String log(@Nullable Throwable fault, HttpServletRequest request) {
    String number = UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    LOG.log(
        Level.SEVERE,
        "Fault " + number + " at " + (path == null ? request.getRequestURI() : path),
        fault);
    return number;
  }
}
