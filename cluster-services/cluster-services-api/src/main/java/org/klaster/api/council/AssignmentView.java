package org.klaster.api.council;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assignment with all its steps.
 *
 * @param decision the decision that gave it
 * @param decisionVisible whether the caller may look at that decision
 * @param withdrawnBy the decision that withdrew it
 * @param later decisions by which it may be withdrawn; empty where the caller may not
 */
public record AssignmentView(
    AssignmentRow head,
    @Nullable String evidenceWanted,
    DecisionRef decision,
    boolean decisionVisible,
    @Nullable DecisionRef withdrawnBy,
    Instant givenAt,
    List<AssignmentStep> steps,
    List<DecisionRef> later,
    AssignmentActions actions,
    int version)
    implements Serializable {}
