package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.AttachedFile;
import org.klaster.api.procurement.BidReceipt;
import org.klaster.api.procurement.BidRegister;
import org.klaster.api.procurement.Bidding;
import org.klaster.api.procurement.CeremonyView;
import org.klaster.api.procurement.EnterCode;
import org.klaster.api.procurement.HoldCeremony;
import org.klaster.api.procurement.KeyCeremonies;
import org.klaster.api.procurement.Openers;
import org.klaster.api.procurement.OpeningView;
import org.klaster.api.procurement.PublicBids;
import org.klaster.api.procurement.SealBid;
import org.klaster.tests.Account;
import org.klaster.tests.Await;
import org.klaster.tests.ProcurementMother;
import org.klaster.tests.RowMother;
import org.klaster.tests.TestKlaster;
import org.klaster.vocabulary.procurement.BidTerms;
import org.klaster.vocabulary.procurement.EnvelopeKind;
import org.klaster.vocabulary.procurement.LotOffer;
import org.klaster.vocabulary.procurement.OfferedTier;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.Money;

/**
 * Tenders of the demonstration cluster whose bids two of auditor, government and ministry open,
 * through the services, as people do it.
 */
final class SealedTenders {

  static final List<Account> OPENERS =
      List.of(Account.AUDITOR, Account.GOVERNMENT, Account.MINISTRY);

  private final TestKlaster klaster;
  private final RowMother mother;
  private final ProcurementMother tenders;
  private final Map<Account, String> codes = new EnumMap<>(Account.class);

  SealedTenders(TestKlaster klaster) {
    this.klaster = klaster;
    mother = new RowMother(klaster);
    tenders = new ProcurementMother(mother);
  }

  /** One that takes bids, with keys that all openers have confirmed. */
  long bidding() {
    return bidding(1);
  }

  /** The same with more lots. */
  long bidding(int lots) {
    long id = prepared();
    for (int lot = 2; lot <= lots; lot++) {
      tenders.lot(id, lot);
    }
    return withKeys(id);
  }

  /** The same with envelopes for quality and for prices. */
  long weighingQuality() {
    long id = prepared();
    klaster
        .ownerSql()
        .change(
            "insert into tender_terms_criterion (terms_id, position, name_kk, name_ru, name_en,"
                + " weight) select t.id, 0, 'Сапа', 'Качество', 'Quality', 40 from tender_terms t"
                + " where t.tender_id = ?",
            id);
    klaster.ownerSql().change("update tender_terms set price_weight = 60 where tender_id = ?", id);
    return withKeys(id);
  }

  private long withKeys(long id) {
    CeremonyView before = ceremonies().ceremony(id);
    ceremonies().hold(new HoldCeremony(id, 2, openerKeys(), before.version()));
    OPENERS.forEach(opener -> openers(opener).confirm(id, code(opener)));
    return id;
  }

  /** One that takes bids and has no keys yet. */
  long prepared() {
    return tenders.tender(mother.own(Account.FIRM).cluster(), "BIDDING");
  }

  KeyCeremonies ceremonies() {
    return klaster.as(Account.COORDINATOR).service(KeyCeremonies.class);
  }

  Openers openers(Account opener) {
    return klaster.as(opener).service(Openers.class);
  }

  /** The keys in use of those who open. */
  List<Long> openerKeys() {
    OPENERS.forEach(this::code);
    return OPENERS.stream()
        .map(
            opener ->
                klaster
                    .sql()
                    .number(
                        "select k.id from opener_key k, person p where p.id = k.person_id"
                            + " and p.username = ? and k.ended_at is null",
                        opener.username()))
        .toList();
  }

  /** The code of an opener, made when it is first asked for. */
  String code(Account opener) {
    return codes.computeIfAbsent(opener, one -> openers(one).enrol().code());
  }

  /** All codes that were made. */
  List<String> codes() {
    return List.copyOf(codes.values());
  }

  Bidding bids(Account bidder) {
    return klaster.as(bidder).service(Bidding.class);
  }

  /** Seals one price for each lot. */
  BidReceipt seal(Account bidder, long id, String price) {
    return seal(bidder, id, price, List.of());
  }

  /** The same with documents. */
  BidReceipt seal(Account bidder, long id, String price, List<AttachedFile> files) {
    LocalDate first = bids(bidder).tender(id).bindingUntil();
    return seal(bidder, id, price, first == null ? LocalDate.of(2099, 6, 1) : first, files);
  }

  /** The same with a last day. */
  BidReceipt seal(
      Account bidder, long id, String price, LocalDate until, List<AttachedFile> files) {
    List<LotOffer> lots = new ArrayList<>();
    long count = klaster.sql().number("select count(*) from tender_lot where tender_id = ?", id);
    for (int lot = 1; lot <= count; lot++) {
      lots.add(
          new LotOffer(
              tenders.lotOf(id, lot), List.of(new OfferedTier(BigDecimal.ZERO, Money.of(price)))));
    }
    BidTerms terms = new BidTerms(lots, until, "Сапа куәлігі бар");
    return bids(bidder).seal(new SealBid(id, organisation(bidder), terms, files));
  }

  OpeningView enter(Account opener, long id) {
    return enter(opener, id, EnvelopeKind.WHOLE, code(opener));
  }

  OpeningView enter(Account opener, long id, EnvelopeKind kind, @Nullable String code) {
    return openers(opener).enter(new EnterCode(id, kind, String.valueOf(code)));
  }

  PublicBids register(long id) {
    return klaster.asNobody().service(BidRegister.class).bids(id);
  }

  String protocol(long id) {
    return klaster.asNobody().service(BidRegister.class).protocol(id, EnvelopeKind.WHOLE);
  }

  /** Lets the deadline pass and waits for the list. */
  void pass(long id) {
    endDeadline(id);
    Await.until("bids are listed", () -> isListed(register(id)));
  }

  /** At no moment a list stands beside a tender that takes bids. */
  private static boolean isListed(PublicBids read) {
    boolean listed = read.root() != null;
    assertEquals(listed, read.status() != TenderStatus.BIDDING, "one moment is shown");
    return listed;
  }

  void endDeadline(long id) {
    klaster
        .ownerSql()
        .change("update tender set bidding_until = current_timestamp where id = ?", id);
  }

  long organisation(Account account) {
    return mother.own(account).organisation();
  }

  /** Key of the bid of an account's organisation. */
  long bid(long tender, Account bidder) {
    return klaster
        .sql()
        .number(
            "select id from bid where tender_id = ? and organisation_id = ?",
            tender,
            organisation(bidder));
  }

  /** Key of a lot. */
  long lot(long tender, int position) {
    return tenders.lotOf(tender, position);
  }

  /** An account's organisation buys. */
  void buys(long tender, Account account) {
    tenders.line(lot(tender, 1), organisation(account), 5);
  }
}
