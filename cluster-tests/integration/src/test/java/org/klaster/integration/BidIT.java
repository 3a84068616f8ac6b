package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.klaster.api.procurement.BidReceipt;
import org.klaster.api.procurement.CeremonyView;
import org.klaster.api.procurement.HoldCeremony;
import org.klaster.api.procurement.KeyCeremonies;
import org.klaster.api.procurement.MarkBid;
import org.klaster.api.procurement.OpeningView;
import org.klaster.api.procurement.PublicBids;
import org.klaster.api.procurement.RequestSignUp;
import org.klaster.api.procurement.SignUpView;
import org.klaster.api.procurement.SupplierSignUps;
import org.klaster.api.procurement.TenderEvaluation;
import org.klaster.api.registry.TextInput;
import org.klaster.api.shared.MyWork;
import org.klaster.tests.Account;
import org.klaster.tests.AtOnce;
import org.klaster.tests.Await;
import org.klaster.tests.CallRefused;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.Sql;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.vocabulary.procurement.BidAct;
import org.klaster.vocabulary.procurement.BidStatus;
import org.klaster.vocabulary.procurement.EnvelopeKind;
import org.klaster.vocabulary.procurement.SupplierRequestStatus;
import org.klaster.vocabulary.procurement.TenderEnding;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.Money;
import org.klaster.vocabulary.shared.WorkKind;

/**
 * Sealed bids in the demonstration cluster: firm, farm and applicant bid; auditor, government and
 * ministry open, two of three.
 */
@OnBothDatabases
class BidIT {

  private static final String PRICE = "73519264.87";

  private final TestKlaster klaster;
  private final SealedTenders tenders;

  BidIT(TestDatabase database) {
    klaster = database.klaster();
    tenders = new SealedTenders(klaster);
  }

  @Test
  void fromTheCeremonyToTheProtocol() {
    long id = tenders.bidding();
    BidReceipt first = tenders.seal(Account.FIRM, id, "100");
    BidReceipt second = tenders.seal(Account.FIRM, id, PRICE);
    assertEquals(BidAct.SEALED, first.act());
    assertEquals(BidAct.REPLACED, second.act());
    assertNotEquals(first.commitment(), second.commitment());
    tenders.seal(Account.FARM, id, "200");
    tenders.seal(Account.APPLICANT, id, "300");
    tenders.bids(Account.APPLICANT).withdraw(id, tenders.organisation(Account.APPLICANT));
    PublicBids before = tenders.register(id);
    assertEquals(2, before.count());
    assertTrue(before.commitments().isEmpty());
    assertNull(before.root());
    assertEquals(
        length(id, Account.FIRM), length(id, Account.FARM), "their lengths do not tell them apart");
    assertRefused("tender.state", () -> tenders.enter(Account.AUDITOR, id));

    tenders.pass(id);
    PublicBids listed = tenders.register(id);
    assertEquals(2, listed.commitments().size());
    assertTrue(listed.commitments().contains(second.commitment()), "the receipt is in the list");
    assertFalse(listed.commitments().contains(first.commitment()));
    assertNotNull(listed.root());
    assertTrue(listed.bidders().isEmpty());
    BidReceipt late = tenders.seal(Account.SCIENCE, id, "1");
    assertTrue(late.isLate());
    assertEquals(1, tenders.register(id).late());
    assertRefused(
        "tender.state",
        () -> tenders.bids(Account.FARM).withdraw(id, tenders.organisation(Account.FARM)));

    OpeningView one = tenders.enter(Account.AUDITOR, id);
    assertEquals(1, one.entered());
    assertEquals(EnvelopeKind.WHOLE, one.due());
    assertRefused("opening.entered", () -> tenders.enter(Account.AUDITOR, id));
    assertRefused(
        "opener.code-wrong",
        () ->
            tenders.enter(
                Account.GOVERNMENT, id, EnvelopeKind.WHOLE, tenders.code(Account.MINISTRY)));
    OpeningView two = tenders.enter(Account.GOVERNMENT, id);
    assertNull(two.due());
    assertOpened(id, second);
  }

