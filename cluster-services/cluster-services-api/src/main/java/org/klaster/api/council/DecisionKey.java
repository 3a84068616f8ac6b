package org.klaster.api.council;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Names a decision by what it was made of: a ballot, or an item concluded without one. */
public record DecisionKey(@Nullable Long ballotId, @Nullable Long itemId) implements Serializable {

  public static DecisionKey ofBallot(long ballotId) {
    return new DecisionKey(ballotId, null);
  }

  public static DecisionKey ofItem(long itemId) {
    return new DecisionKey(null, itemId);
  }
}
