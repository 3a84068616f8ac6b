package org.klaster.api.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the things for which something is refused.
 *
 * @param field name of the field at fault, where one is
 * @param code rule code
 * @param arguments values that the text names
 */
public record Fault(@Nullable String field, String code, List<?> arguments) {}
