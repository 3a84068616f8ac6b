package org.klaster.api.council;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * Gives an assignment.
 *
 * @param decision the decision that gives it
 * @param responsible organisation that is a member of the cluster
 * @param deadline last day, in Almaty; today at the earliest
 * @param evidenceWanted what has to be shown
 */
public record GiveAssignment(
    @NotNull DecisionKey decision,
    @NotNull LocalizedText text,
    long responsible,
    @NotNull LocalDate deadline,
    @Nullable @Size(max = 1000) String evidenceWanted)
    implements Serializable {}
