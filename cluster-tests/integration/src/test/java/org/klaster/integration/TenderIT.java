package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.klaster.api.council.CastVote;
import org.klaster.api.council.Voting;
import org.klaster.api.procurement.AssessShares;
import org.klaster.api.procurement.ChangeTerms;
import org.klaster.api.procurement.InviteSupplier;
import org.klaster.api.procurement.RecordReview;
import org.klaster.api.procurement.SaveTerms;
import org.klaster.api.procurement.TenderEnquiries;
import org.klaster.api.procurement.TenderPreparation;
import org.klaster.api.procurement.TenderRounds;
import org.klaster.api.procurement.TenderView;
import org.klaster.api.procurement.Tenders;
import org.klaster.api.shared.MyWork;
import org.klaster.tests.Account;
import org.klaster.tests.BidMother;
import org.klaster.tests.CallRefused;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.ProcurementMother;
import org.klaster.tests.RowMother;
import org.klaster.tests.Sql;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.vocabulary.council.VoteChoice;
import org.klaster.vocabulary.procurement.BuyingTerms;
import org.klaster.vocabulary.procurement.MarketShares;
import org.klaster.vocabulary.procurement.PriceTier;
import org.klaster.vocabulary.procurement.QualityCriterion;
import org.klaster.vocabulary.procurement.SavingKey;
import org.klaster.vocabulary.procurement.TenderEnding;
import org.klaster.vocabulary.procurement.TenderGap;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.registry.LegalId;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.WorkKind;

/** From closed demand to open bidding: guard, blanks, the council, publication, changed terms. */
@OnBothDatabases
class TenderIT {

  private static final LocalizedText TEXT = new LocalizedText("Сынақ", "Проба", "Probe");

  private final TestKlaster klaster;
  private final ProcurementMother tenders;
  private final long cluster;

  TenderIT(TestDatabase database) {
    klaster = database.klaster();
    RowMother mother = new RowMother(klaster);
    tenders = new ProcurementMother(mother);
    cluster = mother.own(Account.FIRM).cluster();
  }

  @Test
  void fromTheDraftToOpenBidding() {
    long id = tenders.tender(cluster, "DEMAND_CLOSED");
    assertTrue(gaps(id).containsAll(Set.of(TenderGap.DELIVERY, TenderGap.GUARD)));
    CallRefused blank = assertThrows(CallRefused.class, () -> vote(id));
    assertEquals("tender.incomplete", blank.code());
    assess(id, "5", "6");
    save(id, terms(in(30), 100));
    assertEquals(Set.of(), gaps(id));
    assertEquals(List.of(), klaster.as(Account.FIRM).service(Tenders.class).tender(id).terms());
    vote(id);
    assertRefused("tender.ballot-open", () -> save(id, terms(in(31), 100)));
    approve(id);
    assertEquals(SavingKey.SHAPLEY, view(id).savingKey());
    assertThrows(CallRefused.class, () -> published(id));
    preparation().publish(id, view(id).version());
    assertEquals(TenderStatus.PUBLISHED, published(id).status());
    long question =
        klaster.as(Account.APPLICANT).service(TenderEnquiries.class).ask(id, "Қап салмағы?");
    preparation().answer(id, question, TEXT);
    assertRefused("tender.answered", () -> preparation().answer(id, question, TEXT));
    assertEquals(TEXT, published(id).enquiries().get(0).answer());
    assertRefused("opener.no-ceremony", () -> preparation().takeBids(id, view(id).version()));
    new BidMother(new RowMother(klaster)).ready(id);
    preparation().takeBids(id, view(id).version());
    assertEquals(TenderStatus.BIDDING, published(id).status());
  }

  @Test
  void aShareAtTheThresholdNeedsALegalReview() {
    long id = tenders.tender(cluster, "DEMAND_CLOSED");
    save(id, terms(in(30), 100));
    assess(id, "14.99", "14.99");
    assertEquals(Set.of(), gaps(id));
    for (String reached : List.of("15", "15.01")) {
      assess(id, "1", reached);
      assertEquals(Set.of(TenderGap.REVIEW), gaps(id), reached);
      assertRefused("tender.incomplete", () -> vote(id));
    }
    preparation()
        .review(
            new RecordReview(id, "Заңгер", "Рұқсат", view(id).version()),
            "review.txt",
            new ByteArrayInputStream("review".getBytes(StandardCharsets.US_ASCII)));
    assertEquals(Set.of(), gaps(id));
    assess(id, "16", "1");
    assertEquals(Set.of(TenderGap.REVIEW), gaps(id), "another finding needs another review");
    assertRefused("tender.share", () -> assess(id, "100.01", "1"));
  }

