package org.klaster.api.council;

import java.io.Serializable;
import java.time.LocalDate;
import org.klaster.vocabulary.council.AssignmentStatus;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * An assignment in a list.
 *
 * @param deadline last day, in Almaty
 * @param overdue whether the deadline has passed and no report waits or was accepted
 */
public record AssignmentRow(
    long id,
    long clusterId,
    LocalizedText councilName,
    LocalizedText text,
    LocalizedText responsible,
    LocalDate deadline,
    AssignmentStatus status,
    boolean overdue)
    implements Serializable {}
