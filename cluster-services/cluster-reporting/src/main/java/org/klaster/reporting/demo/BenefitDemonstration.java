package org.klaster.reporting.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.klaster.domain.reporting.BenefitEntry;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.demo.DemonstrationData;
import org.klaster.vocabulary.registry.MembershipStatus;
import org.klaster.vocabulary.shared.BenefitKind;
import org.klaster.vocabulary.shared.Money;

/**
 * What membership cost and brought in the last four years, invented: the first years are negative,
 * as they are in truth.
 */
@ApplicationScoped
public class BenefitDemonstration implements DemonstrationData {

  private static final int ORDER = 45;

  /** Invented, in thousands of tenge, the oldest year first. */
  private static final List<Integer> OWN_COST = List.of(900, 700, 450, 400);

  private static final List<Integer> SUPPORT = List.of(0, 250, 800, 1500);
  private static final int FEE = 120;

  /** Every fourth member got no support. */
  private static final int WITHOUT_SUPPORT = 4;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private DatabaseClock clock;

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public void load() {
    List<Object[]> members =
        entities
            .createQuery(
                "select m.clusterId, m.organisationId, (select min(p.id) from Person p where"
                    + " p.username = 'firm') from Membership m, Cluster c where c.id = m.clusterId"
                    + " and c.registeredOn is not null and m.status = :active order by m.id",
                Object[].class)
            .setParameter("active", MembershipStatus.ACTIVE)
            .getResultList();
    int thisYear = clock.today().getYear();
    Instant now = clock.now();
    for (int i = 0; i < members.size(); i++) {
      Object[] row = members.get(i);
      BenefitEntry.Membership membership =
          new BenefitEntry.Membership((Long) row[0], (Long) row[1]);
      Entering entering = new Entering(membership, thisYear, (Long) row[2], now);
      for (int back = 0; back < OWN_COST.size(); back++) {
        int year = thisYear - OWN_COST.size() + 1 + back;
        // Members differ by some per cent, so that no two accounts are alike.
        int part = 100 + i * 3;
        enter(entering, year, BenefitKind.FEE, FEE);
        enter(entering, year, BenefitKind.OWN_COST, OWN_COST.get(back) * part / 100);
        if (i % WITHOUT_SUPPORT != 0) {
          enter(entering, year, BenefitKind.SUPPORT, SUPPORT.get(back) * part / 100);
        }
      }
    }
  }

  /** Who enters for which membership, and when. */
  private record Entering(
      BenefitEntry.Membership membership, int thisYear, Long personId, Instant at) {}

  private void enter(Entering entering, int year, BenefitKind kind, int thousands) {
    if (thousands == 0) {
      return;
    }
    String what =
        switch (kind) {
          case SUPPORT -> "Субсидия (ойдан шығарылған) / Субсидия (вымышленная)";
          case FEE -> "Жылдық мүшелік жарна / Годовой членский взнос";
          default -> "Кеңес жұмысына уақыт пен іссапар / Время и поездки на работу совета";
        };
    BenefitEntry.Content content =
        new BenefitEntry.Content(
            year,
            kind,
            Money.of(thousands + "000"),
            what,
            "№ " + year + "/" + (kind.ordinal() + 1) + " (ойдан шығарылған / вымышленный)",
            null);
    entities.persist(
        new BenefitEntry(
            entering.membership(),
            content,
            entering.thisYear(),
            entering.personId(),
            entering.at()));
  }
}
