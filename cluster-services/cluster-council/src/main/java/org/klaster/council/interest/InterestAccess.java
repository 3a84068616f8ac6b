package org.klaster.council.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.klaster.api.shared.NotFound;
import org.klaster.council.CouncilAccess;
import org.klaster.council.CouncilRegister;
import org.klaster.council.Secretariat;
import org.klaster.domain.council.Council;
import org.klaster.platform.access.AccessPolicy;

/** Whose interests a caller may see and enter. Reasons are personal: outsiders see none of it. */
@ApplicationScoped
public class InterestAccess {

  @Inject private AccessPolicy access;
  @Inject private CouncilAccess councilAccess;
  @Inject private CouncilRegister register;
  @Inject private Secretariat secretariat;

  /** The council, for its seats, its secretariat and those who oversee; else as if it were none. */
  Council visible(long clusterId) {
    return register
        .ofCluster(clusterId)
        .filter(this::sees)
        .orElseThrow(() -> new NotFound("council", clusterId));
  }

  private boolean sees(Council council) {
    return councilAccess.oversees()
        || secretariat.mySeat(council).isPresent()
        || secretariat.includesCaller(council);
  }

  boolean mayRecord(Council council) {
    return secretariat.includesCaller(council);
  }

  boolean mayKeepGroups(Council council) {
    return access.coordinates(council.clusterId());
  }

  Council council(Long councilId) {
    return register.council(councilId);
  }
}
