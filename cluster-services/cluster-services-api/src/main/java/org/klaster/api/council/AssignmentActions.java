package org.klaster.api.council;

import java.io.Serializable;

/**
 * What the caller may do with an assignment now.
 *
 * @param judge whether the caller may accept a report or give it back
 * @param ownCase whether the caller would judge but for its own organisation's being responsible
 */
public record AssignmentActions(boolean report, boolean judge, boolean withdraw, boolean ownCase)
    implements Serializable {}