  @Test
  void aBlankFieldRefusesThePublication() {
    long id = tenders.tender(cluster, "DEMAND_CLOSED");
    assess(id, "1", "1");
    save(id, terms(in(30), 99));
    assertEquals(Set.of(TenderGap.WEIGHTS), gaps(id));
    save(id, terms(null, 100));
    assertEquals(Set.of(TenderGap.BIDDING_UNTIL), gaps(id));
    assertRefused("tender.incomplete", () -> vote(id));
    preparation().save(new SaveTerms(id, terms(in(30), 100), true, view(id).version()));
    assertEquals(Set.of(TenderGap.INVITATIONS), gaps(id));
    long prepared = tenders.tender(cluster, "PREPARED");
    assertRefused(
        "tender.incomplete", () -> preparation().publish(prepared, view(prepared).version()));
  }

  @Test
  void aChangeOfTermsIsAVersionAndExtendsTheDeadline() {
    long id = tenders.tender(cluster, "BIDDING");
    Instant before = view(id).biddingUntil();
    assertNotNull(before);
    BuyingTerms current = view(id).terms().get(0).terms();
    assertRefused("tender.deadline-earlier", () -> change(id, with(current, in(40))));
    assertRefused("tender.too-short", () -> change(id, with(current, in(1))));
    change(id, with(current, before.plus(Duration.ofDays(10))));
    TenderView after = view(id);
    assertEquals(before.plus(Duration.ofDays(10)), after.biddingUntil());
    assertEquals(2, after.terms().get(0).number());
    assertEquals("Түзету", published(id).terms().get(0).reason());
    assertEquals(2, after.terms().size(), "the earlier version stays readable");
    assertFalse(
        klaster.sql().rows("select id from tender_terms where tender_id = ?", id).isEmpty());
  }

  @Test
  void newTermsInvalidateTheBidsAndTellTheBidders() {
    SealedTenders sealed = new SealedTenders(klaster);
    long id = sealed.bidding();
    sealed.seal(Account.FIRM, id, "100");
    sealed.seal(Account.APPLICANT, id, "90");
    assertEquals(2, sealed.register(id).count());
    BuyingTerms current = view(id).terms().get(0).terms();
    Instant before = Objects.requireNonNull(view(id).biddingUntil());
    assertRefused("tender.deadline-earlier", () -> change(id, with(current, before)));
    assertRefused(
        "tender.envelopes",
        () -> change(id, weighing(with(current, before.plus(Duration.ofDays(10))))));
    assertEquals(2, sealed.register(id).count(), "a refused change leaves the bids alone");
    change(id, with(current, before.plus(Duration.ofDays(10))));
    assertEquals(0, sealed.register(id).count());
    for (Account bidder : List.of(Account.FIRM, Account.APPLICANT)) {
      assertInvalid(id, bidder, sealed.organisation(bidder));
    }
    sealed.seal(Account.FIRM, id, "95");
    assertEquals(1, sealed.register(id).count());
  }

  @Test
  void whatIsCancelledIsToldWithItsGround() {
    long id = tenders.tender(cluster, "DEMAND_CLOSED");
    tenders.line(tenders.lotOf(id, 1), new RowMother(klaster).own(Account.FIRM).organisation(), 10);
    preparation()
        .invite(
            new InviteSupplier(
                id,
                LegalId.parse("190640990020"),
                "Қатысушы",
                klaster.as(Account.COORDINATOR).service(Tenders.class).tender(id).version()));
    Sql sql = klaster.sql();
    sql.change(
        "update tender set published_at = demand_until, status = 'PUBLISHED' where id = ?", id);
    klaster
        .as(Account.COORDINATOR)
        .service(TenderRounds.class)
        .cancel(id, "Қаржы жоқ", view(id).version());
    assertEquals(TenderEnding.CANCELLED, published(id).ending());
    for (Account told : List.of(Account.FIRM, Account.APPLICANT)) {
      assertEquals(
          1,
          sql.number(
              "select count(*) from mail where template = 'TENDER_CALLED_OFF' and subject_key = ?"
                  + " and person_id = ? and content_values not like '%Қаржы%'",
              Long.toString(id), tenders.person(told)),
          told.name());
      assertTrue(
          klaster.as(told).service(MyWork.class).waiting().items().stream()
              .filter(item -> item.kind() == WorkKind.TENDER_ENDED)
              .filter(item -> item.key().equals(Long.toString(id)))
              .anyMatch(item -> item.detail().ru().equals("Закупка отменена. Қаржы жоқ")),
          told.name());
    }
  }

