package org.klaster.marketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.klaster.domain.marketing.Campaign;
import org.klaster.platform.calendar.CalendarDays;
import org.klaster.platform.calendar.CalendarSource;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.marketing.CampaignStatus;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * Campaigns in the calendars of who represents a member of the cluster or coordinates it: the days
 * of the campaign, and the last day for pledges as long as they can be given.
 */
@ApplicationScoped
public class CampaignCalendar implements CalendarSource {

  private static final String MINE =
      "select c from Campaign c where c.status <> :proposed"
          + " and (exists (select m.id from Membership m, Representation r"
          + " where m.clusterId = c.clusterId and m.endedOn is null"
          + " and r.organisationId = m.organisationId and r.personId = :person"
          + " and r.validFrom <= :today and (r.validTo is null or r.validTo >= :today))"
          + " or exists (select k.id from ClusterCoordination k where k.clusterId = c.clusterId"
          + " and k.personId = :person and k.validFrom <= :today"
          + " and (k.validTo is null or k.validTo >= :today))) order by c.id";

  private static final LocalizedText PLEDGES =
      new LocalizedText(
          "Жарна берудің соңғы күні", "Последний день для взносов", "Last day for pledges");

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private DatabaseClock clock;

  @Override
  public List<CalendarDays> days(long personId) {
    return entities
        .createQuery(MINE, Campaign.class)
        .setParameter("proposed", CampaignStatus.PROPOSED)
        .setParameter("person", personId)
        .setParameter("today", clock.today())
        .getResultStream()
        .flatMap(CampaignCalendar::days)
        .toList();
  }

  private static Stream<CalendarDays> days(Campaign campaign) {
    LocalizedText name = campaign.terms().name();
    boolean given = campaign.status() == CampaignStatus.PLEDGING && !campaign.isBallotOpen();
    LocalDate lastDay = LocalDate.ofInstant(campaign.terms().pledgeUntil(), DatabaseClock.ZONE);
    LocalizedText pledges =
        new LocalizedText(
            PLEDGES.kk() + ": " + name.kk(),
            PLEDGES.ru() + ": " + name.ru(),
            PLEDGES.en() + ": " + name.en());
    String key = "campaign-" + campaign.id();
    String page = "/app/marketing/campaign.xhtml?id=" + campaign.id();
    return Stream.of(
        new CalendarDays(
            key + "@klaster",
            campaign.version(),
            campaign.status() == CampaignStatus.CANCELLED,
            name,
            page,
            campaign.terms().startsOn(),
            campaign.terms().endsOn()),
        new CalendarDays(
            key + "-pledges@klaster", campaign.version(), !given, pledges, page, lastDay, lastDay));
  }
}
