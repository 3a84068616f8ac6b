package org.klaster.api.registry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * A file with a table of indicators: headings in the first row, then one indicator a row; columns
 * that are years hold the values, one column that names two years holds the printed growth.
 *
 * @param region KATO code
 * @param source where the figures come from
 * @param csv the file's text as it stands: decimal commas, quotation marks, any language of the
 *     headings
 */
public record ImportIndicators(
    @NotBlank String region,
    @NotBlank @Size(max = 300) String source,
    @NotNull @Size(max = 1_000_000) String csv)
    implements Serializable {}
