package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.klaster.api.procurement.AnswerQualityClaim;
import org.klaster.api.procurement.ContractRow;
import org.klaster.api.procurement.ContractView;
import org.klaster.api.procurement.FileQualityClaim;
import org.klaster.api.procurement.PurchaseContracts;
import org.klaster.api.procurement.ReportFulfilment;
import org.klaster.api.shared.MyWork;
import org.klaster.tests.Account;
import org.klaster.tests.AwardMother;
import org.klaster.tests.CallRefused;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.RowMother;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.vocabulary.procurement.ContractStatus;
import org.klaster.vocabulary.procurement.FulfilmentKind;
import org.klaster.vocabulary.procurement.MatchState;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.Money;
import org.klaster.vocabulary.shared.WorkKind;

/** From the award to the last payment: contracts, both sides' words, a claim about quality. */
@OnBothDatabases
class ContractIT {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private final TestKlaster klaster;
  private final RowMother mother;
  private final AwardMother awards;
  private final long cluster;

  ContractIT(TestDatabase database) {
    klaster = database.klaster();
    mother = new RowMother(klaster);
    awards = new AwardMother(mother);
    cluster = mother.own(Account.FIRM).cluster();
  }

  @Test
  void fromTheAwardToTheLastPayment() {
    long id = awarded();
    assertRefused(null, () -> contracts(Account.FIRM).draw(id, 0));
    klaster
        .sql()
        .change(
            "update demand_delivery set quantity = 30 where line_id = (select d.id from demand_line"
                + " d where d.lot_id = ? and d.organisation_id = ?)",
            awards.lot(id),
            organisation(Account.FIRM));
    klaster
        .sql()
        .change(
            "insert into demand_delivery (line_id, position, needed_on, quantity, place) select"
                + " d.id, 1, date '2099-04-10', 20, 'second' from demand_line d where d.lot_id = ?"
                + " and d.organisation_id = ?",
            awards.lot(id),
            organisation(Account.FIRM));
    int version = contracts(Account.COORDINATOR).contracts(id).version();
    contracts(Account.COORDINATOR).draw(id, version);
    assertRefused("contract.drawn", () -> contracts(Account.COORDINATOR).draw(id, version));
    List<ContractRow> all = contracts(Account.COORDINATOR).contracts(id).rows();
    assertEquals(3, all.size(), "one for each buyer");
    assertEquals(3, contracts(Account.APPLICANT).contracts(id).rows().size(), "the supplier's");
    List<ContractRow> own = contracts(Account.FIRM).contracts(id).rows();
    assertEquals(1, own.size());
    assertEquals(Money.of("4250"), own.get(0).amount());
    assertEquals(
        List.of("2099-03-10 30.000 probe", "2099-04-10 20.000 second"),
        contracts(Account.APPLICANT).contract(own.get(0).id()).lines().get(0).deliveries().stream()
            .map(part -> part.neededOn() + " " + part.quantity() + " " + part.place())
            .toList());
    assertTrue(contracts(Account.FARM).contracts(id).rows().isEmpty());
    for (ContractRow row : all) {
      assertRefused(null, () -> contracts(Account.FARM).contract(row.id()));
      sign(row.id(), Account.APPLICANT);
    }
    sign(own.get(0).id(), Account.FIRM);
    assertRefused("contract.state", () -> sign(own.get(0).id(), Account.FIRM));
    assertEquals(TenderStatus.AWARDED, status(id), "two have still to sign");
    for (Account buyer : List.of(Account.SCIENCE, Account.GOVERNMENT)) {
      sign(contracts(buyer).contracts(id).rows().get(0).id(), buyer);
    }
    assertEquals(TenderStatus.CONTRACTED, status(id));
    delivers(id, own.get(0).id());
    for (Account buyer : List.of(Account.SCIENCE, Account.GOVERNMENT)) {
      long contract = contracts(buyer).contracts(id).rows().get(0).id();
      ContractView view = contracts(buyer).contract(contract);
      for (Account side : List.of(buyer, Account.APPLICANT)) {
        delivery(side, contract, id, view.lines().get(0).quantity());
        payment(side, contract, view.head().amount());
      }
    }
    assertEquals(TenderStatus.COMPLETED, status(id));
  }

