package org.klaster.api.council;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.MembershipApplicationStatus;

/** Filter of the list of applications; null means any. */
public record ApplicationCriteria(
    @Nullable Long clusterId, @Nullable MembershipApplicationStatus status)
    implements Serializable {

  public static ApplicationCriteria any() {
    return new ApplicationCriteria(null, null);
  }
}
