package org.klaster.api.shared;

import jakarta.ejb.Local;
import jakarta.validation.Valid;

/** The audit trail as its reader sees it. */
@Local
public interface AuditLog {

  /** Events that fit, the newest first. Reading it is itself recorded. */
  Page<AuditEventView> search(@Valid AuditCriteria criteria, PageRequest page);

  /** Recomputes the whole chain and names the first record that does not fit. */
  AuditVerdict verify();
}
