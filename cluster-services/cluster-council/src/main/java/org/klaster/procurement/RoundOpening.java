package org.klaster.procurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.klaster.api.procurement.OfficerOption;
import org.klaster.api.procurement.OpenRound;
import org.klaster.api.shared.NotFound;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderLot;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.procurement.LotTerms;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Sphere;

/** Makes rounds, and knows who may be their officer. */
@ApplicationScoped
public class RoundOpening {

  private static final int MOST = 200;

  /** Coordinators and seats of the cluster, save those who speak for one of its firms. */
  private static final String OFFICERS =
      "select p.id, p.fullName from Person p where (exists (select c.id from ClusterCoordination c"
          + " where c.personId = p.id and c.clusterId = :cluster and c.validFrom <= :today"
          + " and (c.validTo is null or c.validTo >= :today)) or exists (select s.id from Seat s,"
          + " Council k where k.id = s.councilId and k.clusterId = :cluster and s.personId = p.id"
          + " and s.heldFrom <= :today and s.heldUntil > :today)) and not exists (select r.id from"
          + " Representation r, Membership m, Organisation o where r.personId = p.id"
          + " and r.validFrom <= :today and (r.validTo is null or r.validTo >= :today)"
          + " and m.organisationId = r.organisationId and m.clusterId = :cluster"
          + " and m.endedOn is null and o.id = r.organisationId and o.sphere = :business)"
          + " order by p.fullName, p.id";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy policy;
  @Inject private TenderAccess access;
  @Inject private DatabaseClock clock;

  List<OfficerOption> officers(long clusterId) {
    return entities
        .createQuery(OFFICERS, Object[].class)
        .setParameter("cluster", clusterId)
        .setParameter("today", clock.today())
        .setParameter("business", Sphere.BUSINESS)
        .setMaxResults(MOST)
        .getResultStream()
        .map(row -> new OfficerOption((Long) row[0], (String) row[1]))
        .toList();
  }

  Tender open(OpenRound command) {
    long officer = command.officerId() == null ? policy.personId() : command.officerId();
    if (officers(command.clusterId()).stream().noneMatch(one -> one.personId() == officer)) {
      throw new DomainRuleViolation("tender.officer");
    }
    Tender tender =
        new Tender(
            command.clusterId(), command.name(), officer, command.demandUntil(), clock.now());
    if (command.repeatsId() != null) {
      Tender earlier = access.visible(command.repeatsId());
      if (!Objects.equals(earlier.clusterId(), command.clusterId())) {
        throw new NotFound(Tender.SUBJECT_TYPE, command.repeatsId());
      }
      tender.repeats(earlier);
    }
    entities.persist(tender);
    entities.flush();
    int position = 1;
    for (LotTerms lot : command.lots()) {
      entities.persist(new TenderLot(tender, position++, lot));
    }
    return tender;
  }

  Instant now() {
    return clock.now();
  }
}
