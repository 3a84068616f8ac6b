package org.klaster.procurement.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.klaster.domain.procurement.DemandLine;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderLot;
import org.klaster.platform.access.People;
import org.klaster.platform.actor.Actor;
import org.klaster.platform.actor.CurrentActor;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.demo.DemonstrationData;
import org.klaster.procurement.DemandPool;
import org.klaster.vocabulary.procurement.DemandTerms;
import org.klaster.vocabulary.procurement.LotTerms;
import org.klaster.vocabulary.registry.LegalId;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;
import org.klaster.vocabulary.shared.Roles;

/**
 * A round of the cotton cluster that is open for demand: several members have entered theirs, the
 * account {@code farm} has still to do so.
 */
@ApplicationScoped
public class RoundDemonstration implements DemonstrationData {

  private static final LegalId FIRM = LegalId.parse("120340990017");
  private static final LegalId FARM = LegalId.parse("780514399014");
  private static final String CLUSTER =
      "select m.clusterId from Membership m, Organisation o where o.id = m.organisationId"
          + " and o.legalId = :firm and exists (select k.id from Council k"
          + " where k.clusterId = m.clusterId) order by m.id";
  private static final String MEMBERS =
      "select m.organisationId from Membership m, Organisation o where o.id = m.organisationId"
          + " and m.clusterId = :cluster and m.endedOn is null and o.sphere = BUSINESS"
          + " and o.legalId <> :farm order by case when o.legalId = :firm then 0 else 1 end,"
          + " m.organisationId";

  private static final int MEMBERS_WITH_DEMAND = 5;
  private static final String[] FERTILISER = {"180", "45.5", "60", "32", "24"};
  private static final String[] FERTILISER_PRICES = {
    "168000", "181500", "176000", "184000", "187500"
  };
  private static final String[] FILM = {"2400", "900", "1200"};
  private static final String[] FILM_PRICES = {"890", "960", "935"};

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private DatabaseClock clock;
  @Inject private People people;
  @Inject private DemandPool pool;

  @Override
  public int order() {
    return 36;
  }

  @Override
  public void load() {
    List<Long> clusters =
        entities.createQuery(CLUSTER, Long.class).setParameter("firm", FIRM).getResultList();
    if (!clusters.isEmpty()) {
      CurrentActor.runAs(
          new Actor("coordinator", Set.of(Roles.COORDINATOR), null), () -> load(clusters.get(0)));
    }
  }

  private void load(Long cluster) {
    List<Long> members =
        entities
            .createQuery(MEMBERS, Long.class)
            .setParameter("cluster", cluster)
            .setParameter("firm", FIRM)
            .setParameter("farm", FARM)
            .setMaxResults(MEMBERS_WITH_DEMAND)
            .getResultList();
    Tender tender =
        new Tender(
            cluster,
            text(
                "Минералды тыңайтқыш және жабын үлдір (ойдан шығарылған)",
                "Минеральные удобрения и укрывная плёнка (вымышленные)",
                "Mineral fertiliser and cover film (invented)"),
            people.idOf("coordinator"),
            clock.now().plus(Duration.ofDays(21)),
            ago(8));
    entities.persist(tender);
    entities.flush();
    LocalDate from = clock.today().plusDays(90).withDayOfMonth(1);
    TenderLot fertiliser = lot(tender, 1, fertiliser(from));
    TenderLot film = lot(tender, 2, film(from));
    enter(fertiliser, members, FERTILISER, FERTILISER_PRICES);
    enter(film, members, FILM, FILM_PRICES);
  }

  private TenderLot lot(Tender tender, int position, LotTerms terms) {
    TenderLot lot = new TenderLot(tender, position, terms);
    entities.persist(lot);
    entities.flush();
    return lot;
  }

  private static LotTerms fertiliser(LocalDate from) {
    return new LotTerms(
        text("Аммофос", "Аммофос", "Ammophos"),
        text(
            "N 12 %, P2O5 52 %, түйіршікті, 50 кг қапта (ойдан шығарылған)",
            "N 12 %, P2O5 52 %, гранулы, мешки по 50 кг (вымышлено)",
            "N 12 %, P2O5 52 %, granules, bags of 50 kg (invented)"),
        "т",
        from,
        from.plusMonths(2).minusDays(1));
  }

  private static LotTerms film(LocalDate from) {
    return new LotTerms(
        text("Жабын үлдір", "Укрывная плёнка", "Cover film"),
        text(
            "Ені 1,2 м, қалыңдығы 8 мкм (ойдан шығарылған)",
            "Ширина 1,2 м, толщина 8 мкм (вымышлено)",
            "Width 1.2 m, 8 micrometres (invented)"),
        "кг",
        from,
        from.plusMonths(1).minusDays(1));
  }

  private void enter(TenderLot lot, List<Long> members, String[] quantities, String[] prices) {
    int count = Math.min(members.size(), quantities.length);
    for (int i = 0; i < count; i++) {
      Money price = Money.of(prices[i]);
      DemandTerms terms =
          new DemandTerms(
              new BigDecimal(quantities[i]),
              lot.terms().deliveryFrom().plusDays(7L * (i % 4)),
              "Түркістан облысы, өз қоймасы (ойдан шығарылған)",
              price,
              price);
      entities.persist(
          new DemandLine(lot, members.get(i), terms, people.idOf("coordinator"), ago(6 - i)));
    }
    entities.flush();
    pool.entered(lot, ago(1));
  }

  private static LocalizedText text(String kk, String ru, String en) {
    return new LocalizedText(kk, ru, en);
  }

  private Instant ago(int days) {
    return clock.now().minus(Duration.ofDays(days));
  }
}
