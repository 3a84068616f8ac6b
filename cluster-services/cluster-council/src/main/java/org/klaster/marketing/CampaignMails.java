package org.klaster.marketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.klaster.domain.marketing.Campaign;
import org.klaster.domain.marketing.CampaignPledge;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.mail.Notification;
import org.klaster.platform.mail.Notifications;
import org.klaster.platform.mail.Recipient;
import org.klaster.platform.mail.Recipients;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.shared.MailTemplate;

/** What members are told of campaigns: that something has happened, and no figure. */
@ApplicationScoped
public class CampaignMails {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private CampaignAccess access;
  @Inject private CampaignFigures figures;
  @Inject private Notifications notifications;
  @Inject private Recipients recipients;

  /** Members of the cluster may pledge now. */
  void pledging(Campaign campaign) {
    tell(
        campaign,
        MailTemplate.CAMPAIGN_PLEDGING,
        entities
            .createQuery(
                "select distinct m.organisationId from Membership m where m.clusterId = :cluster"
                    + " and m.endedOn is null order by m.organisationId",
                Long.class)
            .setParameter("cluster", campaign.clusterId())
            .getResultList(),
        notification -> notification.moment("until", campaign.terms().pledgeUntil()));
  }

  /** The council has decided. */
  void decided(Campaign campaign, BallotOutcome outcome) {
    toPayers(
        campaign,
        MailTemplate.CAMPAIGN_DECIDED,
        notification -> notification.code("vote", outcome));
  }

  /** Each payer's share was computed, or computed again. */
  void shared(Campaign campaign) {
    toPayers(campaign, MailTemplate.CAMPAIGN_SHARED, notification -> notification);
  }

  /** Shares are fixed and what is left goes back. */
  void settled(Campaign campaign) {
    toPayers(campaign, MailTemplate.CAMPAIGN_SETTLED, notification -> notification);
  }

  /** A payer has refused its share: whoever shares the cost has to do it anew. */
  void refused(Campaign campaign) {
    recipients
        .coordinators(campaign.clusterId())
        .forEach(to -> notifications.send(about(campaign, MailTemplate.CAMPAIGN_REFUSED, to)));
  }

  /** Given up by its coordinator, before what was pledged goes back. */
  void cancelled(Campaign campaign) {
    toPayers(campaign, MailTemplate.CAMPAIGN_CANCELLED, notification -> notification);
  }

  private void toPayers(
      Campaign campaign, MailTemplate template, UnaryOperator<Notification> values) {
    tell(
        campaign,
        template,
        figures.payers(campaign).stream().map(CampaignPledge::organisationId).toList(),
        values);
  }

  private void tell(
      Campaign campaign,
      MailTemplate template,
      Collection<Long> organisations,
      UnaryOperator<Notification> values) {
    Map<Long, Recipient> told = new LinkedHashMap<>();
    organisations.forEach(
        organisation ->
            recipients
                .representatives(organisation)
                .forEach(to -> told.putIfAbsent(to.personId(), to)));
    for (Recipient to : told.values()) {
      notifications.send(values.apply(about(campaign, template, to)));
    }
  }

  private Notification about(Campaign campaign, MailTemplate template, Recipient to) {
    return Notification.of(template, to)
        .about(Subject.of(Campaign.SUBJECT_TYPE, campaign.id()), campaign.clusterId())
        .name("cluster", access.clusterName(campaign))
        .name("campaign", campaign.terms().name())
        .link("/app/marketing/campaign.xhtml?id=" + campaign.id());
  }
}
