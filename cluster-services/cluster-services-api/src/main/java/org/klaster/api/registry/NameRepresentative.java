package org.klaster.api.registry;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Names a representative. What is missing is refused by the service with the field's name.
 *
 * @param fullName given name and family name
 * @param email where the invitation is sent
 */
public record NameRepresentative(
    long organisationId, @Nullable String fullName, @Nullable String email)
    implements Serializable {}