  private void assertInvalid(long id, Account bidder, long organisation) {
    assertEquals(
        1,
        klaster
            .sql()
            .number(
                "select count(*) from bid where tender_id = ? and organisation_id = ?"
                    + " and status = 'INVALIDATED'",
                id,
                organisation),
        bidder.name());
    assertEquals(
        1,
        klaster
            .sql()
            .number(
                "select count(*) from mail where template = 'BID_INVALIDATED' and person_id = ?"
                    + " and subject_type = 'tender' and subject_key = ?",
                tenders.person(bidder),
                Long.toString(id)),
        bidder.name());
  }

  private static BuyingTerms weighing(BuyingTerms terms) {
    return new BuyingTerms(
        terms.delivery(),
        terms.payment(),
        terms.quality(),
        terms.liability(),
        terms.paymentDays(),
        terms.validityDays(),
        60,
        terms.savingKey(),
        terms.biddingUntil(),
        List.of(new QualityCriterion(TEXT, 40)),
        terms.tiers());
  }

  @Test
  void whoDoesNotPrepareCanDoNothing() {
    long id = tenders.tender(cluster, "DEMAND_CLOSED", tenders.person(Account.GOVERNMENT));
    for (Account other : List.of(Account.FIRM, Account.FARM, Account.SCIENCE, Account.APPLICANT)) {
      TenderPreparation theirs = klaster.as(other).service(TenderPreparation.class);
      assertThrows(CallRefused.class, () -> theirs.draft(id), other.name());
      assertThrows(
          CallRefused.class,
          () -> theirs.save(new SaveTerms(id, BuyingTerms.blank(), false, 0)),
          other.name());
    }
    klaster
        .as(Account.GOVERNMENT)
        .service(TenderPreparation.class)
        .save(new SaveTerms(id, BuyingTerms.blank(), false, 0));
  }

  private static Instant in(int days) {
    return Instant.now().plus(Duration.ofDays(days)).truncatedTo(ChronoUnit.SECONDS);
  }

  private static BuyingTerms terms(@Nullable Instant until, int price) {
    List<QualityCriterion> criteria = List.of();
    return new BuyingTerms(
        TEXT,
        TEXT,
        TEXT,
        TEXT,
        30,
        60,
        price,
        SavingKey.SHAPLEY,
        until,
        criteria,
        List.of(new PriceTier(1, new BigDecimal("50"))));
  }

  private static BuyingTerms with(BuyingTerms terms, Instant until) {
    return new BuyingTerms(
        terms.delivery(),
        terms.payment(),
        terms.quality(),
        terms.liability(),
        terms.paymentDays(),
        terms.validityDays(),
        terms.priceWeight(),
        terms.savingKey(),
        until,
        terms.criteria(),
        terms.tiers());
  }

  private void change(long id, BuyingTerms terms) {
    preparation().change(new ChangeTerms(id, terms, "Түзету", view(id).version()));
  }

  private void assess(long id, String buying, String selling) {
    preparation()
        .assess(
            new AssessShares(
                id,
                new MarketShares(
                    new BigDecimal(buying),
                    "stat.gov.kz",
                    new BigDecimal(selling),
                    "stat.gov.kz",
                    LocalDate.of(2026, 1, 1)),
                view(id).version()));
  }

  private void save(long id, BuyingTerms terms) {
    preparation().save(new SaveTerms(id, terms, false, view(id).version()));
  }

  private void vote(long id) {
    klaster.as(Account.COORDINATOR).service(TenderRounds.class).putToVote(id, view(id).version());
  }

  /** All four seats of the demonstration council say yes; the last vote closes the ballot. */
  private void approve(long id) {
    Long ballot = view(id).ballotId();
    assertNotNull(ballot);
    for (Account seat : List.of(Account.GOVERNMENT, Account.FIRM, Account.FARM, Account.SCIENCE)) {
      klaster
          .as(seat)
          .service(Voting.class)
          .cast(new CastVote(ballot, VoteChoice.YES, List.of(), null, 0));
    }
    assertEquals(TenderStatus.PREPARED, view(id).status());
    assertEquals(
        1,
        klaster.sql().number("select opener_rule_id from tender where id = ?", id),
        "the rule on openers of that day is kept");
  }

  private Set<TenderGap> gaps(long id) {
    return view(id).gaps();
  }

  private TenderView view(long id) {
    return klaster.as(Account.COORDINATOR).service(Tenders.class).tender(id);
  }

  private TenderView published(long id) {
    return klaster.asNobody().service(Tenders.class).publishedTender(id);
  }

  private TenderPreparation preparation() {
    return klaster.as(Account.COORDINATOR).service(TenderPreparation.class);
  }

  private static void assertRefused(String code, Executable deed) {
    assertEquals(code, assertThrows(CallRefused.class, deed).code());
  }
}
