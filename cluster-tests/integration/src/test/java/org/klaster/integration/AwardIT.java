package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.klaster.api.council.CastVote;
import org.klaster.api.council.Voting;
import org.klaster.api.procurement.AnswerSaving;
import org.klaster.api.procurement.Bidding;
import org.klaster.api.procurement.ComparedRow;
import org.klaster.api.procurement.DecideObjection;
import org.klaster.api.procurement.EvaluationView;
import org.klaster.api.procurement.ExtendBid;
import org.klaster.api.procurement.PurchaseContracts;
import org.klaster.api.procurement.SavingsView;
import org.klaster.api.procurement.StatementView;
import org.klaster.api.procurement.TenderAwards;
import org.klaster.api.procurement.TenderEvaluation;
import org.klaster.api.procurement.TenderSavings;
import org.klaster.api.shared.MyWork;
import org.klaster.tests.Account;
import org.klaster.tests.AwardMother;
import org.klaster.tests.CallRefused;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.ProcurementMother;
import org.klaster.tests.RowMother;
import org.klaster.tests.Sql;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.vocabulary.council.VoteChoice;
import org.klaster.vocabulary.procurement.ObjectionRemedy;
import org.klaster.vocabulary.procurement.SavingAnswer;
import org.klaster.vocabulary.procurement.SavingKey;
import org.klaster.vocabulary.procurement.TenderEnding;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.Money;
import org.klaster.vocabulary.shared.WorkKind;

/** From the opened bids to the statements: the table, the council, the standstill, the shares. */
@OnBothDatabases
class AwardIT {

  private final TestKlaster klaster;
  private final RowMother mother;
  private final ProcurementMother tenders;
  private final AwardMother awards;
  private final long cluster;

  AwardIT(TestDatabase database) {
    klaster = database.klaster();
    mother = new RowMother(klaster);
    tenders = new ProcurementMother(mother);
    awards = new AwardMother(mother);
    cluster = mother.own(Account.FIRM).cluster();
  }

  /** 50, 60 and 4,711 at 85 instead of 100; the farm bids and its seat is out. */
  @Test
  void fromTheOpenedBidsToTheShares() {
    long id = opened();
    long dear = awards.bid(id, organisation(Account.FARM), "OPENED", 99);
    assertRefused("award.own-case", () -> evaluations(Account.FARM).declareNoInterest(id));
    evaluations(Account.FIRM).declareNoInterest(id);
    evaluations(Account.COORDINATOR).evaluate(id, view(id).version());
    EvaluationView table = view(id);
    assertEquals(List.of(1, 2), table.lots().get(0).rows().stream().map(this::rank).toList());
    assertEquals(dear, table.lots().get(0).rows().get(1).bid().bidId());
    assertEquals(Money.of("409785"), table.lots().get(0).rows().get(0).bid().price());
    awards(Account.COORDINATOR).propose(id, table.version());
    Long ballot = view(id).ballotId();
    assertNotNull(ballot);
    assertEquals(
        0,
        klaster
            .sql()
            .number(
                "select count(*) from ballot where id = ? and repeat_of_id is not null", ballot),
        "the ballot on the terms asked something else");
    assertRefused("ballot.recused", () -> vote(Account.FARM, ballot));
    long sideline = mother.represent(Account.SCIENCE, organisation(Account.FARM));
    assertRefused("access.own-case", () -> vote(Account.SCIENCE, ballot));
    klaster.sql().change("delete from representation where id = ?", sideline);
    for (Account seat : List.of(Account.GOVERNMENT, Account.FIRM, Account.SCIENCE)) {
      vote(seat, ballot);
    }
    assertEquals(TenderStatus.STANDSTILL, view(id).status());
    assertRefused("award.standstill", () -> award(id));
    assertRefused("award.not-bidder", () -> awards(Account.FIRM).object(id, "Негізсіз"));
    awards(Account.FARM).object(id, "Салыстыру қате");
    awards.standstillOver(id);
    assertRefused("award.objection-open", () -> award(id));
    long objection = view(id).objections().get(0).id();
    awards(Account.COORDINATOR)
        .decide(new DecideObjection(id, objection, null, null, "Кесте дұрыс"));
    assertRefused("award.standstill-over", () -> awards(Account.FARM).object(id, "Тағы"));
    award(id);
    assertEquals(TenderStatus.AWARDED, view(id).status());
    StatementView own = statement(Account.FIRM, id);
    assertEquals(Money.of("4250"), own.own().share());
    assertEquals(Money.of("750"), own.own().saving());
    StatementView.Pool pool = Objects.requireNonNull(own.pool());
    assertEquals(Money.of("409785"), pool.total());
    assertNull(pool.alone(), "with three buyers it would tell another's price");
    assertEquals(1, own.shares().size(), "and so would the shares under all keys");
    SavingsView all = savings(Account.COORDINATOR).savings(id);
    for (SavingKey key : SavingKey.values()) {
      Money sum =
          all.lots().get(0).rows().stream()
              .map(row -> Objects.requireNonNull(row.share(key.name())).share())
              .reduce(Money.ZERO, Money::plus);
      assertEquals(pool.total(), sum, key.name());
    }
  }

