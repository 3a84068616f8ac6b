package org.klaster.api.council;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;

/**
 * The chair's decision of a tie.
 *
 * @param inFavour whether the question is carried
 * @param options of tied options those that are chosen; empty where there are none
 * @param version version of the ballot that the caller saw
 */
public record CastDecidingVote(
    long ballotId, boolean inFavour, @NotNull List<@NotNull Integer> options, int version)
    implements Serializable {

  public CastDecidingVote {
    options = List.copyOf(options);
  }

  /** The decision of a question of yes and no. */
  public CastDecidingVote(long ballotId, boolean inFavour, int version) {
    this(ballotId, inFavour, List.of(), version);
  }
}
