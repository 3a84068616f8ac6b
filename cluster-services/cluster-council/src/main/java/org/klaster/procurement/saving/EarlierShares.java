package org.klaster.procurement.saving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.StatementView;
import org.klaster.domain.procurement.LotSaving;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderSaving;
import org.klaster.procurement.saving.SharedLots.Shared;
import org.klaster.vocabulary.procurement.TierPrices;
import org.klaster.vocabulary.shared.Money;

/**
 * What was offered to members before others left: two statements however many lots and members, one
 * where nobody has left.
 */
@ApplicationScoped
public class EarlierShares {

  private static final String OWN =
      "select s, t from LotSaving s join TenderSaving t on t.savingId = s.id where s.lotId in :lots"
          + " and s.savingKey = :key and t.organisationId in :own and s.revision < (select"
          + " max(n.revision) from LotSaving n where n.lotId = s.lotId and n.savingKey ="
          + " s.savingKey) order by s.lotId, s.revision";
  private static final String SUMS =
      "select t.savingId, count(t), sum(t.quantity * t.ownPrice), sum(t.aloneAmount) from"
          + " TenderSaving t where t.savingId in :savings group by t.savingId";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private SavingSums sums;

  /** By lot, then by organisation. */
  Map<Long, Map<Long, List<StatementView.Revision>>> of(
      Tender tender, List<Shared> shared, Collection<Long> organisations) {
    Map<Long, Map<Long, List<StatementView.Revision>>> earlier = new HashMap<>();
    Map<Long, TierPrices> prices = new HashMap<>();
    shared.forEach(one -> prices.put(one.lot().id(), new TierPrices(one.tiers())));
    if (prices.isEmpty() || organisations.isEmpty()) {
      return earlier;
    }
    List<Object[]> rows =
        entities
            .createQuery(OWN, Object[].class)
            .setParameter("lots", prices.keySet())
            .setParameter("key", Objects.requireNonNull(tender.savingKey()))
            .setParameter("own", organisations)
            .getResultList();
    Map<Long, SavingSums.Members> members = members(rows);
    for (Object[] row : rows) {
      LotSaving saving = (LotSaving) row[0];
      TenderSaving line = (TenderSaving) row[1];
      earlier
          .computeIfAbsent(saving.lotId(), lot -> new HashMap<>())
          .computeIfAbsent(line.organisationId(), one -> new ArrayList<>())
          .add(
              revision(
                  saving,
                  line,
                  sums.pool(saving, Objects.requireNonNull(members.get(saving.id()))),
                  Objects.requireNonNull(prices.get(saving.lotId()))));
    }
    return earlier;
  }

  private static StatementView.Revision revision(
      LotSaving saving, TenderSaving line, StatementView.@Nullable Pool pool, TierPrices prices) {
    return new StatementView.Revision(
        saving.revision(),
        saving.computedAt(),
        prices.stepAt(saving.volume()).orElseThrow(),
        pool,
        line.share().share(),
        line.answer());
  }

  private Map<Long, SavingSums.Members> members(List<Object[]> rows) {
    Map<Long, SavingSums.Members> members = new HashMap<>();
    List<Long> savings = rows.stream().map(row -> ((LotSaving) row[0]).id()).distinct().toList();
    if (!savings.isEmpty()) {
      entities
          .createQuery(SUMS, Object[].class)
          .setParameter("savings", savings)
          .getResultStream()
          .forEach(
              row ->
                  members.put(
                      (Long) row[0],
                      new SavingSums.Members(
                          ((Long) row[1]).intValue(),
                          (BigDecimal) row[2],
                          new Money((BigDecimal) row[3]))));
    }
    return members;
  }
}
