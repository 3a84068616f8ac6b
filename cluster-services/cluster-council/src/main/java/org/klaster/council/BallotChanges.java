package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.council.MembershipApplication;
import org.klaster.platform.change.ChangeVisibility;

/** Ballots as {@link CouncilAccess} shows them. */
@ApplicationScoped
public class BallotChanges implements ChangeVisibility {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private CouncilAccess access;

  @Override
  public String subjectType() {
    return "ballot";
  }

  @Override
  public Map<Long, String> visible(Set<Long> ids) {
    if (!access.reads()) {
      return Map.of();
    }
    return access
        .bind(
            entities.createQuery(
                "select b from Ballot b, Council c where c.id = b.councilId and b.id in :ids and "
                    + CouncilAccess.BALLOT_VISIBLE,
                Ballot.class))
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(Ballot::id, BallotChanges::path));
  }

  private static String path(Ballot ballot) {
    return MembershipApplication.SUBJECT_TYPE.equals(ballot.subjectType())
        ? "/membership-applications/" + ballot.subjectId() + "/votes"
        : "/ballots/" + ballot.id();
  }
}
