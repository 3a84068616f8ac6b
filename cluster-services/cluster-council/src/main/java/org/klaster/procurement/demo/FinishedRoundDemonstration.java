package org.klaster.procurement.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.klaster.api.council.OpenBallot;
import org.klaster.api.council.PastBallots;
import org.klaster.domain.procurement.Bid;
import org.klaster.domain.procurement.DemandLine;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderGuard;
import org.klaster.domain.procurement.TenderLot;
import org.klaster.domain.procurement.TenderTerms;
import org.klaster.platform.access.People;
import org.klaster.platform.actor.Actor;
import org.klaster.platform.actor.CurrentActor;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.demo.DemonstrationData;
import org.klaster.procurement.TenderApproval;
import org.klaster.procurement.award.AwardBallot;
import org.klaster.procurement.saving.SavingBook;
import org.klaster.vocabulary.procurement.DemandTerms;
import org.klaster.vocabulary.procurement.SavingKey;
import org.klaster.vocabulary.registry.LegalId;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;
import org.klaster.vocabulary.shared.Roles;

/**
 * A finished round of the cotton cluster: twelve members bought seed and drip tape together, the
 * account {@code firm} among them, and share by the Shapley key what they saved. The account {@code
 * applicant} is the supplier.
 */
@ApplicationScoped
public class FinishedRoundDemonstration implements DemonstrationData {

  private static final LegalId FIRM = LegalId.parse("120340990017");
  private static final LegalId SUPPLIER = LegalId.parse("190640990020");
  private static final String CLUSTER =
      "select m.clusterId from Membership m, Organisation o where o.id = m.organisationId"
          + " and o.legalId = :firm and exists (select k.id from Council k"
          + " where k.clusterId = m.clusterId) order by m.id";
  private static final String MEMBERS =
      "select m.organisationId from Membership m, Organisation o where o.id = m.organisationId"
          + " and m.clusterId = :cluster and m.endedOn is null and o.sphere = BUSINESS"
          + " order by case when o.legalId = :firm then 0 else 1 end, m.organisationId";
  private static final String BIDDERS =
      "select o.id from Organisation o where o.sphere = BUSINESS and not exists (select m.id from"
          + " Membership m where m.organisationId = o.id and m.clusterId = :cluster"
          + " and m.endedOn is null) order by case when o.legalId = :supplier then 0 else 1 end,"
          + " o.id";
  private static final int BIDS = 2;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private DatabaseClock clock;
  @Inject private People people;
  @Inject private PastBallots ballots;
  @Inject private PastBids pastBids;
  @Inject private PastContracts contracts;
  @Inject private SavingBook savings;

  @Override
  public int order() {
    return 38;
  }

  @Override
  public void load() {
    List<Long> clusters =
        entities.createQuery(CLUSTER, Long.class).setParameter("firm", FIRM).getResultList();
    if (clusters.isEmpty()) {
      return;
    }
    List<Long> bidders =
        entities
            .createQuery(BIDDERS, Long.class)
            .setParameter("cluster", clusters.get(0))
            .setParameter("supplier", SUPPLIER)
            .setMaxResults(BIDS)
            .getResultList();
    if (!bidders.isEmpty()) {
      CurrentActor.runAs(
          new Actor("coordinator", Set.of(Roles.COORDINATOR), null),
          () -> load(clusters.get(0), bidders));
    }
  }

  private void load(Long cluster, List<Long> bidders) {
    Long officer = people.idOf("coordinator");
    Tender tender = new Tender(cluster, InventedRound.name(), officer, ago(200), ago(215));
    entities.persist(tender);
    entities.flush();
    List<TenderLot> lots = lots(tender, members(cluster), officer);
    tender.closeDemand(ago(199));
    entities.persist(
        new TenderGuard(
            tender, InventedRound.shares(day(205)), new BigDecimal("15.00"), officer, ago(198)));
    entities.persist(new TenderTerms(tender, 1, InventedRound.terms(ago(170)), officer, ago(197)));
    carry(tender, TenderApproval.question(tender, SavingKey.SHAPLEY), ago(196), ago(192));
    tender.approveTerms(SavingKey.SHAPLEY, pastBids.openerRule(cluster), ago(192));
    tender.publish(ago(190));
    tender.takeBids(ago(170), ago(189));
    List<Bid> bids = pastBids.seal(tender, bidders, ago(180));
    tender.seal(ago(170).plusSeconds(60));
    pastBids.list(tender, bids, ago(170).plusSeconds(60));
    tender.opened(ago(169));
    entities.flush();
    pastBids.open(tender, bids, lots, ago(169));
    tender.evaluated(ago(166));
    pastBids.award(bids, lots, new Bid.Author(officer, ago(165)));
    tender.proposeAward(ago(165));
    carry(tender, AwardBallot.question(tender), ago(165), ago(163));
    tender.standStill(ago(153), ago(163));
    tender.award(ago(152));
    for (int i = 0; i < bids.size(); i++) {
      bids.get(i).award(i == 0);
    }
    entities.flush();
    savings.share(tender, ago(152));
    contracts.fulfil(tender, ago(150));
  }

  private void carry(Tender tender, LocalizedText question, Instant opened, Instant decided) {
    long ballot =
        ballots.open(
            new OpenBallot(
                tender.clusterId(), Tender.SUBJECT_TYPE, tender.id(), question, null, null, null),
            opened);
    tender.putToVote(ballot, opened);
    ballots.unanimous(ballot, decided);
    tender.endBallot(decided);
  }

  private List<Long> members(Long cluster) {
    return entities
        .createQuery(MEMBERS, Long.class)
        .setParameter("cluster", cluster)
        .setParameter("firm", FIRM)
        .setMaxResults(InventedRound.MEMBERS)
        .getResultList();
  }

  private List<TenderLot> lots(Tender tender, List<Long> members, Long officer) {
    LocalDate from = day(140);
    List<TenderLot> lots = new ArrayList<>();
    lots.add(new TenderLot(tender, 1, InventedRound.seed(from)));
    lots.add(new TenderLot(tender, 2, InventedRound.tape(from)));
    for (TenderLot lot : lots) {
      entities.persist(lot);
      entities.flush();
      BigDecimal pooled = BigDecimal.ZERO;
      for (int i = 0; i < members.size(); i++) {
        Money price = InventedRound.price(lot.position(), i);
        DemandTerms terms =
            DemandTerms.of(InventedRound.deliveries(lot.position(), i, from), price, price);
        entities.persist(new DemandLine(lot, members.get(i), terms, officer, ago(210 - i % 6)));
        pooled = pooled.add(terms.quantity());
      }
      lot.pool(pooled, members.size(), ago(199));
    }
    return lots;
  }

  private Instant ago(int days) {
    return clock.now().minus(Duration.ofDays(days));
  }

  private LocalDate day(int daysAgo) {
    return clock.today().minusDays(daysAgo);
  }
}
