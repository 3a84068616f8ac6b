package org.klaster.procurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.klaster.domain.procurement.DemandLine;
import org.klaster.domain.procurement.PooledDemand;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderLot;
import org.klaster.vocabulary.procurement.DeliveryMonths;
import org.klaster.vocabulary.procurement.ProcurementRuleKind;

/**
 * What the members need together. While demand is open the sum is shown roughly, and renewed only
 * when enough members have changed theirs since: whoever looks twice learns nothing of one of them,
 * nor does who compares the last look with the exact sum that stands when demand is closed.
 */
@ApplicationScoped
public class DemandPool {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private ProcurementRules rules;

  List<TenderLot> lots(Tender tender) {
    return entities
        .createQuery(
            "select l from TenderLot l where l.tenderId = :tender order by l.position",
            TenderLot.class)
        .setParameter("tender", tender.id())
        .getResultList();
  }

  /** Lines of a lot that need anything, the caller holds the tender. */
  private List<DemandLine> needs(TenderLot lot) {
    return entities
        .createQuery(
            "select distinct d from DemandLine d left join fetch d.deliveries where d.lotId = :lot"
                + " order by d.id",
            DemandLine.class)
        .setParameter("lot", lot.id())
        .getResultList();
  }

  /** Renews what is shown of a lot after a line was entered. */
  public void entered(TenderLot lot, Instant at) {
    PooledDemand.renew(lot, needs(lot), rules.whole(ProcurementRuleKind.FEWEST_MEMBERS), at);
  }

  /** Demand has ended: the sums are final, and lots that too few members need are left out. */
  void close(Tender tender, Instant at) {
    int fewest = rules.whole(ProcurementRuleKind.FEWEST_MEMBERS);
    for (TenderLot lot : lots(tender)) {
      List<DemandLine> lines = needs(lot);
      int members = PooledDemand.members(lines);
      if (members < fewest) {
        lot.hide();
        lot.leaveOut();
      } else {
        lot.pool(PooledDemand.sum(lines), members, at);
      }
    }
  }

  /** When how much is needed, of a lot that is not left out. */
  List<DeliveryMonths.Span> months(TenderLot lot) {
    if (lot.isLeftOut() || lot.pooledQuantity() == null) {
      return List.of();
    }
    List<DeliveryMonths.Need> needs =
        needs(lot).stream()
            .filter(DemandPool::counts)
            .flatMap(
                line ->
                    line.terms().deliveries().stream()
                        .map(
                            part ->
                                new DeliveryMonths.Need(
                                    line.organisationId(), part.neededOn(), part.quantity())))
            .toList();
    return DeliveryMonths.of(needs, rules.whole(ProcurementRuleKind.FEWEST_MEMBERS));
  }

  private static boolean counts(DemandLine line) {
    return line.quantity().signum() > 0;
  }
}
