package org.klaster.vocabulary.procurement;

import java.util.EnumSet;
import java.util.Set;

/** How far the sign-up of a supplier is. */
public enum SupplierRequestStatus {
  /** A coordinator has to compare it with the register of legal entities. */
  REQUESTED,
  /** The organisation stands in the register, and who asked is invited to act for it. */
  ADMITTED,
  /** Turned down with a reason; another may be made. */
  REFUSED;

  /** The states that may follow this one. */
  public Set<SupplierRequestStatus> next() {
    return this == REQUESTED
        ? EnumSet.of(ADMITTED, REFUSED)
        : EnumSet.noneOf(SupplierRequestStatus.class);
  }

  public boolean canBecome(SupplierRequestStatus next) {
    return next().contains(next);
  }
}
