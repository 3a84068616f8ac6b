package org.klaster.marketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.klaster.domain.marketing.Campaign;
import org.klaster.domain.marketing.CampaignPledge;
import org.klaster.domain.marketing.CampaignResult;
import org.klaster.platform.benefit.BenefitLine;
import org.klaster.platform.benefit.BenefitSource;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.marketing.CampaignStatus;
import org.klaster.vocabulary.marketing.ResultKind;
import org.klaster.vocabulary.shared.BenefitKind;
import org.klaster.vocabulary.shared.Money;

/**
 * Shares of the cost of campaigns, in the year in which a campaign ends, and the orders and exports
 * that were reported of it. A report tells what there is since the beginning: a year's part is what
 * its last report adds to the last one of the years before.
 */
@ApplicationScoped
public class CampaignBenefits implements BenefitSource {

  private static final String SHARES =
      "select c, p from CampaignPledge p, Campaign c where c.id = p.campaignId"
          + " and c.clusterId in :clusters and p.share > 0"
          + " and c.status in :settled order by c.id, p.organisationId";
  private static final String RESULTS =
      "select c, r from CampaignResult r, Campaign c where c.id = r.campaignId"
          + " and c.clusterId in :clusters and r.kind in :money order by r.id";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  /** Of what a report is the newest so far. */
  private record Reported(Long organisation, ResultKind kind) {}

  /** Where what a report adds belongs. */
  private record Place(Campaign campaign, Long organisation, int year) {}

  @Override
  public List<BenefitLine> lines(Set<Long> clusterIds, Set<Integer> years) {
    List<BenefitLine> lines = new ArrayList<>();
    entities
        .createQuery(SHARES, Object[].class)
        .setParameter("clusters", clusterIds)
        .setParameter("settled", Set.of(CampaignStatus.SETTLED, CampaignStatus.CLOSED))
        .getResultStream()
        .flatMap(row -> share((Campaign) row[0], (CampaignPledge) row[1]))
        .forEach(lines::add);
    added(clusterIds)
        .forEach((place, amount) -> lines.add(line(place, BenefitKind.CAMPAIGN_RESULT, amount)));
    lines.removeIf(
        line -> !years.contains(line.year()) || line.amount().compareTo(Money.ZERO) == 0);
    return lines;
  }

  private static Stream<BenefitLine> share(Campaign campaign, CampaignPledge pledge) {
    Money share = pledge.share();
    Place place = new Place(campaign, pledge.organisationId(), campaign.terms().endsOn().getYear());
    return share == null
        ? Stream.empty()
        : Stream.of(line(place, BenefitKind.CAMPAIGN_COST, share));
  }

  /** What the reports of a year add; a correction downwards takes away. */
  private Map<Place, Money> added(Set<Long> clusterIds) {
    Map<Campaign, Map<Reported, Money>> before = new HashMap<>();
    Map<Place, Money> added = new LinkedHashMap<>();
    for (Object[] row :
        entities
            .createQuery(RESULTS, Object[].class)
            .setParameter("clusters", clusterIds)
            .setParameter("money", Set.of(ResultKind.ORDERS, ResultKind.EXPORTS))
            .getResultList()) {
      Campaign campaign = (Campaign) row[0];
      CampaignResult result = (CampaignResult) row[1];
      Money soFar = new Money(result.amount());
      Money was =
          before
              .computeIfAbsent(campaign, key -> new HashMap<>())
              .put(new Reported(result.organisationId(), result.kind()), soFar);
      int year = result.reportedAt().atZone(DatabaseClock.ZONE).getYear();
      added.merge(
          new Place(campaign, result.organisationId(), year),
          was == null ? soFar : soFar.minus(was),
          Money::plus);
    }
    return added;
  }

  private static BenefitLine line(Place place, BenefitKind kind, Money amount) {
    Campaign campaign = place.campaign();
    return new BenefitLine(
        campaign.clusterId(),
        place.organisation(),
        place.year(),
        kind,
        amount,
        campaign.terms().name(),
        Campaign.SUBJECT_TYPE,
        campaign.id());
  }
}