  @Test
  void anUpheldObjectionHasTheBidsComparedAnewAndAllMayBeRejected() {
    long id = opened();
    evaluations(Account.COORDINATOR).evaluate(id, view(id).version());
    awards.standstill(id);
    awards(Account.APPLICANT).object(id, "Қате");
    long objection = view(id).objections().get(0).id();
    assertRefused(
        "tender.not-preparer",
        () -> awards(Account.APPLICANT).decide(upheld(id, objection, ObjectionRemedy.COMPARE)));
    assertRefused(
        "award.no-criteria",
        () -> awards(Account.COORDINATOR).decide(upheld(id, objection, ObjectionRemedy.MARK_ANEW)));
    awards(Account.COORDINATOR).decide(upheld(id, objection, ObjectionRemedy.COMPARE));
    assertEquals(TenderStatus.EVALUATED, view(id).status());
    awards(Account.COORDINATOR).rejectAll(id, "Бәрі қымбат", view(id).version());
    assertEquals(TenderStatus.UNSUCCESSFUL, view(id).status());
    assertEquals(TenderEnding.BIDS_REJECTED, view(id).ending());
    assertEquals("Бәрі қымбат", view(id).reason());
    assertEquals(1, told("TENDER_CALLED_OFF", id, Account.APPLICANT));
  }

  private long told(String template, long id, Account account) {
    return klaster
        .sql()
        .number(
            "select count(*) from mail where template = ? and subject_key = ? and person_id = ?",
            template,
            Long.toString(id),
            tenders.person(account));
  }

  /** The lowest and the next; who is bound no more wins nothing without the own extension. */
  @Test
  void aBidThatBindsNobodyIsNotAwarded() {
    long id = opened();
    long next = awards.bid(id, organisation(Account.FARM), "OPENED", 99);
    evaluations(Account.COORDINATOR).evaluate(id, view(id).version());
    Sql sql = klaster.ownerSql();
    sql.change("update bid set valid_until = date '2020-01-31' where tender_id = ?", id);
    ComparedRow lowest = view(id).lots().get(0).rows().get(0);
    assertTrue(lowest.expired());
    assertEquals(LocalDate.of(2020, 1, 31), lowest.validUntil());
    assertRefused(
        "award.bids-expired", () -> awards(Account.COORDINATOR).propose(id, view(id).version()));
    assertRefused("bid.extension", () -> extend(Account.FARM, id, LocalDate.of(2020, 2, 28)));
    extend(Account.FARM, id, LocalDate.of(2098, 1, 1));
    awards(Account.COORDINATOR).propose(id, view(id).version());
    assertEquals(next, named(id), "the lowest takes no part");
    awards.standstill(id);
    sql.change("update tender set ballot_open = false where id = ?", id);
    awards.standstillOver(id);
    sql.change("update bid_extension set valid_until = date '2020-02-28' where bid_id = ?", next);
    assertRefused("award.bid-expired", () -> award(id));
    assertRefused("bid.extension", () -> extend(Account.FARM, id, LocalDate.of(2020, 3, 1)));
    extend(Account.FARM, id, LocalDate.of(2099, 1, 1));
    award(id);
    assertEquals(next, named(id));
    assertFalse(view(id).lots().get(0).rows().get(0).expired(), "all is decided");
    assertRefused("tender.state", () -> extend(Account.FARM, id, LocalDate.of(2100, 1, 1)));
  }

