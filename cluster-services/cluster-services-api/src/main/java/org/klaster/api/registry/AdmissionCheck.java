package org.klaster.api.registry;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether an organisation may apply for membership of a cluster.
 *
 * @param obstacle rule code, null where there is none: {@code membership.open}, {@code
 *     membership.waiting-period}, {@code cluster.closed}
 * @param until first day on which an application is taken, where a waiting period is the obstacle
 */
public record AdmissionCheck(@Nullable String obstacle, @Nullable LocalDate until)
    implements Serializable {

  public boolean allowed() {
    return obstacle == null;
  }
}
