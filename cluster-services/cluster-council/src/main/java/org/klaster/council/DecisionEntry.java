package org.klaster.council;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Enters a part of what the register of decisions lacks, in a transaction of its own. */
@Stateless
@PermitAll
public class DecisionEntry {

  @Inject private DecisionRegister register;

  /** Returns whether there may be more. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean enterPart() {
    return register.enterMissing();
  }
}
