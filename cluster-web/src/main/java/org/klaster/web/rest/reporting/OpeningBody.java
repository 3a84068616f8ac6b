package org.klaster.web.rest.reporting;

import org.jspecify.annotations.Nullable;

/**
 * Which report is to be opened.
 *
 * @param organisation BIN or IIN
 * @param period for example {@code 2026-Q3}
 */
public record OpeningBody(
    @Nullable Long cluster, @Nullable String organisation, @Nullable String period) {}
