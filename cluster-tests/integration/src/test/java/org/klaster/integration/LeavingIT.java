package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.klaster.api.procurement.AnswerSaving;
import org.klaster.api.procurement.ContractRow;
import org.klaster.api.procurement.ContractView;
import org.klaster.api.procurement.ContractsView;
import org.klaster.api.procurement.PurchaseContracts;
import org.klaster.api.procurement.ReportFulfilment;
import org.klaster.api.procurement.StatementView;
import org.klaster.api.procurement.TenderAwards;
import org.klaster.api.procurement.TenderEvaluation;
import org.klaster.api.procurement.TenderSavings;
import org.klaster.api.shared.MyWork;
import org.klaster.api.shared.WorkItem;
import org.klaster.tests.Account;
import org.klaster.tests.Await;
import org.klaster.tests.AwardMother;
import org.klaster.tests.CallRefused;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.ProcurementMother;
import org.klaster.tests.RowMother;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.vocabulary.procurement.ContractSide;
import org.klaster.vocabulary.procurement.ContractStatus;
import org.klaster.vocabulary.procurement.FulfilmentKind;
import org.klaster.vocabulary.procurement.Joining;
import org.klaster.vocabulary.procurement.SavingAnswer;
import org.klaster.vocabulary.procurement.SavingKey;
import org.klaster.vocabulary.procurement.ShareCheck;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.procurement.TierPrices;
import org.klaster.vocabulary.shared.Money;
import org.klaster.vocabulary.shared.WorkKind;

