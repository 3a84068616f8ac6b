package org.klaster.api.registry;

import java.io.Serializable;
import java.time.LocalDate;
import org.klaster.vocabulary.registry.MembershipPlace;
import org.klaster.vocabulary.registry.MembershipRole;

/**
 * Opens a membership.
 *
 * @param since first day
 * @param ground what was decided, for the audit trail: for example {@code membership-application
 *     17}
 */
public record OpenMembership(
    long clusterId,
    long organisationId,
    MembershipRole role,
    MembershipPlace place,
    LocalDate since,
    String ground)
    implements Serializable {}
