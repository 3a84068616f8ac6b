package org.klaster.api.registry;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.registry.MembershipPlace;
import org.klaster.vocabulary.registry.MembershipRole;
import org.klaster.vocabulary.registry.MembershipStatus;
import org.klaster.vocabulary.shared.LocalizedText;

/** A membership of an organisation, past ones included. */
public record MembershipRow(
    long membershipId,
    long clusterId,
    LocalizedText clusterName,
    MembershipRole role,
    MembershipPlace place,
    MembershipStatus status,
    LocalDate since,
    @Nullable LocalDate endedOn)
    implements Serializable {}
