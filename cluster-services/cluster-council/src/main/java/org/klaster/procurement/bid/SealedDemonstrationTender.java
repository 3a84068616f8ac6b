package org.klaster.procurement.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.klaster.domain.procurement.DemandLine;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderGuard;
import org.klaster.domain.procurement.TenderLot;
import org.klaster.domain.procurement.TenderTerms;
import org.klaster.platform.access.People;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.procurement.OpenerRules;
import org.klaster.vocabulary.procurement.BuyingTerms;
import org.klaster.vocabulary.procurement.DemandTerms;
import org.klaster.vocabulary.procurement.LotTerms;
import org.klaster.vocabulary.procurement.MarketShares;
import org.klaster.vocabulary.procurement.PriceTier;
import org.klaster.vocabulary.procurement.SavingKey;
import org.klaster.vocabulary.registry.LegalId;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;

/** The invented tender of {@link SealedDemonstration} up to its publication. */
@ApplicationScoped
public class SealedDemonstrationTender {

  private static final LegalId FIRM = LegalId.parse("120340990017");
  private static final String CLUSTER =
      "select m.clusterId from Membership m, Organisation o where o.id = m.organisationId"
          + " and o.legalId = :firm and exists (select k.id from Council k"
          + " where k.clusterId = m.clusterId) order by m.id";
  private static final String MEMBERS =
      "select m.organisationId from Membership m, Organisation o where o.id = m.organisationId"
          + " and m.clusterId = :cluster and m.endedOn is null and o.sphere = BUSINESS"
          + " order by case when o.legalId = :firm then 0 else 1 end, m.organisationId";

  private static final String[] FUEL = {"60", "35.5", "28", "90"};
  private static final String[] FUEL_ALONE = {"339000", "345500", "348000", "331000"};
  private static final String[] OIL = {"900", "400", "350", "1200"};
  private static final String[] OIL_ALONE = {"1390", "1420", "1445", "1360"};

  /** The tender with what is bought. */
  record Lots(Tender tender, TenderLot fuel, TenderLot oil) {}

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private DatabaseClock clock;
  @Inject private People people;
  @Inject private OpenerRules openerRules;

  /** It, published three weeks ago; empty where there is no such cluster. */
  Optional<Lots> published() {
    return entities
        .createQuery(CLUSTER, Long.class)
        .setParameter("firm", FIRM)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(this::published);
  }

  private Lots published(Long cluster) {
    Long coordinator = people.idOf("coordinator");
    Tender tender =
        new Tender(
            cluster,
            text(
                "Егін жинауға арналған дизель отыны мен май (ойдан шығарылған)",
                "Дизельное топливо и масло для уборки (вымышленные)",
                "Diesel fuel and oil for the harvest (invented)"),
            coordinator,
            ago(45),
            ago(60));
    entities.persist(tender);
    entities.flush();
    LocalDate from = clock.today().plusDays(45).withDayOfMonth(1);
    List<Long> members =
        entities
            .createQuery(MEMBERS, Long.class)
            .setParameter("cluster", cluster)
            .setParameter("firm", FIRM)
            .setMaxResults(FUEL.length)
            .getResultList();
    TenderLot fuel = lot(tender, 1, fuel(from));
    TenderLot oil = lot(tender, 2, oil(from));
    enter(fuel, members, FUEL, FUEL_ALONE);
    enter(oil, members, OIL, OIL_ALONE);
    tender.closeDemand(ago(44));
    entities.persist(new TenderTerms(tender, 1, terms(), coordinator, ago(40)));
    entities.persist(new TenderGuard(tender, shares(), new BigDecimal(15), coordinator, ago(40)));
    tender.approveTerms(SavingKey.PROPORTIONAL, openerRules.inForce(cluster).id(), ago(30));
    tender.publish(ago(21));
    entities.flush();
    return new Lots(tender, fuel, oil);
  }

  private TenderLot lot(Tender tender, int position, LotTerms terms) {
    TenderLot lot = new TenderLot(tender, position, terms);
    entities.persist(lot);
    entities.flush();
    return lot;
  }

  private void enter(TenderLot lot, List<Long> members, String[] quantities, String[] alone) {
    BigDecimal pooled = BigDecimal.ZERO;
    for (int i = 0; i < members.size(); i++) {
      Money price = Money.of(alone[i]);
      BigDecimal quantity = new BigDecimal(quantities[i]);
      pooled = pooled.add(quantity);
      DemandTerms terms =
          new DemandTerms(
              quantity,
              lot.terms().deliveryFrom().plusDays(5L * i),
              "Түркістан облысы, өз қоймасы (ойдан шығарылған)",
              price,
              price);
      entities.persist(
          new DemandLine(lot, members.get(i), terms, people.idOf("coordinator"), ago(50)));
    }
    lot.pool(pooled, members.size(), ago(45));
  }

  private BuyingTerms terms() {
    return new BuyingTerms(
        text("Қоймаға дейін", "До склада", "To the warehouse"),
        text("Жеткізілгеннен кейін", "После поставки", "After delivery"),
        text("Зертхана хаттамасы", "Протокол лаборатории", "Laboratory's record"),
        text("Күніне 0,1 %", "0,1 % в день", "0.1 % a day"),
        30,
        60,
        BuyingTerms.ALL_POINTS,
        SavingKey.PROPORTIONAL,
        clock.now(),
        List.of(),
        List.of(new PriceTier(1, new BigDecimal(100)), new PriceTier(2, new BigDecimal(2000))));
  }

  private MarketShares shares() {
    String source = "Ойдан шығарылған / вымышлено / invented";
    return new MarketShares(
        new BigDecimal("0.8"), source, new BigDecimal("4.5"), source, clock.today().minusDays(40));
  }

  private static LotTerms fuel(LocalDate from) {
    return new LotTerms(
        text("Дизель отыны", "Дизельное топливо", "Diesel fuel"),
        text(
            "Жазғы, К5 (ойдан шығарылған)",
            "Летнее, К5 (вымышлено)",
            "Summer grade, K5 (invented)"),
        "т",
        from,
        from.plusMonths(2).minusDays(1));
  }

  private static LotTerms oil(LocalDate from) {
    return new LotTerms(
        text("Мотор майы", "Моторное масло", "Engine oil"),
        text(
            "10W-40, дизель қозғалтқышына (ойдан шығарылған)",
            "10W-40, для дизелей (вымышлено)",
            "10W-40, for diesel engines (invented)"),
        "л",
        from,
        from.plusMonths(2).minusDays(1));
  }

  private static LocalizedText text(String kk, String ru, String en) {
    return new LocalizedText(kk, ru, en);
  }

  private Instant ago(int days) {
    return clock.now().minus(Duration.ofDays(days));
  }
}
