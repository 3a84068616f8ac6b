package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.klaster.api.procurement.BidRegister;
import org.klaster.api.procurement.DecideObjection;
import org.klaster.api.procurement.EvaluationView;
import org.klaster.api.procurement.MarkBid;
import org.klaster.api.procurement.PublicBids;
import org.klaster.api.procurement.TenderAwards;
import org.klaster.api.procurement.TenderEvaluation;
import org.klaster.api.procurement.TenderRounds;
import org.klaster.tests.Account;
import org.klaster.tests.AwardMother;
import org.klaster.tests.CallRefused;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.ProcurementMother;
import org.klaster.tests.RowMother;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.vocabulary.procurement.BidFault;
import org.klaster.vocabulary.procurement.EnvelopeKind;
import org.klaster.vocabulary.procurement.ObjectionRemedy;
import org.klaster.vocabulary.procurement.TenderStatus;

/** What an upheld objection mends, and that the table before it is kept. */
@OnBothDatabases
class ObjectionIT {

  private final TestKlaster klaster;
  private final RowMother mother;
  private final ProcurementMother tenders;
  private final AwardMother awards;

  ObjectionIT(TestDatabase database) {
    klaster = database.klaster();
    mother = new RowMother(klaster);
    tenders = new ProcurementMother(mother);
    awards = new AwardMother(mother);
  }

  /** Who is excluded is told, may object, and comes back; each table before is kept. */
  @Test
  void anUpheldObjectionExcludesABidAndTakesItBackIn() {
    long id = opened();
    long cheap = awards.bid(id, organisation(Account.FARM), "OPENED", 90);
    evaluations(Account.COORDINATOR).evaluate(id, view(id).version());
    awards.standstill(id);
    awards(Account.APPLICANT).object(id, "Құжаты жарамсыз");
    long first = view(id).objections().get(0).id();
    assertRefused(
        "award.remedy-bid",
        () -> awards(Account.COORDINATOR).decide(upheld(id, first, ObjectionRemedy.DISQUALIFY)));
    assertRefused(
        "award.bid-unreadable",
        () ->
            awards(Account.COORDINATOR)
                .decide(new DecideObjection(id, first, ObjectionRemedy.READMIT, cheap, "Иә")));
    awards.opened(id);
    List<PublicBids.Bidder> atOpening = register(id).openedIn(EnvelopeKind.WHOLE);
    long mails = mailed(Account.FARM, id);
    awards(Account.COORDINATOR)
        .decide(new DecideObjection(id, first, ObjectionRemedy.DISQUALIFY, cheap, "Жарамсыз"));
    EvaluationView without = view(id);
    assertEquals(TenderStatus.EVALUATED, without.status());
    assertEquals(1, without.lots().get(0).rows().size());
    assertEquals(BidFault.OBJECTION, without.excluded().get(0).fault());
    nothingOfTheOpeningChanges(id, atOpening);
    assertEquals(List.of(1, 2), without.earlier().stream().map(row -> row.rank()).toList());
    assertEquals(mails + 1, mailed(Account.FARM, id), "who is excluded is told");
    whoIsExcludedStaysInterested(id);
    awards.standstill(id);
    awards(Account.FARM).object(id, "Құжатым жарамды");
    long second = view(id).objections().get(1).id();
    awards(Account.COORDINATOR)
        .decide(new DecideObjection(id, second, ObjectionRemedy.READMIT, cheap, "Жарамды"));
    EvaluationView again = view(id);
    assertEquals(2, again.lots().get(0).rows().size());
    assertTrue(again.excluded().isEmpty());
    assertEquals(3, again.earlier().size(), "two lines, then the one that was left");
  }

