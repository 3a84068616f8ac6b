package org.klaster.api.shared;

import jakarta.ejb.Local;

/** Whether the system can serve; asked by the health check on the management port. */
@Local
public interface SystemStatus {

  /** Asks the database, the identity provider and the end of the audit chain just now. */
  SystemStatusView now();
}
