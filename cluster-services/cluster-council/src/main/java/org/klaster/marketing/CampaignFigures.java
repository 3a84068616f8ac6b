package org.klaster.marketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.marketing.Campaign;
import org.klaster.domain.marketing.CampaignPledge;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.marketing.ClaimStatus;
import org.klaster.vocabulary.marketing.ShareAnswer;
import org.klaster.vocabulary.shared.Money;

/** Sums over the parts of a campaign, for rules and views alike. */
@ApplicationScoped
public class CampaignFigures {

  /**
   * Fewest whose sum may be shown to one of them: with two, each knows the other's part. The rule
   * of the aggregates.
   */
  static final int FEWEST = 3;

  private static final String TOTALS =
      "select (select sum(p.amount) from CampaignPledge p where p.campaignId = :id),"
          + " (select count(p) from CampaignPledge p where p.campaignId = :id and p.amount > 0),"
          + " (select sum(l.approved) from CampaignClaim l where l.campaignId = :id),"
          + " (select count(l) from CampaignClaim l where l.campaignId = :id),"
          + " (select count(l) from CampaignClaim l where l.campaignId = :id and l.status ="
          + " :submitted), (select count(distinct l.organisationId) from CampaignClaim l"
          + " where l.campaignId = :id and l.status <> :submitted),"
          + " (select count(p) from CampaignPledge p where p.campaignId = :id and p.answer = :refused),"
          + " (select count(p) from CampaignPledge p where p.campaignId = :id and p.answer is null"
          + " and p.askedAt > :asked)"
          + " from Campaign c where c.id = :id";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private DatabaseClock clock;

  /**
   * Sums of a campaign.
   *
   * @param payers organisations that pledged more than nothing
   * @param approved sum of what was granted
   * @param undecided claims without a decision
   * @param claimants organisations with a decided claim
   * @param refused shares that were refused and not computed anew
   * @param silent shares whose payers have still time to answer
   */
  record Totals(
      Money pledged,
      long payers,
      Money approved,
      long claims,
      long undecided,
      long claimants,
      long refused,
      long silent) {

    /** Whether the stored shares have to be computed anew: of another total, or refused. */
    boolean isOutOfDate(Campaign campaign) {
      return campaign.isSplitOutOfDate(approved) || refused > 0;
    }

    /** Whether every payer has answered, or had the time to. */
    boolean isAnswered() {
      return refused + silent == 0;
    }
  }

  /** The sums of a campaign now. */
  Totals totals(Campaign campaign) {
    entities.flush();
    Object[] row =
        entities
            .createQuery(TOTALS, Object[].class)
            .setParameter("id", campaign.id())
            .setParameter("submitted", ClaimStatus.SUBMITTED)
            .setParameter("refused", ShareAnswer.REFUSED)
            .setParameter("asked", clock.now().minus(CampaignPledge.TIME_TO_ANSWER))
            .getSingleResult();
    return new Totals(
        money(row[0]),
        (Long) row[1],
        money(row[2]),
        (Long) row[3],
        (Long) row[4],
        (Long) row[5],
        (Long) row[6],
        (Long) row[7]);
  }

  /** The pledges of more than nothing, by organisation. */
  List<CampaignPledge> payers(Campaign campaign) {
    return entities
        .createQuery(
            "select p from CampaignPledge p where p.campaignId = :id and p.amount > 0"
                + " order by p.organisationId",
            CampaignPledge.class)
        .setParameter("id", campaign.id())
        .getResultList();
  }

  /** Whether one of the organisations has paid: pledges become money when the council approves. */
  boolean hasPaid(Campaign campaign, Set<Long> organisations) {
    return campaign.status().isPaid()
        && payers(campaign).stream()
            .anyMatch(payer -> organisations.contains(payer.organisationId()));
  }

  /** Whether a share of one of the organisations waits for its answer. */
  boolean isAsked(Campaign campaign, Set<Long> organisations) {
    return payers(campaign).stream()
        .anyMatch(payer -> payer.isAsked() && organisations.contains(payer.organisationId()));
  }

  static Money money(@Nullable Object sum) {
    return sum == null ? Money.ZERO : new Money((BigDecimal) Objects.requireNonNull(sum));
  }
}
