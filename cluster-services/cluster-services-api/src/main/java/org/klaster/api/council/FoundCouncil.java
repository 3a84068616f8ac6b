package org.klaster.api.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.klaster.vocabulary.shared.LocalizedText;

/** A new council of a cluster. */
public record FoundCouncil(
    long clusterId, @NotNull LocalizedText name, @NotNull @Valid RulesInput rules)
    implements Serializable {}