/** Members that leave, refuse or are silent: the tier, who is asked again, and each statement. */
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
   * 50, 60 and 20 at 85. The 60 refuse their contract: 70 cost 95 each. The first stays for 4,750,
   * the last goes, and nothing changes for the first by that; its contract is drawn anew.
   */
  @Test
  void aRefusedContractHasTheBillSharedAnew() {
    long id = three();
    draw(id);
    long first = contract(Account.FIRM, id);
    sign(first, Account.FIRM, Account.APPLICANT);
    assertEquals(ContractStatus.SIGNED, view(Account.FIRM, first).head().status());
    assertRefused("tender.state", () -> pay(first));
    refuse(Account.SCIENCE, contract(Account.SCIENCE, id));
    assertEquals(ContractStatus.SUPERSEDED, view(Account.FIRM, first).head().status());
    StatementView own = statement(Account.FIRM, id);
    assertTrue(own.open(), "it pays more than it signed");
    assertEquals(Money.of("4750"), own.own().share());
    assertEquals(Money.of("1900"), statement(Account.GOVERNMENT, id).own().share());
    assertEquals(SavingAnswer.LEFT, own(Account.SCIENCE, id, 1));
    assertRefused("contract.answers-open", () -> draw(id));
    answer(Account.FIRM, id, SavingAnswer.STAYS);
    answer(Account.GOVERNMENT, id, SavingAnswer.LEFT);
    assertFalse(statement(Account.FIRM, id).open(), "fifty alone cost 95 each, too");
    draw(id);
    long anew = newest(Account.FIRM, id);
    assertEquals(Money.of("4750"), view(Account.FIRM, anew).head().amount());
    assertEquals(TenderStatus.AWARDED, all(id).status());
    sign(anew, Account.FIRM, Account.APPLICANT);
    assertEquals(TenderStatus.CONTRACTED, all(id).status());
  }

  /** Without the 20, 110 still cost 85 each; and the supplier gains nothing by a refusal. */
  @Test
  void whereTheTierHoldsNobodyIsAskedAgain() {
    long id = three();
    draw(id);
    long first = contract(Account.FIRM, id);
    sign(first, Account.FIRM, Account.APPLICANT);
    refuse(Account.GOVERNMENT, contract(Account.GOVERNMENT, id));
    assertFalse(statement(Account.FIRM, id).open());
    assertEquals(ContractStatus.SIGNED, view(Account.FIRM, first).head().status());
    refuse(Account.APPLICANT, contract(Account.SCIENCE, id));
    assertEquals(Money.of("4250"), statement(Account.FIRM, id).own().share());
    assertEquals(ContractStatus.SIGNED, view(Account.FIRM, first).head().status());
    assertEquals(TenderStatus.CONTRACTED, all(id).status());
  }

  /** Who does not answer in time has left; who does not sign in time has refused. */
  @Test
  void nobodyHoldsAPurchaseByItsSilence() {
    long id = prepared(SavingKey.EQUAL_PRICE);
    line(id, Account.FIRM, 50);
    ceiling(line(id, Account.SCIENCE, 60), 80);
    line(id, Account.GOVERNMENT, 20);
    award(id);
    Instant until = Objects.requireNonNull(statement(Account.SCIENCE, id).answerUntil());
    assertEquals(until, due(Account.SCIENCE, WorkKind.TENDER_ANSWER, id));
    assertRefused("contract.in-time", () -> goOn(id));
    klaster
        .ownerSql()
        .change(
            "update lot_saving set answer_until = current_timestamp + interval '1' day where lot_id"
                + " = ?",
            awards.lot(id));
    Await.until(
        "who is asked is reminded", () -> told(Account.SCIENCE, "TENDER_ANSWER_DUE", id) == 1);
    assertEquals(0, told(Account.FIRM, "TENDER_ANSWER_DUE", id), "nothing is wanted of it");
    assertFalse(waits(Account.COORDINATOR, WorkKind.TENDER_SILENT, id));
    klaster
        .ownerSql()
        .change(
            "update lot_saving set answer_until = timestamp '2020-01-01 00:00:00' where lot_id = ?",
            awards.lot(id));
    assertTrue(waits(Account.COORDINATOR, WorkKind.TENDER_SILENT, id));
    assertTrue(all(id).overdue());
    assertRefused(null, () -> goOn(Account.FIRM, id));
    goOn(id);
    assertEquals(SavingAnswer.SILENT, own(Account.SCIENCE, id, 1));
    assertEquals(1, told(Account.SCIENCE, "TENDER_PASSED_OVER", id));
    assertEquals(Money.of("4750"), statement(Account.FIRM, id).own().share());
    answer(Account.FIRM, id, SavingAnswer.STAYS);
    answer(Account.GOVERNMENT, id, SavingAnswer.STAYS);
    draw(id);
    sign(contract(Account.FIRM, id), Account.FIRM, Account.APPLICANT);
    long silent = contract(Account.GOVERNMENT, id);
    sign(silent, Account.APPLICANT);
    klaster
        .sql()
        .change(
            "update purchase_contract set sign_until = timestamp '2020-01-01 00:00:00' where id = ?",
            silent);
    goOn(id);
    ContractView.Refusal refusal =
        Objects.requireNonNull(view(Account.GOVERNMENT, silent).refusal());
    assertTrue(refusal.silent());
    assertEquals(ContractSide.BUYER, refusal.side());
    assertEquals("Мерзімі өтті", refusal.ground());
    assertEquals(TenderStatus.CONTRACTED, all(id).status(), "fifty alone cost 95 each, too");
  }

  private long three() {
    long id = prepared(SavingKey.EQUAL_PRICE);
    line(id, Account.FIRM, 50);
    line(id, Account.SCIENCE, 60);
    line(id, Account.GOVERNMENT, 20);
    award(id);
    return id;
  }

  private void draw(long id) {
    contracts(Account.COORDINATOR).draw(id, all(id).version());
  }

  private void goOn(long id) {
    goOn(Account.COORDINATOR, id);
  }

  private void goOn(Account account, long id) {
    contracts(account).goOnWithout(id, "Мерзімі өтті", all(id).version());
  }

  private ContractsView all(long id) {
    return contracts(Account.COORDINATOR).contracts(id);
  }

  private long contract(Account account, long id) {
    return contracts(account).contracts(id).rows().get(0).id();
  }

  private long newest(Account account, long id) {
    List<ContractRow> rows = contracts(account).contracts(id).rows();
    return rows.get(rows.size() - 1).id();
  }

  private ContractView view(Account account, long contract) {
    return contracts(account).contract(contract);
  }

  private void sign(long contract, Account... sides) {
    for (Account side : sides) {
      contracts(side).sign(contract, view(side, contract).version());
    }
  }

  private void refuse(Account side, long contract) {
    contracts(side).refuse(contract, "Бас тартамыз", view(side, contract).version());
  }

  private void pay(long contract) {
    contracts(Account.FIRM)
        .report(
            new ReportFulfilment(
                contract,
                FulfilmentKind.PAYMENT,
                null,
                "PP 1",
                BigDecimal.ONE,
                LocalDate.of(2026, 1, 2)));
  }

  private void answer(Account account, long id, SavingAnswer answer) {
    savings(account).answer(new AnswerSaving(id, statement(account, id).lineId(), answer));
  }

  /** What a member's line of a revision says. */
  private SavingAnswer own(Account account, long id, int revision) {
    return SavingAnswer.values()[
        (int)
            klaster
                .sql()
                .number(
                    "select case t.answer when 'STAYS' then 0 when 'LEFT' then 1 else 2 end from"
                        + " tender_saving t, lot_saving s where s.id = t.saving_id and s.lot_id = ?"
                        + " and s.saving_key = 'EQUAL_PRICE' and s.revision_number = ? and"
                        + " t.organisation_id = ?",
                    awards.lot(id),
                    revision,
                    organisation(account))];
  }

  private long told(Account account, String template, long id) {
    return klaster
        .sql()
        .number(
            "select count(*) from mail where template = ? and subject_key = ? and person_id = ?",
            template,
            Long.toString(id),
            tenders.person(account));
  }

  private boolean waits(Account account, WorkKind kind, long id) {
    return items(account, kind, id).findAny().isPresent();
  }

  private @Nullable Instant due(Account account, WorkKind kind, long id) {
    return items(account, kind, id).findAny().orElseThrow().deadline();
  }

  private Stream<WorkItem> items(Account account, WorkKind kind, long id) {
    return klaster.as(account).service(MyWork.class).waiting().items().stream()
        .filter(item -> item.kind() == kind && item.key().equals(Long.toString(id)));
  }

  private PurchaseContracts contracts(Account account) {
    return klaster.as(account).service(PurchaseContracts.class);
  }

  private static void assertRefused(@Nullable String code, Executable deed) {
    CallRefused refused = assertThrows(CallRefused.class, deed);
    if (code != null) {
      assertEquals(code, refused.code());
    }
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
