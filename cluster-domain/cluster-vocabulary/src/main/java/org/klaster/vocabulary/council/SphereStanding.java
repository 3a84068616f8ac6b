package org.klaster.vocabulary.council;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.Sphere;

/**
 * Seats of one sphere.
 *
 * @param held seats held today
 * @param prescribed seats that the rules set, null where they set none
 */
public record SphereStanding(Sphere sphere, int held, @Nullable Integer prescribed)
    implements Serializable {

  /** Seats that are missing; 0 where none is. */
  public int missing() {
    return prescribed == null ? 0 : Math.max(0, prescribed - held);
  }

  /** Seats beyond the rule, as after a change of the rules; 0 where none is. */
  public int surplus() {
    return prescribed == null ? 0 : Math.max(0, held - prescribed);
  }
}