  private void assertOpened(long id, BidReceipt receipt) {
    PublicBids after = tenders.register(id);
    assertEquals(TenderStatus.OPENED, after.status());
    assertEquals(2, after.openings().get(0).opened());
    assertEquals(0, after.openings().get(0).damaged());
    PublicBids.Bidder firm =
        after.bidders().stream()
            .filter(bidder -> bidder.commitment().equals(receipt.commitment()))
            .findFirst()
            .orElseThrow();
    assertEquals(BidStatus.VALID, firm.status());
    assertEquals(Money.of(PRICE), firm.offers().get(0).tier().price());
    String protocol = tenders.protocol(id);
    assertTrue(protocol.contains("\"intact\":true"), protocol);
    assertEquals(after.openings().get(0).protocolHash(), sha256(protocol));
    assertEquals(
        0,
        klaster
            .sql()
            .number(
                "select count(*) from tender_key_share s, tender_key k where"
                    + " k.id = s.tender_key_id and k.tender_id = ? and s.entered is not null",
                id),
        "no share is kept after the opening");
  }

  private long length(long id, Account bidder) {
    return klaster
        .sql()
        .number(
            "select sum(char_length(p.content)) from bid_piece p, bid b where b.id = ?"
                + " and p.bid_id = b.id and p.bid_sequence = b.bid_sequence",
            tenders.bid(id, bidder));
  }

  @Test
  void qualityIsOpenedBeforePrices() {
    long id = tenders.weighingQuality();
    tenders.seal(Account.FIRM, id, PRICE);
    tenders.pass(id);
    assertEquals(EnvelopeKind.TECHNICAL, tenders.openers(Account.AUDITOR).opening(id).due());
    assertRefused(
        "opening.not-due",
        () ->
            tenders.enter(Account.AUDITOR, id, EnvelopeKind.PRICE, tenders.code(Account.AUDITOR)));
    open(id, EnvelopeKind.TECHNICAL);
    PublicBids quality = tenders.register(id);
    assertEquals(TenderStatus.SEALED, quality.status());
    assertEquals(1, quality.openings().size());
    assertTrue(quality.bidders().get(0).offers().isEmpty(), "prices are sealed still");
    assertEquals(
        0,
        klaster
            .sql()
            .number(
                "select count(*) from bid_offer o, bid b where b.id = o.bid_id"
                    + " and b.tender_id = ?",
                id));
    assertNull(tenders.openers(Account.AUDITOR).opening(id).due(), "quality is judged first");
    TenderEvaluation evaluation = klaster.as(Account.COORDINATOR).service(TenderEvaluation.class);
    MarkBid mark = new MarkBid(id, tenders.bid(id, Account.FIRM), 0, BigDecimal.valueOf(80));
    evaluation.declareNoInterest(id);
    assertEquals(1, evaluation.evaluation(id).judged().size());
    // Such as an earlier version kept: what is in clear is shown to nobody yet.
    klaster.ownerSql().change("update bid set remarks = 'Price 7' where tender_id = ?", id);
    assertNull(evaluation.evaluation(id).judged().get(0).remarks(), "remarks may tell a price");
    evaluation.mark(mark);
    open(id, EnvelopeKind.PRICE);
    assertRefused("award.prices-known", () -> evaluation.mark(mark));
    assertEquals("Сапа куәлігі бар", evaluation.evaluation(id).judged().get(0).remarks());
    PublicBids prices = tenders.register(id);
    assertEquals(TenderStatus.OPENED, prices.status());
    assertEquals(2, prices.openings().size());
    assertEquals(Money.of(PRICE), prices.bidders().get(0).offers().get(0).tier().price());
  }

  private void open(long id, EnvelopeKind kind) {
    for (Account opener : List.of(Account.AUDITOR, Account.GOVERNMENT)) {
      tenders.enter(opener, id, kind, tenders.code(opener));
    }
  }

  /** The terms say for how many days from the deadline a bid binds. */
  @Test
  void aBidThatEndsTooEarlyIsRefused() {
    long id = tenders.bidding();
    LocalDate first = Objects.requireNonNull(tenders.bids(Account.FIRM).tender(id).bindingUntil());
    CallRefused refused =
        assertThrows(
            CallRefused.class,
            () -> tenders.seal(Account.FIRM, id, "100", first.minusDays(1), List.of()));
    assertEquals("bid.validity", refused.code());
    assertEquals("validUntil", refused.field());
    assertEquals(0, tenders.register(id).count());
    tenders.seal(Account.FIRM, id, "100", first, List.of());
    assertEquals(1, tenders.register(id).count());
  }

