package org.klaster.procurement.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.klaster.domain.procurement.Tender;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** Who may not bid in a tender. */
@ApplicationScoped
public class BidderRules {

  private static final String BUYS =
      "select count(d) from DemandLine d, TenderLot l where d.organisationId = :organisation"
          + " and d.quantity > 0 and l.id = d.lotId and l.tenderId = :tender";
  private static final String SPEAKS =
      "select count(r) from Representation r where r.organisationId = :organisation"
          + " and r.validFrom <= :today and (r.validTo is null or r.validTo >= :today)"
          + " and (r.personId = (select t.officerId from Tender t where t.id = :tender)"
          + " or r.personId in (select o.personId from OpenerKey o, TenderKeyShare s, TenderKey k"
          + " where s.openerKeyId = o.id and k.id = s.tenderKeyId and k.tenderId = :tender))";
  private static final String INVITED =
      "select count(i) from TenderInvitation i, Organisation o where i.tenderId = :tender"
          + " and o.id = :organisation and i.legalId = o.legalId";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private DatabaseClock clock;

  /** Code of the rule by which the organisation may not bid; empty where it may. */
  Optional<String> obstacle(Tender tender, long organisationId) {
    if (count(BUYS, tender, organisationId) > 0) {
      return Optional.of("bid.buyer");
    }
    long speaks =
        entities
            .createQuery(SPEAKS, Long.class)
            .setParameter("tender", tender.id())
            .setParameter("organisation", organisationId)
            .setParameter("today", clock.today())
            .getSingleResult();
    if (speaks > 0) {
      return Optional.of("bid.own-case");
    }
    return tender.isInvitedOnly() && count(INVITED, tender, organisationId) == 0
        ? Optional.of("bid.not-invited")
        : Optional.empty();
  }

  void require(Tender tender, long organisationId) {
    obstacle(tender, organisationId)
        .ifPresent(
            code -> {
              throw new DomainRuleViolation(code);
            });
  }

  private long count(String query, Tender tender, long organisationId) {
    return entities
        .createQuery(query, Long.class)
        .setParameter("tender", tender.id())
        .setParameter("organisation", organisationId)
        .getSingleResult();
  }
}
