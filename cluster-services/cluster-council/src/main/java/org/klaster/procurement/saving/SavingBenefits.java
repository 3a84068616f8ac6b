package org.klaster.procurement.saving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderSaving;
import org.klaster.platform.benefit.BenefitLine;
import org.klaster.platform.benefit.BenefitSource;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.procurement.ContractStatus;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.BenefitKind;
import org.klaster.vocabulary.shared.Money;

/**
 * What each member saved by buying together, under the council's key, in the year of the award; of
 * a lot the newest revision counts, without those who left and what was refused afterwards.
 */
@ApplicationScoped
public class SavingBenefits implements BenefitSource {

  private static final String LINES =
      "select t, l, (select min(f.computedAt) from LotSaving f where f.lotId = s.lotId)"
          + " from Tender t, TenderLot o, LotSaving s, TenderSaving l"
          + " where o.tenderId = t.id and s.lotId = o.id and s.savingKey = t.savingKey"
          + " and l.savingId = s.id and t.clusterId in :clusters and s.revision ="
          + " (select max(n.revision) from LotSaving n where n.lotId = s.lotId"
          + " and n.savingKey = s.savingKey) and t.status <> :unsuccessful and not exists"
          + " (select c.id from PurchaseContract c, ContractLine x where x.contractId = c.id"
          + " and c.tenderId = t.id and c.buyerId = l.organisationId and x.lotId = o.id"
          + " and c.status = :refused) order by t.id, l.organisationId";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  private record Place(Tender tender, Long organisation, int year) {}

  @Override
  public List<BenefitLine> lines(Set<Long> clusterIds, Set<Integer> years) {
    Map<Place, Money> saved = new LinkedHashMap<>();
    for (Object[] row :
        entities
            .createQuery(LINES, Object[].class)
            .setParameter("clusters", clusterIds)
            .setParameter("unsuccessful", TenderStatus.UNSUCCESSFUL)
            .setParameter("refused", ContractStatus.REFUSED)
            .getResultList()) {
      TenderSaving line = (TenderSaving) row[1];
      int year = ((Instant) row[2]).atZone(DatabaseClock.ZONE).getYear();
      if (!line.isGone() && years.contains(year)) {
        saved.merge(
            new Place((Tender) row[0], line.organisationId(), year),
            line.share().saving(),
            Money::plus);
      }
    }
    List<BenefitLine> lines = new ArrayList<>();
    saved.forEach(
        (place, amount) -> {
          // Who agreed to pay more than alone has lost.
          if (amount.compareTo(Money.ZERO) != 0) {
            lines.add(
                new BenefitLine(
                    place.tender().clusterId(),
                    place.organisation(),
                    place.year(),
                    BenefitKind.SAVING,
                    amount,
                    place.tender().name(),
                    Tender.SUBJECT_TYPE,
                    place.tender().id()));
          }
        });
    return lines;
  }
}