  @Test
  void tooFewOpenersAreRefused() {
    long id = tenders.prepared();
    List<Long> keys = tenders.openerKeys();
    int version = tenders.ceremonies().ceremony(id).version();
    assertRefused(
        "opener.too-few",
        () -> tenders.ceremonies().hold(new HoldCeremony(id, 2, keys.subList(0, 2), version)));
    assertRefused("opener.no-ceremony", () -> tenders.seal(Account.FIRM, id, "100"));
  }

  @Test
  void whoIsInterestedNeitherBidsNorOpens() {
    long id = tenders.bidding();
    tenders.seal(Account.FIRM, id, "100");
    tenders.buys(id, Account.FARM);
    assertRefused("bid.buyer", () -> tenders.seal(Account.FARM, id, "100"));
    assertRefused("bid.own-case", () -> tenders.seal(Account.GOVERNMENT, id, "100"));
    assertFalse(isWarned(Account.COORDINATOR, id), "nobody has dropped out");
    tenders.openers(Account.AUDITOR).declareInterest(id, "Туысы / relative");
    assertTrue(isWarned(Account.COORDINATOR, id), "two are left of two");
    assertFalse(isWarned(Account.APPLICANT, id), "it is not this one's business");
    CeremonyView left = tenders.ceremonies().ceremony(id);
    assertEquals(2, left.able());
    assertTrue(left.isEndangered());
    assertTrue(left.holders().stream().anyMatch(CeremonyView.Holder::declared));
    tenders.pass(id);
    assertRefused("opening.interested", () -> tenders.enter(Account.AUDITOR, id));
    OpeningView one = tenders.enter(Account.GOVERNMENT, id);
    assertEquals(TenderStatus.SEALED, one.ceremony().status(), "one is not enough");
    tenders.enter(Account.MINISTRY, id);
    assertEquals(TenderStatus.OPENED, tenders.register(id).status());
  }

  @Test
  void lostCodesAreSaidOpenlyAndEndTheTender() {
    long id = tenders.bidding();
    tenders.seal(Account.FIRM, id, "100");
    KeyCeremonies ceremonies = tenders.ceremonies();
    tenders.openers(Account.AUDITOR).lose();
    assertTrue(ceremonies.ceremony(id).isEndangered());
    assertTrue(isWarned(Account.COORDINATOR, id));
    assertRefused("tender.state", () -> ceremonies.giveUp(id, ceremonies.ceremony(id).version()));
    tenders.pass(id);
    assertRefused(
        "opener.enough-left", () -> ceremonies.giveUp(id, ceremonies.ceremony(id).version()));
    tenders.openers(Account.MINISTRY).lose();
    CeremonyView lost = ceremonies.ceremony(id);
    assertTrue(lost.isLost());
    ceremonies.giveUp(id, lost.version());
    assertEquals(TenderStatus.UNSUCCESSFUL, tenders.register(id).status());
    assertEquals(TenderEnding.KEYS_LOST, tenders.register(id).ending());
    assertEquals(
        1,
        klaster
            .sql()
            .number(
                "select count(*) from mail m, person p where m.template = 'TENDER_CALLED_OFF'"
                    + " and m.subject_key = ? and p.id = m.person_id and p.username = 'firm'"
                    + " and m.content_values like '%KEYS_LOST%'",
                Long.toString(id)));
  }