  /** A side may refuse what it has not signed; when nothing is left, the tender has a way out. */
  @Test
  void whatNobodySignsEndsWithAGround() {
    long id = awarded();
    contracts(Account.COORDINATOR).draw(id, contracts(Account.COORDINATOR).contracts(id).version());
    List<ContractRow> all = contracts(Account.COORDINATOR).contracts(id).rows();
    long firm = contracts(Account.FIRM).contracts(id).rows().get(0).id();
    assertTrue(waits(Account.FIRM, firm));
    assertRefused(null, () -> refuse(firm, Account.FARM));
    for (ContractRow row : all) {
      refuse(row.id(), row.id() == firm ? Account.FIRM : Account.APPLICANT);
    }
    assertFalse(waits(Account.FIRM, firm));
    ContractView refused = contracts(Account.APPLICANT).contract(firm);
    assertEquals(ContractStatus.REFUSED, refused.head().status());
    assertEquals("Бас тартамыз", Objects.requireNonNull(refused.refusal()).ground());
    assertRefused("contract.state", () -> sign(firm, Account.FIRM));
    assertEquals(TenderStatus.AWARDED, status(id), "nobody has a contract");
    int version = contracts(Account.COORDINATOR).contracts(id).version();
    assertRefused(null, () -> contracts(Account.FIRM).endWithout(id, "Иә", version));
    assertTrue(contracts(Account.COORDINATOR).contracts(id).endable());
    contracts(Account.COORDINATOR).endWithout(id, "Ешкім қол қоймады", version);
    assertEquals(TenderStatus.UNSUCCESSFUL, status(id));
  }

  private void refuse(long contract, Account account) {
    contracts(account)
        .refuse(contract, "Бас тартамыз", contracts(account).contract(contract).version());
  }

  private boolean waits(Account account, long contract) {
    return klaster.as(account).service(MyWork.class).waiting().items().stream()
        .anyMatch(
            item ->
                item.kind() == WorkKind.CONTRACT_SIGN
                    && item.key().equals(Long.toString(contract)));
  }

  /**
   * The sides differ, one corrects itself; a claim keeps the contract open until it is answered.
   */
  private void delivers(long tender, long contract) {
    delivery(Account.APPLICANT, contract, tender, new BigDecimal("50"));
    assertEquals(
        MatchState.ONE_SIDED,
        contracts(Account.FIRM).contract(contract).fulfilments().get(0).state());
    delivery(Account.FIRM, contract, tender, new BigDecimal("49.5"));
    assertEquals(1, contracts(Account.COORDINATOR).contract(contract).head().mismatches());
    FileQualityClaim claim =
        new FileQualityClaim(
            contract,
            awards.lot(tender),
            "Өнгіштігі төмен",
            "Сынақ зертханасы",
            "17/2",
            DAY,
            "Өнгіштігі 71 %");
    assertRefused(
        "contract.other-side", () -> contracts(Account.APPLICANT).claim(claim, "a.txt", file()));
    contracts(Account.FIRM).claim(claim, "a.txt", file());
    delivery(Account.FIRM, contract, tender, new BigDecimal("50"));
    payment(Account.FIRM, contract, Money.of("4250"));
    payment(Account.APPLICANT, contract, Money.of("4250"));
    ContractView open = contracts(Account.APPLICANT).contract(contract);
    assertEquals(ContractStatus.SIGNED, open.head().status(), "the claim is open");
    assertEquals(0, open.head().mismatches());
    long claimId = open.claims().get(0).id();
    assertEquals(200, record(Account.FIRM, contract, claimId));
    assertFalse(record(Account.FARM, contract, claimId) == 200);
    contracts(Account.APPLICANT)
        .answerClaim(new AnswerQualityClaim(contract, claimId, true, "Ауыстырамыз"));
    assertEquals(
        ContractStatus.FULFILLED, contracts(Account.FIRM).contract(contract).head().status());
    assertRefused("contract.state", () -> payment(Account.FIRM, contract, Money.of("1")));
  }

  private long awarded() {
    return awards.awarded(
        cluster,
        organisation(Account.APPLICANT),
        List.of(
            organisation(Account.FIRM),
            organisation(Account.SCIENCE),
            organisation(Account.GOVERNMENT)));
  }

  private void sign(long contract, Account account) {
    contracts(account).sign(contract, contracts(account).contract(contract).version());
  }

  private void delivery(Account side, long contract, long tender, BigDecimal quantity) {
    contracts(side)
        .report(
            new ReportFulfilment(
                contract, FulfilmentKind.DELIVERY, awards.lot(tender), "TTN 1", quantity, DAY));
  }

  private void payment(Account side, long contract, Money amount) {
    contracts(side)
        .report(
            new ReportFulfilment(
                contract, FulfilmentKind.PAYMENT, null, "PP 1", amount.tenge(), DAY));
  }

  private int record(Account account, long contract, long claim) {
    return klaster
        .restAs(account)
        .get("/api/v1/contracts/" + contract + "/claims/" + claim + "/record")
        .response()
        .statusCode();
  }

  private TenderStatus status(long id) {
    return contracts(Account.COORDINATOR).contracts(id).status();
  }

  private PurchaseContracts contracts(Account account) {
    return klaster.as(account).service(PurchaseContracts.class);
  }

  private long organisation(Account account) {
    return mother.own(account).organisation();
  }

  private static InputStream file() {
    return new ByteArrayInputStream("probe".getBytes(StandardCharsets.UTF_8));
  }

  private static void assertRefused(@Nullable String code, Executable deed) {
    CallRefused refused = assertThrows(CallRefused.class, deed);
    if (code != null) {
      assertEquals(code, refused.code());
    }
  }
}
