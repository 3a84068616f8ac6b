package org.klaster.api.shared;

import java.io.Serializable;

/**
 * Asks for the erasure of a person.
 *
 * @param ground why, without naming the person
 * @param confirmation the name of the account, typed once more
 */
public record ErasePerson(long personId, String ground, String confirmation, int version)
    implements Serializable {}