  /** An opener's organisation joins a group with a bidder: fewer than it takes are left. */
  @Test
  void openersWhoBecomeInterestedAreWarnedOfInTime() {
    long id = tenders.bidding();
    tenders.seal(Account.FARM, id, "100");
    Sql sql = klaster.ownerSql();
    sql.change(
        "update tender set officer_id = (select id from person where username = 'applicant')"
            + " where id = ?",
        id);
    tenders.openers(Account.AUDITOR).declareInterest(id, "Туысы / relative");
    int named =
        sql.change(
            "insert into representation (id, version, person_id, organisation_id, valid_from)"
                + " select 7000000000 + ?, 0, p.id, ?, date '2026-01-01' from person p"
                + " where p.username = 'ministry'",
            id % 1_000_000,
            tenders.organisation(Account.FARM));
    assertEquals(1, named);
    CeremonyView view = tenders.ceremonies().ceremony(id);
    assertTrue(view.isLost(), "one of two that it takes: " + view);
    assertEquals(
        List.of(true, false, false),
        view.holders().stream()
            .map(CeremonyView.Holder::declared)
            .sorted(Comparator.reverseOrder())
            .toList(),
        "who acts for a bidder is not told");
    assertTrue(isWarned(Account.COORDINATOR, id));
    assertTrue(isWarned(Account.APPLICANT, id), "the officer");
    assertTrue(klaster.as(Account.APPLICANT).service(KeyCeremonies.class).ceremony(id).isLost());
    assertRefused(
        "opener.not-watcher",
        () -> klaster.as(Account.FARM).service(KeyCeremonies.class).ceremony(id));
    tenders.pass(id);
    KeyCeremonies ceremonies = tenders.ceremonies();
    ceremonies.giveUp(id, ceremonies.ceremony(id).version());
    assertEquals(TenderStatus.UNSUCCESSFUL, tenders.register(id).status());
    sql.change("delete from representation where id = 7000000000 + ?", id % 1_000_000);
  }

  private boolean isWarned(Account account, long tender) {
    return klaster.as(account).service(MyWork.class).waiting().items().stream()
        .anyMatch(
            item ->
                item.kind() == WorkKind.TENDER_KEYS && item.key().equals(Long.toString(tender)));
  }

  /** From outside: asked for, compared by the coordinator, in the register, invited. */
  @Test
  void aSupplierSignsUp() {
    String number = "000140990045";
    Sql sql = klaster.ownerSql();
    sql.change("update person set email = 'supplier@example.org' where username = 'science'");
    SupplierSignUps theirs = klaster.as(Account.SCIENCE).service(SupplierSignUps.class);
    RequestSignUp wanted =
        new RequestSignUp(
            number, new TextInput("Жеткізуші", "", ""), "610000000", "13.10", "Шымкент", "1");
    theirs.request(wanted);
    assertRefused("supplier.waiting", () -> theirs.request(wanted));
    SupplierSignUps coordinator = klaster.as(Account.COORDINATOR).service(SupplierSignUps.class);
    SignUpView waiting =
        coordinator.waiting().stream()
            .filter(one -> one.legalId().equals(number))
            .findFirst()
            .orElseThrow();
    assertFalse(waiting.known());
    coordinator.admit(waiting.id(), waiting.version());
    sql.change("update person set email = null where username = 'science'");
    assertEquals(SupplierRequestStatus.ADMITTED, theirs.mine().get(0).status());
    assertEquals(
        1,
        sql.number(
            "select count(*) from representative_invitation i, organisation o"
                + " where o.id = i.organisation_id and o.legal_id = ?",
            number));
    assertRefused("not-found", () -> coordinator.refuse(waiting.id(), "себеп", waiting.version()));
  }

  /** Bids and the deadline at once: each is either in the list or refused as late. */
  @Test
  void bidsMeetTheDeadline() {
    long id = tenders.bidding();
    List<Account> bidders = List.of(Account.FIRM, Account.FARM, Account.APPLICANT, Account.SCIENCE);
    List<Supplier<Optional<BidReceipt>>> deeds = new ArrayList<>();
    bidders.forEach(bidder -> deeds.add(() -> Optional.of(tenders.seal(bidder, id, "100"))));
    deeds.add(
        () -> {
          tenders.endDeadline(id);
          return Optional.empty();
        });
    List<Optional<BidReceipt>> receipts = AtOnce.all(deeds);
    Await.until("bids are listed", () -> tenders.register(id).status() != TenderStatus.BIDDING);
    PublicBids listed = tenders.register(id);
    List<String> taken =
        receipts.stream()
            .flatMap(Optional::stream)
            .filter(receipt -> !receipt.isLate())
            .map(BidReceipt::commitment)
            .sorted()
            .toList();
    assertEquals(taken, listed.commitments());
    assertEquals(bidders.size() - taken.size(), listed.late());
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static void assertRefused(String code, Executable deed) {
    assertEquals(code, assertThrows(CallRefused.class, deed).code());
  }
}
