package org.klaster.procurement.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.klaster.domain.procurement.TenderTies;
import org.klaster.domain.procurement.TenderTies.Acting;
import org.klaster.domain.procurement.TenderTies.Belonging;
import org.klaster.domain.procurement.TenderTies.Parties;
import org.klaster.platform.access.Keys;
import org.klaster.platform.clock.DatabaseClock;

/** What is known today of people and the tenders that they might open; a few statements for all. */
@ApplicationScoped
public class OpenerTies {

  private static final String BIDDERS =
      "select b.tenderId, b.organisationId from Bid b where b.tenderId in :tenders";
  private static final String BUYERS =
      "select l.tenderId, d.organisationId from DemandLine d, TenderLot l where l.tenderId in"
          + " :tenders and d.lotId = l.id and d.quantity > 0";
  private static final String DECLARED =
      "select i.tenderId, i.personId from OpenerInterest i where i.tenderId in :tenders";
  private static final String ACTINGS =
      "select r.personId, r.organisationId from Representation r where r.personId in :people"
          + " and r.validFrom <= :today and (r.validTo is null or r.validTo >= :today)";
  private static final String GROUPS =
      "select g.groupId, g.organisationId from BusinessGroupMember g where g.heldFrom <= :today"
          + " and (g.heldUntil is null or g.heldUntil > :today)";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private DatabaseClock clock;

  /** Of one tender. */
  TenderTies of(long tenderId, Collection<Long> people) {
    return Objects.requireNonNull(of(Set.of(tenderId), people).get(tenderId));
  }

  /** By key of the tender. */
  Map<Long, TenderTies> of(Set<Long> tenders, Collection<Long> people) {
    Map<Long, Set<Long>> bidders = byTender(BIDDERS, tenders);
    Map<Long, Set<Long>> buyers = byTender(BUYERS, tenders);
    Map<Long, Set<Long>> declared = byTender(DECLARED, tenders);
    List<Acting> actings = actings(people);
    List<Belonging> belongings = belongings(actings);
    Map<Long, TenderTies> ties = new HashMap<>();
    for (Long tender : tenders) {
      Parties parties =
          new Parties(
              bidders.getOrDefault(tender, Set.of()),
              buyers.getOrDefault(tender, Set.of()),
              declared.getOrDefault(tender, Set.of()));
      ties.put(tender, new TenderTies(parties, actings, belongings));
    }
    return ties;
  }

  /** Of people with these parties. */
  public TenderTies among(Parties parties, Collection<Long> people) {
    List<Acting> actings = actings(people);
    return new TenderTies(parties, actings, belongings(actings));
  }

  private List<Acting> actings(Collection<Long> people) {
    return entities
        .createQuery(ACTINGS, Object[].class)
        .setParameter("people", Keys.orNone(Set.copyOf(people)))
        .setParameter("today", clock.today())
        .getResultStream()
        .map(row -> new Acting((Long) row[0], (Long) row[1]))
        .toList();
  }

  private List<Belonging> belongings(List<Acting> actings) {
    if (actings.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(GROUPS, Object[].class)
        .setParameter("today", clock.today())
        .getResultStream()
        .map(row -> new Belonging((Long) row[0], (Long) row[1]))
        .toList();
  }

  private Map<Long, Set<Long>> byTender(String query, Set<Long> tenders) {
    Map<Long, Set<Long>> found = new HashMap<>();
    entities
        .createQuery(query, Object[].class)
        .setParameter("tenders", Keys.orNone(tenders))
        .getResultList()
        .forEach(
            row -> found.computeIfAbsent((Long) row[0], id -> new HashSet<>()).add((Long) row[1]));
    return found;
  }
}
