package org.klaster.api.registry;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.registry.MembershipPlace;
import org.klaster.vocabulary.registry.MembershipRole;
import org.klaster.vocabulary.registry.MembershipStatus;
import org.klaster.vocabulary.registry.OrganisationKind;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Sphere;

/**
 * A member of a cluster, past ones included.
 *
 * @param legalId BIN, or the IIN as the caller may see it
 * @param endedOn first day on which it was a member no more
 */
public record MemberRow(
    long membershipId,
    long organisationId,
    String legalId,
    LocalizedText name,
    Sphere sphere,
    OrganisationKind kind,
    MembershipRole role,
    MembershipPlace place,
    MembershipStatus status,
    LocalDate since,
    @Nullable LocalDate endedOn)
    implements Serializable {}
