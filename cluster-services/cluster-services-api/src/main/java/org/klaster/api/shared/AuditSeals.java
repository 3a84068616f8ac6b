package org.klaster.api.shared;

import jakarta.ejb.Local;

/**
 * The seals of the audit chain: public, so that they are kept where nobody here can change them.
 */
@Local
public interface AuditSeals {

  /** Seals, the newest first. */
  Page<AuditSealView> list(PageRequest page);
}
