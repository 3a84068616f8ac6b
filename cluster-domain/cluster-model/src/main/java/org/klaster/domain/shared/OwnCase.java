package org.klaster.domain.shared;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Nobody decides on their own case: that of an organisation for which they act. */
public final class OwnCase {

  private OwnCase() {}

  /**
   * Whether a case is somebody's own.
   *
   * @param concerned the organisation whose case it is, null where it is nobody's
   * @param represented organisations for which who would decide acts today
   */
  public static boolean isOf(@Nullable Long concerned, Set<Long> represented) {
    return concerned != null && represented.contains(concerned);
  }
}
