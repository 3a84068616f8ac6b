package org.klaster.api.reporting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * One cell as it was typed.
 *
 * @param typed the figure, readable or not
 * @param reason why the figure is as it is, where a warning asks for it
 */
public record CellInput(
    @NotNull @Size(max = 40) String typed, @NotNull @Size(max = 500) String reason)
    implements Serializable {}
