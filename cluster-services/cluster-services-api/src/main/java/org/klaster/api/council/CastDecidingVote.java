package org.klaster.api.council;

import java.io.Serializable;

/**
 * The chair's decision of a tie.
 *
 * @param inFavour whether the question is carried
 * @param version version of the ballot that the caller saw
 */
public record CastDecidingVote(long ballotId, boolean inFavour, int version)
    implements Serializable {}
