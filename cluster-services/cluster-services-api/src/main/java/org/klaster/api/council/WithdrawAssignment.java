package org.klaster.api.council;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * Withdraws an assignment.
 *
 * @param decisionId the later decision of the same council that says so
 */
public record WithdrawAssignment(
    long assignmentId, long decisionId, @NotBlank @Size(max = 4000) String reason, int version)
    implements Serializable {}
