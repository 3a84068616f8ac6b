package org.klaster.api.shared;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import java.util.List;

/** The audit trail as its reader sees it. */
@Local
public interface AuditLog {

  /** Events that fit, the newest first. Reading it is itself recorded. */
  Page<AuditEventView> search(@Valid AuditCriteria criteria, PageRequest page);

  /**
   * Begins to recompute the whole chain and to check its seals; goes on by itself.
   *
   * @return the verification's id
   * @throws Conflict where one is running
   */
  long startVerification();

  /** The latest verifications, the newest first. */
  List<AuditCheckView> verifications();

  /** Whether the chain has this hash at this record: for a seal that was kept outside. */
  boolean holds(long eventNumber, String hash);
}
