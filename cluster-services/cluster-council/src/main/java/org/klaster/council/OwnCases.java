package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.klaster.api.council.BallotInterests;
import org.klaster.api.shared.Denied;
import org.klaster.domain.council.Ballot;
import org.klaster.platform.access.AccessPolicy;

/**
 * Nobody decides on their own case, whether they came to act for the interested organisation before
 * the ballot was opened or after it.
 */
@ApplicationScoped
public class OwnCases {

  @Inject private AccessPolicy access;
  @Inject @Any private Instance<BallotInterests> interests;

  /** The organisations whose case a ballot is. */
  Set<Long> interestedIn(Ballot ballot) {
    Set<Long> interested = new HashSet<>();
    if (ballot.interestedOrganisationId() != null) {
      interested.add(ballot.interestedOrganisationId());
    }
    for (BallotInterests several : interests) {
      if (several.subjectType().equals(ballot.subjectType())) {
        interested.addAll(several.interested(ballot.subjectId()));
      }
    }
    return interested;
  }

  /** Whether the caller acts for one of them today. */
  boolean isCallers(Ballot ballot) {
    return !Collections.disjoint(interestedIn(ballot), access.ownOrganisations());
  }

  /** Refuses the caller whose case it is. */
  void requireNotCallers(Ballot ballot) {
    if (isCallers(ballot)) {
      throw new Denied("access.own-case");
    }
  }
}
