package org.klaster.api.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * New rules of a council.
 *
 * @param version version of the council that the caller saw
 */
public record ReviseRules(long clusterId, @NotNull @Valid RulesInput rules, int version)
    implements Serializable {}
