package org.klaster.procurement.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.klaster.api.procurement.AttachedFile;
import org.klaster.api.procurement.SealBid;
import org.klaster.domain.procurement.Bid;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderLot;
import org.klaster.platform.access.People;
import org.klaster.platform.actor.Actor;
import org.klaster.platform.actor.CurrentActor;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.demo.DemonstrationData;
import org.klaster.procurement.bid.SealedDemonstrationTender.Lots;
import org.klaster.vocabulary.procurement.BidTerms;
import org.klaster.vocabulary.procurement.LotOffer;
import org.klaster.vocabulary.procurement.OfferedTier;
import org.klaster.vocabulary.registry.LegalId;
import org.klaster.vocabulary.shared.Money;
import org.klaster.vocabulary.shared.Roles;

/** A tender of the cotton cluster whose bids are sealed and wait for their opening. */
@ApplicationScoped
public class SealedDemonstration implements DemonstrationData {

  private static final LegalId APPLICANT = LegalId.parse("190640990020");
  private static final String BIDDERS =
      "select o.id from Organisation o where o.sphere = BUSINESS and not exists (select m.id from"
          + " Membership m where m.organisationId = o.id and m.clusterId = :cluster)"
          + " order by case when o.legalId = :applicant then 0 else 1 end, o.id";
  private static final String[][] PRICES = {
    {"318500", "311000", "1290", "1240"},
    {"324000", "305500", "1310", "1225"},
    {"321000", "316500", "1265", "1250"}
  };
  private static final int BINDS = 61;
  private static final List<AttachedFile> PASSPORT =
      List.of(
          new AttachedFile(
              "сапа-паспорты.txt",
              "Дизель отыны, К5: сапа паспорты (ойдан шығарылған)\nДизельное топливо, К5: паспорт качества (вымышлено)\nDiesel fuel, K5: certificate of quality (invented)\n"
                  .getBytes(StandardCharsets.UTF_8)));

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private DatabaseClock clock;
  @Inject private People people;
  @Inject private SealedDemonstrationKeys keys;
  @Inject private SealedDemonstrationTender tenders;
  @Inject private BidDesk desk;
  @Inject private BidClosing closing;

  @Override
  public int order() {
    return 37;
  }

  @Override
  public void load() {
    CurrentActor.runAs(
        new Actor("coordinator", Set.of(Roles.COORDINATOR), null),
        () -> tenders.published().ifPresent(this::fill));
  }

  private void fill(Lots lots) {
    Tender tender = lots.tender();
    Instant now = clock.now();
    keys.hold(tender, now);
    tender.takeBids(now, now.minus(Duration.ofDays(21)));
    List<Long> bidders =
        entities
            .createQuery(BIDDERS, Long.class)
            .setParameter("cluster", tender.clusterId())
            .setParameter("applicant", APPLICANT)
            .setMaxResults(PRICES.length)
            .getResultList();
    long applicant = people.idOf("applicant");
    for (int i = 0; i < bidders.size(); i++) {
      desk.seal(
          tender,
          new SealBid(
              tender.id(), bidders.get(i), bid(lots, PRICES[i]), i == 0 ? PASSPORT : List.of()),
          new Bid.Author(applicant, now));
    }
    closing.publish(tender, now.plus(Duration.ofNanos(1000)));
  }

  private BidTerms bid(Lots lots, String[] prices) {
    return new BidTerms(
        List.of(
            offer(lots.fuel(), prices[0], prices[1], "100"),
            offer(lots.oil(), prices[2], prices[3], "2000")),
        clock.today().plusDays(BINDS),
        "");
  }

  private static LotOffer offer(TenderLot lot, String small, String large, String from) {
    return new LotOffer(
        lot.id(),
        List.of(
            new OfferedTier(BigDecimal.ZERO, Money.of(small)),
            new OfferedTier(new BigDecimal(from), Money.of(large))));
  }
}
