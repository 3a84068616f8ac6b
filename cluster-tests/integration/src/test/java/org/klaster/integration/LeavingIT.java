package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.klaster.api.procurement.AnswerSaving;
import org.klaster.api.procurement.StatementView;
import org.klaster.api.procurement.TenderAwards;
import org.klaster.api.procurement.TenderEvaluation;
import org.klaster.api.procurement.TenderSavings;
import org.klaster.tests.Account;
import org.klaster.tests.AwardMother;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.ProcurementMother;
import org.klaster.tests.RowMother;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.vocabulary.procurement.Joining;
import org.klaster.vocabulary.procurement.SavingAnswer;
import org.klaster.vocabulary.procurement.SavingKey;
import org.klaster.vocabulary.procurement.ShareCheck;
import org.klaster.vocabulary.procurement.TierPrices;
import org.klaster.vocabulary.shared.Money;

/** What a member computes again by its own statement, before and after others have left. */
@OnBothDatabases
class LeavingIT {

  private final TestKlaster klaster;
  private final RowMother mother;
  private final ProcurementMother tenders;
  private final AwardMother awards;
  private final long cluster;

  LeavingIT(TestDatabase database) {
    klaster = database.klaster();
    mother = new RowMother(klaster);
    tenders = new ProcurementMother(mother);
    awards = new AwardMother(mother);
    cluster = mother.own(Account.FIRM).cluster();
  }

  /** 50, 60 and 20 cost 85 each; without the 60, seventy cost 95 each. */
  @Test
  void whoStaysComputesItsShareAgainBeforeAndAfter() {
    long id = prepared(SavingKey.EQUAL_PRICE);
    line(id, Account.FIRM, 50);
    ceiling(line(id, Account.SCIENCE, 60), 80);
    line(id, Account.GOVERNMENT, 20);
    award(id);
    StatementView leaving = statement(Account.SCIENCE, id);
    savings(Account.SCIENCE).answer(new AnswerSaving(id, leaving.lineId(), SavingAnswer.LEFT));
    StatementView own = statement(Account.FIRM, id);
    assertEquals(Money.of("4750"), own.own().share());
    assertEquals(new ShareCheck(Money.of("4750"), Money.ZERO), own.basis().check());
    assertEquals("0.000 95.00", tier(own.basis().tier()));
    assertNull(own.pool(), "the sums of now less those of before are another's line");
    assertEquals(1, own.basis().earlier().size());
    StatementView.Revision before = own.basis().earlier().get(0);
    assertEquals("100.000 85.00", tier(before.tier()));
    assertEquals(Money.of("4250"), before.share());
    StatementView.Pool three = Objects.requireNonNull(before.pool());
    assertEquals("130.000", three.volume().toPlainString());
    assertEquals(Money.of("11050"), three.total());
    String told =
        klaster.restAs(Account.FIRM).get("/api/v1/awards/" + id + "/statements").response().body();
    assertTrue(told.contains("\"leftOver\""), told);
  }

  /**
   * Five need 20 each, at 100 alone; from 100 on a unit costs 85, else 95. Who joins adds 2,000,
   * 1,800, 1,900, 1,900 or, as the last, 8,500 - 7,600 = 900: 1,700 on average.
   */
  @Test
  void aShapleyShareIsComputedAgainByThePlaceOfJoining() {
    long id = prepared(SavingKey.SHAPLEY);
    List.of(Account.FIRM, Account.SCIENCE, Account.GOVERNMENT, Account.FARM)
        .forEach(account -> line(id, account, 20));
    tenders.line(tenders.lotOf(id, 1), mother.foreign().organisation(), 20);
    award(id);
    StatementView own = statement(Account.FIRM, id);
    assertEquals(Money.of("1700"), own.own().share());
    assertEquals(
        new Joining(24, 72, 24, new BigDecimal("134400.00000"), new BigDecimal("21600.00000")),
        own.basis().joining());
    assertEquals(new ShareCheck(Money.of("1700"), Money.ZERO), own.basis().check());
    assertTrue(own.basis().earlier().isEmpty());
    assertEquals(3, own.shares().size());
  }

  /** A tender with a bid of 95, of 85 from 100 on, whose standstill lies behind. */
  private long prepared(SavingKey key) {
    long id = awards.tender(cluster, "STANDSTILL");
    klaster.sql().change("update tender set saving_key = ? where id = ?", key.name(), id);
    awards.bid(id, organisation(Account.APPLICANT), "OPENED", 95);
    awards.propose(id);
    awards.standstillOver(id);
    return id;
  }

  private long line(long id, Account account, int quantity) {
    return tenders.line(tenders.lotOf(id, 1), organisation(account), quantity);
  }

  private void ceiling(long line, int price) {
    klaster.sql().change("update demand_line set ceiling_price = ? where id = ?", price, line);
  }

  private void award(long id) {
    klaster
        .as(Account.COORDINATOR)
        .service(TenderAwards.class)
        .award(
            id,
            klaster
                .as(Account.COORDINATOR)
                .service(TenderEvaluation.class)
                .evaluation(id)
                .version());
  }

  private static String tier(TierPrices.Step step) {
    return step.from().toPlainString() + " " + step.price().tenge().toPlainString();
  }

  private StatementView statement(Account account, long id) {
    List<StatementView> statements = savings(account).statements(id);
    assertEquals(1, statements.size());
    return statements.get(0);
  }

  private TenderSavings savings(Account account) {
    return klaster.as(account).service(TenderSavings.class);
  }

  private long organisation(Account account) {
    return mother.own(account).organisation();
  }
}
