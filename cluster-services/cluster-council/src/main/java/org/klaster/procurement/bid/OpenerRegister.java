package org.klaster.procurement.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.klaster.domain.procurement.OpenerInterest;
import org.klaster.domain.procurement.OpenerKey;
import org.klaster.domain.procurement.Tender;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.secrecy.Seal;
import org.klaster.procurement.sealing.OpenerCode;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** Who can open bids: keys, the rule on their number, and who is no stranger to a bidder. */
@ApplicationScoped
public class OpenerRegister {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private OpenerTies ties;
  @Inject private DatabaseClock clock;

  /** The person's key that tenders may choose. */
  Optional<OpenerKey> inUse(long personId) {
    return entities
        .createQuery(
            "select k from OpenerKey k where k.personId = :person and k.endedAt is null"
                + " order by k.id desc",
            OpenerKey.class)
        .setParameter("person", personId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Makes a key in the place of an earlier one. */
  OpenerKey enrol(long personId, String publicKey, String fingerprint, boolean observer) {
    Instant now = clock.now();
    inUse(personId).ifPresent(earlier -> earlier.supersede(now));
    OpenerKey key = new OpenerKey(personId, publicKey, fingerprint, observer, now);
    entities.persist(key);
    return key;
  }

  /** All keys that may be chosen. */
  List<OpenerKey> candidates() {
    return entities
        .createQuery(
            "select k from OpenerKey k where k.endedAt is null order by k.id", OpenerKey.class)
        .getResultList();
  }

  /** Whether the person acts for a bidder or one of its business group, or has said so. */
  boolean isOfBidder(long personId, long tenderId) {
    return ties.of(tenderId, Set.of(personId)).isOfBidder(personId);
  }

  /** Whether the person has declared an interest. */
  boolean declared(long personId, long tenderId) {
    return entities
            .createQuery(
                "select count(i) from OpenerInterest i where i.personId = :person"
                    + " and i.tenderId = :tender",
                Long.class)
            .setParameter("person", personId)
            .setParameter("tender", tenderId)
            .getSingleResult()
        > 0;
  }

  /** Refuses who is no stranger to a bidder, or buys. */
  void requireStranger(long personId, long tenderId) {
    if (!ties.of(tenderId, Set.of(personId)).isStranger(personId)) {
      throw new DomainRuleViolation("opening.interested");
    }
  }

  void declare(Tender tender, long personId, String reason) {
    if (declared(personId, tender.id())) {
      throw new DomainRuleViolation("opening.interested");
    }
    entities.persist(new OpenerInterest(tender, personId, reason, clock.now()));
  }

  /** The pair of a typed code, if it is that of one of these keys. */
  static Seal.Keys matching(String typed, Set<String> publicKeys) {
    OpenerCode code =
        OpenerCode.parse(typed).orElseThrow(() -> new DomainRuleViolation("opener.code-mistyped"));
    Seal.Keys keys = code.keys();
    code.forget();
    boolean known =
        publicKeys.stream()
            .anyMatch(key -> MessageDigest.isEqual(Base64s.bytes(key), keys.publicKey()));
    if (!known) {
      throw new DomainRuleViolation("opener.code-wrong");
    }
    return keys;
  }
}