  private void extend(Account bidder, long id, LocalDate until) {
    klaster
        .as(bidder)
        .service(Bidding.class)
        .extend(new ExtendBid(id, organisation(bidder), until));
  }

  private long named(long id) {
    return view(id).lots().get(0).rows().stream()
        .filter(ComparedRow::first)
        .findFirst()
        .orElseThrow()
        .bid()
        .bidId();
  }

  private static DecideObjection upheld(long id, long objection, ObjectionRemedy remedy) {
    return new DecideObjection(id, objection, remedy, null, "Дұрыс");
  }

  /** A share above the ceiling gives a ground; who leaves has the others asked again. */
  @Test
  void whoLeavesHasTheBillSharedAnew() {
    long id = awards.tender(cluster, "OPENED");
    long lot = tenders.lotOf(id, 1);
    tenders.line(lot, organisation(Account.FIRM), 50);
    long line = tenders.line(lot, organisation(Account.SCIENCE), 60);
    klaster.sql().change("update demand_line set ceiling_price = 80 where id = ?", line);
    tenders.line(lot, organisation(Account.GOVERNMENT), 20);
    awards.bid(id, organisation(Account.APPLICANT), "OPENED", 95);
    conclude(id);
    StatementView asked = statement(Account.SCIENCE, id);
    assertTrue(asked.open());
    assertFalse(statement(Account.FIRM, id).open());
    assertRefused(
        null,
        () ->
            savings(Account.FIRM).answer(new AnswerSaving(id, asked.lineId(), SavingAnswer.LEFT)));
    savings(Account.SCIENCE).answer(new AnswerSaving(id, asked.lineId(), SavingAnswer.LEFT));
    StatementView again = statement(Account.FIRM, id);
    assertEquals(Money.of("4750"), again.own().share(), "seventy cost 95 each");
    assertTrue(again.open());
    assertEquals(2, again.computed().revision());
    assertNull(again.pool(), "two are too few for sums");
    assertTrue(savings(Account.SCIENCE).statements(id).isEmpty());
    endsWhenAllHaveLeft(id, again);
  }

  /** The state, who is asked although the sum has not risen again, and the way out. */
  private void endsWhenAllHaveLeft(long id, StatementView firm) {
    assertTrue(waits(Account.FIRM, id));
    assertRefused("contract.something-left", () -> end(id));
    savings(Account.FIRM).answer(new AnswerSaving(id, firm.lineId(), SavingAnswer.LEFT));
    assertFalse(waits(Account.FIRM, id));
    StatementView last = statement(Account.GOVERNMENT, id);
    assertTrue(last.open(), "it has not accepted the risen price yet");
    savings(Account.GOVERNMENT).answer(new AnswerSaving(id, last.lineId(), SavingAnswer.LEFT));
    end(id);
    assertEquals(TenderStatus.UNSUCCESSFUL, view(id).status());
    assertEquals("Ешкім қалмады", view(id).reason());
    assertEquals(
        SavingAnswer.LEFT, statement(Account.GOVERNMENT, id).answer(), "the record stays readable");
    for (Account told : List.of(Account.APPLICANT, Account.GOVERNMENT)) {
      assertEquals(1, told("TENDER_ENDED", id, told), told.name());
    }
  }

  private void end(long id) {
    klaster
        .as(Account.COORDINATOR)
        .service(PurchaseContracts.class)
        .endWithout(id, "Ешкім қалмады", view(id).version());
  }

  private boolean waits(Account account, long id) {
    return klaster.as(account).service(MyWork.class).waiting().items().stream()
        .anyMatch(
            item -> item.kind() == WorkKind.TENDER_ANSWER && item.key().equals(Long.toString(id)));
  }

