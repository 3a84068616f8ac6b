package org.klaster.marketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.klaster.domain.marketing.Campaign;
import org.klaster.domain.marketing.CampaignResult;
import org.klaster.domain.marketing.CampaignSum;
import org.klaster.vocabulary.marketing.CampaignSumKind;

/** The sums of a campaign as those see them who may not see the parts. */
@ApplicationScoped
public class CampaignSums {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private CampaignFigures figures;
  @Inject private CampaignOutcomes outcomes;

  /** Those that were shown at least once. */
  Map<CampaignSumKind, CampaignSum> shown(Campaign campaign) {
    return stored(campaign).values().stream()
        .filter(CampaignSum::isShown)
        .collect(Collectors.toMap(CampaignSum::kind, sum -> sum));
  }

  /** Renews what is safe to renew after a part has changed; the caller holds the campaign. */
  public void renew(Campaign campaign, Instant at) {
    entities.flush();
    Map<CampaignSumKind, CampaignSum> stored = stored(campaign);
    parts(campaign)
        .forEach(
            (kind, parts) ->
                stored
                    .computeIfAbsent(kind, key -> begun(campaign, key, at))
                    .renew(parts, CampaignFigures.FEWEST, at));
  }

  private CampaignSum begun(Campaign campaign, CampaignSumKind kind, Instant at) {
    CampaignSum sum = new CampaignSum(campaign.id(), kind, at);
    entities.persist(sum);
    return sum;
  }

  private Map<CampaignSumKind, CampaignSum> stored(Campaign campaign) {
    Map<CampaignSumKind, CampaignSum> sums = new EnumMap<>(CampaignSumKind.class);
    entities
        .createQuery(
            "select distinct s from CampaignSum s left join fetch s.parts where s.campaignId = :id",
            CampaignSum.class)
        .setParameter("id", campaign.id())
        .getResultStream()
        .forEach(sum -> sums.put(sum.kind(), sum));
    return sums;
  }

  private Map<CampaignSumKind, Map<Long, BigDecimal>> parts(Campaign campaign) {
    Map<CampaignSumKind, Map<Long, BigDecimal>> parts = new EnumMap<>(CampaignSumKind.class);
    figures
        .payers(campaign)
        .forEach(
            payer ->
                of(parts, CampaignSumKind.PLEDGED)
                    .put(payer.organisationId(), payer.amount().tenge()));
    for (CampaignOutcomes.Counted counted : outcomes.counted(campaign)) {
      CampaignResult result = counted.result();
      of(parts, CampaignSumKind.of(result.kind())).put(result.organisationId(), result.amount());
    }
    return parts;
  }

  private static Map<Long, BigDecimal> of(
      Map<CampaignSumKind, Map<Long, BigDecimal>> parts, CampaignSumKind kind) {
    return parts.computeIfAbsent(kind, key -> new HashMap<>());
  }
}
