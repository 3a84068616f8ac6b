package org.klaster.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.api.registry.MembershipRow;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.vocabulary.registry.MembershipPlace;
import org.klaster.vocabulary.registry.MembershipRole;
import org.klaster.vocabulary.registry.MembershipStatus;

/**
 * A membership with its cluster, as queries select it. Public because the persistence provider
 * constructs it.
 */
public record MembershipLine(
    Long membershipId,
    Long clusterId,
    LocalizedColumns clusterName,
    MembershipRole role,
    MembershipPlace place,
    MembershipStatus status,
    LocalDate since,
    @Nullable LocalDate endedOn) {

  MembershipRow row() {
    return new MembershipRow(
        membershipId, clusterId, clusterName.toText(), role, place, status, since, endedOn);
  }
}
