package org.klaster.api.procurement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.klaster.vocabulary.registry.LegalId;

/** A supplier that may bid; it need not be in the register. */
public record InviteSupplier(
    long tenderId, @NotNull LegalId legalId, @NotBlank @Size(max = 500) String name, int version)
    implements Serializable {}
