package org.klaster.council;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.secrecy.SealingKeys;
import org.klaster.vocabulary.council.BallotStatus;

/**
 * Destroys the keys of secret ballots that are over. Only what is committed is seen here: a close
 * that was undone leaves its key. What fails is tried again in the next round, and until then the
 * ballot's page says that the key is still there.
 */
@Stateless
@PermitAll
public class KeyRun {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private SealingKeys keys;
  @Inject private DatabaseClock clock;
  @Inject private AuditTrail trail;

  /** Ids of the ballots that are over and whose key is not known to be destroyed. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<Long> due() {
    return entities
        .createQuery(
            "select b.id from Ballot b where b.secrecy.publicKey is not null"
                + " and b.secrecy.keyDestroyedAt is null and b.status in :over order by b.id",
            Long.class)
        .setParameter(
            "over", List.of(BallotStatus.CLOSED, BallotStatus.CERTIFIED, BallotStatus.ANNULLED))
        .getResultList();
  }

  /** Destroys the key and writes down when; the ballot's version stays, for who looks at it now. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void destroy(long ballotId) {
    keys.destroy(SecretPapers.name(ballotId));
    int written =
        entities
            .createQuery(
                "update Ballot b set b.secrecy.keyDestroyedAt = :now where b.id = :ballot"
                    + " and b.secrecy.keyDestroyedAt is null")
            .setParameter("now", clock.now())
            .setParameter("ballot", ballotId)
            .executeUpdate();
    if (written > 0) {
      trail.changed("ballot.key-destroyed", Subject.of("ballot", ballotId), Map.of());
    }
  }
}
