package org.klaster.marketing.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.OpenBallot;
import org.klaster.api.council.PastBallots;
import org.klaster.domain.marketing.Author;
import org.klaster.domain.marketing.Campaign;
import org.klaster.domain.marketing.CampaignClaim;
import org.klaster.domain.marketing.CampaignPledge;
import org.klaster.domain.marketing.CampaignResult;
import org.klaster.domain.shared.Document;
import org.klaster.marketing.CampaignApproval;
import org.klaster.marketing.CampaignSums;
import org.klaster.platform.access.People;
import org.klaster.platform.actor.Actor;
import org.klaster.platform.actor.CurrentActor;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.demo.DemonstrationData;
import org.klaster.platform.document.DocumentStore;
import org.klaster.vocabulary.marketing.PledgeBasis;
import org.klaster.vocabulary.marketing.ResultKind;
import org.klaster.vocabulary.marketing.TurnoverBand;
import org.klaster.vocabulary.registry.LegalId;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;
import org.klaster.vocabulary.shared.Roles;

/** Two campaigns of the cotton cluster: one finished, one for which members pledge. */
@ApplicationScoped
public class MarketingDemonstration implements DemonstrationData {

  private static final LegalId FIRM = LegalId.parse("120340990017");
  private static final String CLUSTER =
      "select m.clusterId from Membership m, Organisation o where o.id = m.organisationId"
          + " and o.legalId = :firm and exists (select k.id from Council k"
          + " where k.clusterId = m.clusterId) order by m.id";
  private static final String MEMBERS =
      "select m.organisationId from Membership m, Organisation o where o.id = m.organisationId"
          + " and m.clusterId = :cluster and m.endedOn is null and o.sphere = BUSINESS"
          + " order by case when o.legalId = :firm then 0 else 1 end, m.organisationId";
  private static final List<TurnoverBand> BANDS =
      List.of(
          TurnoverBand.LARGE,
          TurnoverBand.MEDIUM,
          TurnoverBand.SMALL,
          TurnoverBand.SMALL,
          TurnoverBand.MICRO);

  private static final List<String> REPORTERS =
      List.of("firm", "farm", "coordinator", "coordinator", "coordinator");

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private DatabaseClock clock;
  @Inject private People people;
  @Inject private PastBallots ballots;
  @Inject private CampaignSums sums;
  @Inject private DocumentStore documents;

  @Override
  public int order() {
    return 35;
  }

  @Override
  public void load() {
    List<Long> clusters =
        entities.createQuery(CLUSTER, Long.class).setParameter("firm", FIRM).getResultList();
    if (clusters.isEmpty()) {
      return;
    }
    Long cluster = clusters.get(0);
    List<Long> members =
        entities
            .createQuery(MEMBERS, Long.class)
            .setParameter("cluster", cluster)
            .setParameter("firm", FIRM)
            .setMaxResults(BANDS.size())
            .getResultList();
    CurrentActor.runAs(
        new Actor("coordinator", Set.of(Roles.COORDINATOR), null), () -> load(cluster, members));
  }

  private void load(Long cluster, List<Long> members) {
    finished(cluster, members);
    pledging(cluster, members);
  }

