package org.klaster.api.registry;

import java.io.Serializable;
import java.time.LocalDate;
import org.klaster.vocabulary.registry.MembershipPlace;
import org.klaster.vocabulary.registry.MembershipRole;
import org.klaster.vocabulary.registry.OrganisationKind;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Sphere;

/**
 * A member that was active on a day.
 *
 * @param legalId BIN whole, IIN masked
 */
public record ActiveMember(
    long membershipId,
    long organisationId,
    String legalId,
    LocalizedText name,
    Sphere sphere,
    OrganisationKind kind,
    MembershipRole role,
    MembershipPlace place,
    LocalDate since)
    implements Serializable {}
