package org.klaster.api.council;

import java.io.Serializable;
import java.util.List;

/**
 * The assignments of a decision that the caller may see.
 *
 * @param mayGive whether the caller may give another one
 */
public record DecisionAssignments(boolean mayGive, List<AssignmentRow> rows)
    implements Serializable {}
