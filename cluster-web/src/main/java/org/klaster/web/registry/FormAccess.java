package org.klaster.web.registry;

import jakarta.ejb.EJBAccessException;

/**
 * Refuses a form to somebody whose save would be refused, before anything is typed. The services
 * decide again when it is saved; the refusal is audited like one of the container.
 */
final class FormAccess {

  private FormAccess() {}

  static void require(boolean allowed) {
    if (!allowed) {
      throw new EJBAccessException("The form is not open to this person");
    }
  }
}
