package org.klaster.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.vocabulary.registry.LegalId;
import org.klaster.vocabulary.registry.MembershipPlace;
import org.klaster.vocabulary.registry.MembershipRole;
import org.klaster.vocabulary.registry.MembershipStatus;
import org.klaster.vocabulary.registry.OrganisationKind;
import org.klaster.vocabulary.shared.Sphere;

/**
 * A membership with its organisation, as queries select it. Public because the persistence provider
 * constructs it.
 */
public record MemberLine(
    Long membershipId,
    Long organisationId,
    LegalId legalId,
    LocalizedColumns name,
    Sphere sphere,
    OrganisationKind kind,
    MembershipRole role,
    MembershipPlace place,
    MembershipStatus status,
    LocalDate since,
    @Nullable LocalDate endedOn) {}