  /** Pledged, approved, carried out, settled and closed; the research lies there for its payers. */
  private void finished(Long cluster, List<Long> members) {
    LocalDate from = clock.today().minusDays(120);
    Campaign campaign =
        begun(
            new Campaign(
                cluster,
                InventedCampaigns.research(from, ago(150)),
                InventedCampaigns.researchBudget(),
                InventedCampaigns.researchResults(),
                ago(180)),
            170);
    String[] amounts = {"3400000", "1700000", "850000", "850000", "450000"};
    List<CampaignPledge> pledges = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      pledges.add(pledged(campaign, members.get(i), amounts[i], BANDS.get(i), 165 - i));
    }
    entities.flush();
    approved(campaign, ago(149), ago(146));
    campaign.start(ago(120));
    claimed(campaign, members.get(1), 0, "4650000", "4650000");
    claimed(campaign, members.get(2), 1, "1480000.50", "1410000.50");
    claimed(campaign, members.get(3), 2, "870000", "870000");
    campaign.publishResearch(
        stored("zertteu-issledovanie-research.txt", "Ойдан шығарылған. Вымышлено. Invented.\n"),
        ago(70));
    campaign.examineClaims(ago(60));
    Money total = Money.of("6930000.50");
    share(campaign, pledges, total);
    campaign.settle(total, 0, ago(45));
    pledges.forEach(CampaignPledge::settle);
    reported(campaign, members);
    campaign.close(ago(10));
  }

  /** Each accepts its share, where that is not what it had pledged. */
  private void share(Campaign campaign, List<CampaignPledge> pledges, Money total) {
    var split =
        campaign.split(
            total,
            pledges.stream().map(pledge -> pledge.payer(campaign.terms())).toList(),
            ago(50));
    pledges.forEach(
        pledge -> {
          pledge.share(
              Objects.requireNonNull(split.shares().get(pledge.organisationId())), ago(50));
          if (pledge.isAsked()) {
            pledge.accept(new Author(people.idOf("firm"), ago(47)));
          }
        });
  }

  private void approved(Campaign campaign, Instant opened, Instant decided) {
    LocalizedText question = CampaignApproval.question(campaign);
    long ballot =
        ballots.open(
            new OpenBallot(
                campaign.clusterId(),
                Campaign.SUBJECT_TYPE,
                campaign.id(),
                question,
                null,
                null,
                null),
            opened);
    campaign.putToVote(ballot, opened);
    campaign.balloted(ballots.unanimous(ballot, decided).outcome(), decided);
  }

  private void reported(Campaign campaign, List<Long> members) {
    String[] leads = {"21", "17", "9", "8", "6"};
    String[] exports = {"18500000", "9200000", "4100000", "2650000", "1800000"};
    for (int i = 0; i < members.size(); i++) {
      Author author = new Author(people.idOf(REPORTERS.get(i)), ago(30 - i));
      entities.persist(result(campaign, members.get(i), ResultKind.LEADS, leads[i], author));
      entities.persist(result(campaign, members.get(i), ResultKind.EXPORTS, exports[i], author));
    }
    sums.renew(campaign, ago(26));
  }

  private static CampaignResult result(
      Campaign campaign, Long member, ResultKind kind, String amount, Author author) {
    return new CampaignResult(campaign, member, kind, new BigDecimal(amount), author);
  }

  private void pledging(Long cluster, List<Long> members) {
    Campaign campaign =
        begun(
            new Campaign(
                cluster,
                InventedCampaigns.fair(
                    clock.today().plusDays(75), clock.now().plus(Duration.ofDays(20))),
                InventedCampaigns.fairBudget(),
                InventedCampaigns.fairResults(),
                ago(9)),
            7);
    for (int i = 1; i < members.size(); i++) {
      pledged(campaign, members.get(i), "1200000", null, 6 - i);
    }
    sums.renew(campaign, ago(2));
  }

  private Campaign begun(Campaign campaign, int daysAgo) {
    entities.persist(campaign);
    entities.flush();
    campaign.openPledging(ago(daysAgo));
    return campaign;
  }

  private CampaignPledge pledged(
      Campaign campaign, Long member, String amount, @Nullable TurnoverBand band, int daysAgo) {
    CampaignPledge pledge = new CampaignPledge(campaign, member);
    pledge.pledge(campaign, Money.of(amount), new PledgeBasis(band, null, null), author(daysAgo));
    entities.persist(pledge);
    return pledge;
  }

  private void claimed(Campaign campaign, Long member, int line, String amount, String granted) {
    Long proof = stored("akt-act.txt", "Ойдан шығарылған акт. Вымышленный акт. Invented act.\n");
    var expense =
        new CampaignClaim.Expense(
            line, "Орындалған жұмыс актісі (ойдан шығарылған)", Money.of(amount), proof);
    CampaignClaim claim =
        new CampaignClaim(campaign, member, expense, new Author(people.idOf("firm"), ago(90)));
    claim.decide(
        Money.of(granted),
        amount.equals(granted) ? null : "Бір сынама қайталанған / одна проба повторена",
        Set.of(),
        author(65));
    entities.persist(claim);
  }

  private Long stored(String name, String content) {
    Document document =
        documents.store(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    entities.flush();
    return document.id();
  }

  private Author author(int daysAgo) {
    return new Author(people.idOf("coordinator"), ago(daysAgo));
  }

  private Instant ago(int days) {
    return clock.now().minus(Duration.ofDays(days));
  }
}
