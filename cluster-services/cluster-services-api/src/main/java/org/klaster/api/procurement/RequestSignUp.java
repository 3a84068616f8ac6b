package org.klaster.api.procurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.api.registry.TextInput;

/**
 * A supplier signs up.
 *
 * @param legalId BIN or IIN
 * @param region KATO code
 * @param sector OKED code
 */
public record RequestSignUp(
    @NotBlank @Size(max = 20) @Nullable String legalId,
    @NotNull @Valid TextInput name,
    @NotBlank @Nullable String region,
    @NotBlank @Nullable String sector,
    @NotBlank @Size(max = 500) @Nullable String address,
    @NotBlank @Size(max = 100) @Nullable String phone)
    implements Serializable {}