  /** The act had found no fault; a bidder that takes another name lay there under the old one. */
  private void nothingOfTheOpeningChanges(long id, List<PublicBids.Bidder> before) {
    klaster
        .sql()
        .change(
            "update bid set opened_as_kk = 'Бұрынғы', opened_as_ru = 'Прежнее', opened_as_en = 'Old'"
                + " where tender_id = ?",
            id);
    List<PublicBids.Bidder> after = register(id).openedIn(EnvelopeKind.WHOLE);
    assertEquals(
        before.stream().map(PublicBids.Bidder::commitment).toList(),
        after.stream().map(PublicBids.Bidder::commitment).toList());
    assertTrue(after.stream().allMatch(one -> one.damagedIn() == null));
    assertTrue(after.stream().allMatch(one -> "Бұрынғы".equals(one.name().kk())));
    assertTrue(after.stream().anyMatch(one -> one.fault() == BidFault.OBJECTION));
  }

  private PublicBids register(long id) {
    return klaster.as(Account.FIRM).service(BidRegister.class).bids(id);
  }

  /**
   * A coordinator who speaks for the bidder that was excluded takes nothing back from the others.
   */
  private void whoIsExcludedStaysInterested(long id) {
    long sideline =
        mother.copy(
            "representation",
            mother.representationOf(organisation(Account.FARM)),
            Map.of("person_id", tenders.person(Account.COORDINATOR)));
    TenderRounds rounds = klaster.as(Account.COORDINATOR).service(TenderRounds.class);
    int version = (int) klaster.sql().number("select version from tender where id = ?", id);
    assertRefused("award.own-case", () -> rounds.cancel(id, "Бас тарту", version));
    klaster.sql().change("delete from representation where id = ?", sideline);
  }

  /** The prices are known by then; the marks of before stay as they were given. */
  @Test
  void marksAreGivenAnew() {
    long id = opened();
    awards.weighQuality(id);
    long bid = view(id).judged().get(0).bidId();
    evaluations(Account.FIRM).declareNoInterest(id);
    evaluations(Account.FIRM).mark(new MarkBid(id, bid, 0, new BigDecimal("40")));
    awards.openPrices(id);
    evaluations(Account.COORDINATOR).evaluate(id, view(id).version());
    awards.standstill(id);
    awards(Account.APPLICANT).object(id, "Баға әділ емес");
    long objection = view(id).objections().get(0).id();
    awards(Account.COORDINATOR).decide(upheld(id, objection, ObjectionRemedy.MARK_ANEW));
    assertEquals(TenderStatus.OPENED, view(id).status());
    assertRefused(
        "award.marks-missing",
        () -> evaluations(Account.COORDINATOR).evaluate(id, view(id).version()));
    evaluations(Account.FIRM).mark(new MarkBid(id, bid, 0, new BigDecimal("90")));
    evaluations(Account.COORDINATOR).evaluate(id, view(id).version());
    assertEquals("90", marks(view(id)));
    assertEquals("40.0000", view(id).earlier().get(0).marks());
    assertEquals(2, klaster.sql().number("select count(*) from bid_mark where bid_id = ?", bid));
  }

  private static String marks(EvaluationView view) {
    return view.lots()
        .get(0)
        .rows()
        .get(0)
        .bid()
        .marks()
        .get(0)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static DecideObjection upheld(long id, long objection, ObjectionRemedy remedy) {
    return new DecideObjection(id, objection, remedy, null, "Дұрыс");
  }

  private long mailed(Account account, long id) {
    return klaster
        .sql()
        .number(
            "select count(*) from mail where template = 'TENDER_AWARD' and subject_key = ?"
                + " and person_id = ?",
            Long.toString(id),
            tenders.person(account));
  }

  private long opened() {
    long id = awards.tender(mother.own(Account.FIRM).cluster(), "OPENED");
    tenders.line(tenders.lotOf(id, 1), organisation(Account.FIRM), 150);
    awards.bid(id, organisation(Account.APPLICANT), "OPENED", 95);
    return id;
  }

  private EvaluationView view(long id) {
    return evaluations(Account.COORDINATOR).evaluation(id);
  }

  private TenderEvaluation evaluations(Account account) {
    return klaster.as(account).service(TenderEvaluation.class);
  }

  private TenderAwards awards(Account account) {
    return klaster.as(account).service(TenderAwards.class);
  }

  private long organisation(Account account) {
    return mother.own(account).organisation();
  }

  private static void assertRefused(String code, Executable deed) {
    assertEquals(code, assertThrows(CallRefused.class, deed).code());
  }
}
