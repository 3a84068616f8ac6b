package org.klaster.web.rest.procurement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.ReviseOpeners;
import org.klaster.web.rest.shared.Given;

/**
 * A council's rule on openers of bids as it is sent.
 *
 * @param cluster whose council
 * @param threshold how many openers it takes at least; two or more
 * @param holders how many there are at least; more than the threshold
 * @param validFrom today at the earliest
 */
public record OpenerRuleBody(
    @Nullable Long cluster,
    @Nullable Integer threshold,
    @Nullable Integer holders,
    @Nullable String source,
    @Nullable String clause,
    @Nullable LocalDate validFrom,
    @Nullable Boolean verified) {

  ReviseOpeners command() {
    return new ReviseOpeners(
        Given.required("cluster", cluster),
        Given.required("threshold", threshold),
        Given.required("holders", holders),
        Given.required("source", source),
        Given.required("clause", clause),
        Given.required("validFrom", validFrom),
        Boolean.TRUE.equals(verified));
  }
}
