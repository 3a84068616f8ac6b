package org.klaster.api.marketing;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What an own organisation says of its share of the cost.
 *
 * @param ground why it is refused; null where it is accepted
 * @param version of the campaign in which the share was seen
 */
public record AnswerShare(
    long campaignId, long organisationId, @Nullable @Size(max = 1000) String ground, int version)
    implements Serializable {}
