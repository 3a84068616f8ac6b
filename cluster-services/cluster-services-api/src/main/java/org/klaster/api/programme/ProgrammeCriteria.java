package org.klaster.api.programme;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.programme.ProgrammeStatus;

/** Filter of the list of programmes; null means any. */
public record ProgrammeCriteria(@Nullable Long clusterId, @Nullable ProgrammeStatus status)
    implements Serializable {

  public static ProgrammeCriteria any() {
    return new ProgrammeCriteria(null, null);
  }
}
