package org.klaster.procurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.klaster.domain.procurement.DemandLine;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderLot;
import org.klaster.vocabulary.procurement.DeliveryMonths;
import org.klaster.vocabulary.procurement.ProcurementRuleKind;
import org.klaster.vocabulary.shared.RoughSum;

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
            "select d from DemandLine d where d.lotId = :lot order by d.id", DemandLine.class)
        .setParameter("lot", lot.id())
        .getResultStream()
        .toList();
  }

  /** Renews what is shown of a lot after a line was entered. */
  public void entered(TenderLot lot, Instant at) {
    int fewest = rules.whole(ProcurementRuleKind.FEWEST_MEMBERS);
    List<DemandLine> lines = needs(lot);
    long members = lines.stream().filter(DemandPool::counts).count();
    if (members < fewest) {
      lot.hide();
      return;
    }
    Instant shown = lot.pooledAt();
    long changed =
        lines.stream().filter(line -> shown == null || line.enteredAt().isAfter(shown)).count();
    if (changed >= fewest) {
      lot.pool(RoughSum.of(sum(lines)), (int) members, at);
    }
  }

  /** Demand has ended: the sums are final, and lots that too few members need are left out. */
  void close(Tender tender, Instant at) {
    int fewest = rules.whole(ProcurementRuleKind.FEWEST_MEMBERS);
    for (TenderLot lot : lots(tender)) {
      List<DemandLine> lines = needs(lot);
      long members = lines.stream().filter(DemandPool::counts).count();
      if (members < fewest) {
        lot.hide();
        lot.leaveOut();
      } else {
        lot.pool(sum(lines), (int) members, at);
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
            .map(line -> new DeliveryMonths.Need(line.terms().neededOn(), line.terms().quantity()))
            .toList();
    return DeliveryMonths.of(needs, rules.whole(ProcurementRuleKind.FEWEST_MEMBERS));
  }

  private static BigDecimal sum(List<DemandLine> lines) {
    return lines.stream()
        .map(line -> line.terms().quantity())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static boolean counts(DemandLine line) {
    return line.terms().quantity().signum() > 0;
  }
}