  /** Every other account tries every way to the firm's line of 4,711. */
  @Test
  void nobodyReadsAnothersSaving() {
    long id = opened();
    conclude(id);
    StatementView own = statement(Account.GOVERNMENT, id);
    assertEquals("4711.000", own.buyer().quantity().toPlainString());
    StatementView.Proof proof = Objects.requireNonNull(own.computed().proof());
    assertEquals(3, proof.leaves().size());
    assertTrue(proof.leaves().contains(sha256(proof.line() + "\n")), "the own line is among them");
    String guess =
        "buyer "
            + own.buyer().organisationId()
            + proof.line().substring(proof.line().indexOf(" ", 6), proof.line().lastIndexOf(' '));
    assertFalse(proof.leaves().contains(sha256(guess + "\n")), "a guess without the random value");
    StringBuilder inputs = new StringBuilder("tier 0.000 95.00\ntier 100.000 85.00\n");
    proof.leaves().forEach(leaf -> inputs.append("buyer ").append(leaf).append("\n"));
    assertEquals(own.computed().inputsHash(), sha256(inputs.toString()));
    for (Account other : Account.values()) {
      if (other == Account.GOVERNMENT || other == Account.COORDINATOR) {
        continue;
      }
      assertRefused(null, () -> savings(other).savings(id));
      assertRefused(
          null, () -> savings(other).answer(new AnswerSaving(id, own.lineId(), SavingAnswer.LEFT)));
      for (String path : List.of("saving", "statements", "evaluation")) {
        String body =
            klaster.restAs(other).get("/api/v1/awards/" + id + "/" + path).response().body();
        assertFalse(body.contains("4711"), other + " " + path);
      }
    }
    long before = audited("saving.read-all", id);
    assertEquals(3, savings(Account.COORDINATOR).savings(id).lots().get(0).rows().size());
    assertEquals(before + 1, audited("saving.read-all", id));
    long foreign = awards.tender(mother.foreign().cluster(), "AWARDED");
    assertRefused(null, () -> savings(Account.COORDINATOR).savings(foreign));
  }

  private long opened() {
    long id = awards.tender(cluster, "OPENED");
    long lot = tenders.lotOf(id, 1);
    tenders.line(lot, organisation(Account.FIRM), 50);
    tenders.line(lot, organisation(Account.SCIENCE), 60);
    tenders.line(lot, organisation(Account.GOVERNMENT), 4711);
    awards.bid(id, organisation(Account.APPLICANT), "OPENED", 95);
    return id;
  }

  private void conclude(long id) {
    evaluations(Account.COORDINATOR).evaluate(id, view(id).version());
    awards(Account.COORDINATOR).propose(id, view(id).version());
    Long ballot = view(id).ballotId();
    assertNotNull(ballot);
    for (Account seat : List.of(Account.GOVERNMENT, Account.FIRM, Account.FARM, Account.SCIENCE)) {
      vote(seat, ballot);
    }
    awards.standstillOver(id);
    award(id);
  }

  private void vote(Account seat, long ballot) {
    klaster
        .as(seat)
        .service(Voting.class)
        .cast(new CastVote(ballot, VoteChoice.YES, List.of(), null, 0));
  }

  private int rank(ComparedRow row) {
    return Objects.requireNonNull(row.score()).rank();
  }

  private void award(long id) {
    awards(Account.COORDINATOR).award(id, view(id).version());
  }

  private EvaluationView view(long id) {
    return evaluations(Account.COORDINATOR).evaluation(id);
  }

  private StatementView statement(Account account, long id) {
    List<StatementView> statements = savings(account).statements(id);
    assertEquals(1, statements.size());
    return statements.get(0);
  }

  private TenderEvaluation evaluations(Account account) {
    return klaster.as(account).service(TenderEvaluation.class);
  }

  private TenderAwards awards(Account account) {
    return klaster.as(account).service(TenderAwards.class);
  }

  private TenderSavings savings(Account account) {
    return klaster.as(account).service(TenderSavings.class);
  }

  private long organisation(Account account) {
    return mother.own(account).organisation();
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private long audited(String operation, long key) {
    return klaster
        .sql()
        .number(
            "select count(*) from audit_event where operation = ? and subject_key = ?",
            operation,
            Long.toString(key));
  }

  private static void assertRefused(@Nullable String code, Executable deed) {
    CallRefused refused = assertThrows(CallRefused.class, deed);
    if (code != null) {
      assertEquals(code, refused.code());
    }
  }
}
