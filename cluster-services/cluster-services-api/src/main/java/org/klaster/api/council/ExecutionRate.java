package org.klaster.api.council;

import java.io.Serializable;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * How a council's assignments are executed. Counts; whoever shows their ratio shows them too.
 *
 * @param due assignments whose deadline has come, those withdrawn apart
 * @param inTime those of them that were reported by the deadline and accepted
 * @param late those of them that were reported after the deadline and accepted
 * @param overdue those of them without a report that waits or was accepted
 * @param open all that are neither accepted nor withdrawn
 */
public record ExecutionRate(
    long clusterId, LocalizedText councilName, int due, int inTime, int late, int overdue, int open)
    implements Serializable {}
