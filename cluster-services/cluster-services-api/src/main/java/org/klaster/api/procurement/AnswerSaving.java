package org.klaster.api.procurement;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.klaster.vocabulary.procurement.SavingAnswer;

/** What a member says about its own line. */
public record AnswerSaving(long tenderId, long lineId, @NotNull SavingAnswer answer)
    implements Serializable {}
