package org.klaster.procurement.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderTies;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.access.Keys;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.procurement.EnvelopeKind;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.Roles;

/**
 * Tenders whose bids may never open, since codes were lost or openers have become interested; and
 * who watches that: coordinator, officer, and who chairs the council or may act for the chair.
 */
@ApplicationScoped
public class KeyDangers {

  private static final String WATCHES =
      "(t.clusterId in :coordinated or t.officerId = (select q.id from Person q"
          + " where q.username = :me) or exists (select f.id from SeatFunctionTerm f, Seat s,"
          + " Council c where c.clusterId = t.clusterId and s.councilId = c.id and f.seatId = s.id"
          + " and s.personId = (select q.id from Person q where q.username = :me)"
          + " and s.heldFrom <= :today and s.heldUntil > :today and f.heldFrom <= :today"
          + " and (f.heldUntil is null or f.heldUntil > :today)"
          + " and f.function in (CHAIR, CO_CHAIR, DEPUTY)))";
  private static final String HELD =
      "select t.id, y.kind, y.threshold, o.personId, o.lost, s.confirmedAt from Tender t,"
          + " TenderKey y, TenderKeyShare s, OpenerKey o where t.status in :needed"
          + " and y.tenderId = t.id and s.tenderKeyId = y.id and o.id = s.openerKeyId and "
          + WATCHES
          + " order by t.id, y.kind, s.position";
  private static final Set<TenderStatus> NEEDED =
      Set.of(TenderStatus.PUBLISHED, TenderStatus.BIDDING, TenderStatus.SEALED);
  private static final int MOST = 2000;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;
  @Inject private OpenerTies ties;
  @Inject private DatabaseClock clock;

  /** A share as it is looked at here. */
  private record Share(Long person, boolean lost, boolean confirmed) {}

  /** A key of a tender. */
  private record Key(Long tender, EnvelopeKind kind, int threshold) {}

  /** Whether the caller watches over the keys of the tender; ministry and auditors do over all. */
  boolean watches(Tender tender) {
    return access.is(Roles.MINISTRY)
        || access.is(Roles.AUDITOR)
        || !bind(entities.createQuery(
                "select t.id from Tender t where t.id = :id and " + WATCHES, Long.class))
            .setParameter("id", tender.id())
            .getResultList()
            .isEmpty();
  }

  /** Those that the caller watches over; the cost does not grow with their number. */
  Set<Long> endangered() {
    Map<Key, List<Share>> shares = new LinkedHashMap<>();
    Set<Long> people = new HashSet<>();
    for (Object[] row :
        bind(entities.createQuery(HELD, Object[].class))
            .setParameter("needed", NEEDED)
            .setMaxResults(MOST)
            .getResultList()) {
      Key key = new Key((Long) row[0], (EnvelopeKind) row[1], (Integer) row[2]);
      Share share = new Share((Long) row[3], (Boolean) row[4], row[5] != null);
      people.add(share.person());
      shares.computeIfAbsent(key, one -> new ArrayList<>()).add(share);
    }
    Set<Long> tenders = new HashSet<>();
    shares.keySet().forEach(key -> tenders.add(key.tender()));
    Map<Long, TenderTies> known = tenders.isEmpty() ? Map.of() : ties.of(tenders, people);
    Set<Long> endangered = new HashSet<>();
    shares.forEach(
        (key, held) -> {
          if (isEndangered(key, held, Objects.requireNonNull(known.get(key.tender())))) {
            endangered.add(key.tender());
          }
        });
    return endangered;
  }

  /** Whether somebody has dropped out, and no more may open than it takes. */
  private static boolean isEndangered(Key key, List<Share> held, TenderTies known) {
    List<Share> left =
        held.stream().filter(share -> !share.lost() && known.isStranger(share.person())).toList();
    return left.size() < held.size()
        && left.stream().filter(Share::confirmed).count() <= key.threshold();
  }

  private <T> TypedQuery<T> bind(TypedQuery<T> query) {
    return query
        .setParameter("coordinated", Keys.orNone(access.coordinatedClusters()))
        .setParameter("me", access.actor().username())
        .setParameter("today", clock.today());
  }
}
