package org.klaster.marketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klaster.api.marketing.ReportedResult;
import org.klaster.api.marketing.ResultView;
import org.klaster.domain.marketing.Campaign;
import org.klaster.domain.marketing.CampaignResult;
import org.klaster.domain.marketing.CampaignSum;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.vocabulary.marketing.CampaignSumKind;
import org.klaster.vocabulary.marketing.ExpectedResult;
import org.klaster.vocabulary.marketing.ResultKind;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;

/** What organisations reported of campaigns: the newest of each kind counts. */
@ApplicationScoped
public class CampaignOutcomes {

  private static final String REPORTED =
      "select r, o.name, (select q.fullName from Person q where q.id = r.reportedBy)"
          + " from CampaignResult r, Organisation o where o.id = r.organisationId"
          + " and r.campaignId = :id order by r.id desc";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;

  /** One that counts. */
  record Counted(CampaignResult result, LocalizedText organisation, String reporter) {}

  /** What counts, the newest first. */
  List<Counted> counted(Campaign campaign) {
    Set<String> seen = new HashSet<>();
    List<Counted> counted = new ArrayList<>();
    for (Object[] row :
        entities
            .createQuery(REPORTED, Object[].class)
            .setParameter("id", campaign.id())
            .getResultList()) {
      CampaignResult result = (CampaignResult) row[0];
      if (seen.add(result.kind() + " " + result.organisationId())) {
        counted.add(
            new Counted(result, ((LocalizedColumns) row[1]).toText(), String.valueOf(row[2])));
      }
    }
    return counted;
  }

  /** Orders and exports by organisation. */
  static Map<Long, Money> gained(List<Counted> counted) {
    return counted.stream()
        .map(Counted::result)
        .filter(result -> result.kind().isMoney())
        .collect(
            Collectors.toMap(
                CampaignResult::organisationId, result -> new Money(result.amount()), Money::plus));
  }

  /**
   * Against what was expected.
   *
   * @param shown the sums as they may be shown; null for whom all parts are shown
   */
  List<ResultView> views(
      Campaign campaign, List<Counted> counted, @Nullable Map<CampaignSumKind, CampaignSum> shown) {
    Map<ResultKind, List<Counted>> byKind =
        counted.stream().collect(Collectors.groupingBy(one -> one.result().kind()));
    return campaign.expected().stream()
        .map(
            expected -> {
              List<Counted> reports = byKind.getOrDefault(expected.kind(), List.of());
              return shown == null
                  ? view(expected, sum(reports), (long) reports.size(), told(reports, true))
                  : view(expected, shown.get(CampaignSumKind.of(expected.kind())), reports);
            })
        .toList();
  }

  private ResultView view(
      ExpectedResult expected, @Nullable CampaignSum shown, List<Counted> reports) {
    return shown == null
        ? view(expected, null, null, told(reports, false))
        : view(expected, shown.total(), shown.organisations(), told(reports, false));
  }

  private static ResultView view(
      ExpectedResult expected,
      @Nullable BigDecimal reached,
      @Nullable Long reporters,
      List<ReportedResult> reports) {
    return new ResultView(expected.kind(), expected.target(), reached, reporters, reports);
  }

  private List<ReportedResult> told(List<Counted> counted, boolean all) {
    return counted.stream()
        .filter(one -> all || access.represents(one.result().organisationId()))
        .map(
            one ->
                new ReportedResult(
                    one.organisation(),
                    one.result().amount(),
                    one.reporter(),
                    one.result().reportedAt()))
        .toList();
  }

  private static BigDecimal sum(List<Counted> counted) {
    return counted.stream()
        .map(one -> one.result().amount())
        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }
}
