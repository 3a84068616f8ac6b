package org.klaster.web.faults;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.faces.application.ViewExpiredException;
import org.klaster.api.shared.BusinessException;
import org.klaster.api.shared.Conflict;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** Finds, under what containers wrap around it, the exception that decides what is to be said. */
public final class Causes {

  private Causes() {}

  public static Throwable decisive(Throwable thrown) {
    Throwable innermost = thrown;
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof BusinessException
          || cause instanceof DomainRuleViolation
          || cause instanceof EJBAccessException
          || cause instanceof ViewExpiredException) {
        return cause;
      }
      if (lostUpdate(cause)) {
        return new Conflict("version.stale");
      }
      innermost = cause instanceof EJBException || cause.getCause() != null ? innermost : cause;
    }
    return innermost;
  }

  /**
   * A lost update that came to light only at the commit, told by its name since the web knows no
   * persistence.
   */
  private static boolean lostUpdate(Throwable cause) {
    String name = cause.getClass().getSimpleName();
    return name.equals("OptimisticLockException") || name.equals("StaleObjectStateException");
  }
}
