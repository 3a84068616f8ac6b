package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.klaster.api.procurement.BidDeskView;
import org.klaster.api.procurement.BidReceipt;
import org.klaster.api.procurement.PublicBids;
import org.klaster.tests.Account;
import org.klaster.tests.CallRefused;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.Sql;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.vocabulary.procurement.BidFault;
import org.klaster.vocabulary.procurement.BidStatus;
import org.klaster.vocabulary.shared.Money;

/**
 * Who may write to every table forges bids: what was changed, dropped, swapped, played again or
 * added is found at the opening, and the others are opened all the same.
 */
@OnBothDatabases
class BidForgeryIT {

  private final TestKlaster klaster;
  private final SealedTenders tenders;

  BidForgeryIT(TestDatabase database) {
    klaster = database.klaster();
    tenders = new SealedTenders(klaster);
  }

  @Test
  void whatWasForgedIsFoundAndTheOthersAreOpened() {
    long id = tenders.bidding();
    long other = tenders.bidding();
    tenders.seal(Account.FIRM, id, "100");
    tenders.seal(Account.FARM, id, "200");
    tenders.seal(Account.APPLICANT, id, "300");
    tenders.seal(Account.SCIENCE, id, "400");
    tenders.seal(Account.FIRM, other, "50");
    Sql sql = klaster.ownerSql();
    flip(sql, tenders.bid(id, Account.FIRM));
    swap(sql, tenders.bid(other, Account.FIRM), tenders.bid(id, Account.FARM));
    long dropped = tenders.bid(id, Account.SCIENCE);
    sql.change("delete from bid_piece where bid_id = ?", dropped);
    sql.change("delete from bid_file where bid_id = ?", dropped);
    sql.change("delete from bid where id = ?", dropped);
    tenders.pass(id);
    tenders.enter(Account.AUDITOR, id);
    tenders.enter(Account.MINISTRY, id);
    PublicBids after = tenders.register(id);
    assertEquals(1, after.openings().get(0).opened());
    assertEquals(3, after.openings().get(0).damaged());
    assertEquals(
        List.of(BidStatus.DISQUALIFIED, BidStatus.DISQUALIFIED, BidStatus.VALID),
        after.bidders().stream()
            .map(PublicBids.Bidder::status)
            .sorted(Comparator.comparing(BidStatus::name))
            .toList());
    assertEquals(
        List.of(BidFault.CHANGED, BidFault.CHANGED),
        after.bidders().stream().map(PublicBids.Bidder::fault).filter(Objects::nonNull).toList());
    String protocol = tenders.protocol(id);
    assertTrue(protocol.contains("\"intact\":false"), "the list lacks one: " + protocol);
  }

  /** An earlier envelope, an earlier bid, and one that nobody has put in. */
  @Test
  void whatIsPlayedAgainOrAddedIsFound() {
    long id = tenders.bidding();
    tenders.seal(Account.FIRM, id, "100");
    tenders.seal(Account.FIRM, id, "150");
    BidReceipt earlier = tenders.seal(Account.FARM, id, "200");
    tenders.seal(Account.FARM, id, "250");
    tenders.seal(Account.SCIENCE, id, "300");
    Sql sql = klaster.ownerSql();
    long firm = tenders.bid(id, Account.FIRM);
    for (Map<String, Object> piece :
        sql.rows(
            "select position, content from bid_piece where bid_id = ? and bid_sequence = 1",
            firm)) {
      sql.change(
          "update bid_piece set content = ? where bid_id = ? and bid_sequence = 2"
              + " and position = ?",
          String.valueOf(piece.get("content")),
          firm,
          ((Number) Objects.requireNonNull(piece.get("position"))).intValue());
    }
    sql.change(
        "update bid set bid_sequence = 1, commitment = ? where id = ?",
        earlier.commitment(),
        tenders.bid(id, Account.FARM));
    add(sql, id);
    tenders.pass(id);
    tenders.enter(Account.AUDITOR, id);
    tenders.enter(Account.MINISTRY, id);
    PublicBids after = tenders.register(id);
    assertEquals(1, after.openings().get(0).opened(), after.toString());
    assertFalse(after.openings().get(0).intact());
    assertEquals(1, after.openings().get(0).missing().size(), "the later bid of the farm");
    assertEquals(
        List.of(Money.of("300")),
        after.bidders().stream()
            .flatMap(bidder -> bidder.offers().stream())
            .map(offer -> offer.tier().price())
            .toList());
  }

  /** A bid for the applicant beside all acts. */
  private void add(Sql sql, long id) {
    sql.change(
        "insert into bid (id, version, tender_id, organisation_id, status, bid_sequence,"
            + " terms_number, commitment, sealed_by, sealed_at) select b.id + 7000000000, 0,"
            + " b.tender_id, ?, 'SEALED', 1, 1, ?, b.sealed_by, b.sealed_at from bid b"
            + " where b.id = ?",
        tenders.organisation(Account.APPLICANT),
        "c".repeat(64),
        tenders.bid(id, Account.SCIENCE));
  }

  /** The chain written anew as a whole, after the list was published. */
  @Test
  void aRewrittenChainDoesNotGiveThePublishedHead() {
    long id = tenders.bidding();
    tenders.seal(Account.FIRM, id, "100");
    tenders.pass(id);
    klaster
        .ownerSql()
        .change("update bid_event set head = ? where tender_id = ?", "d".repeat(64), id);
    tenders.enter(Account.AUDITOR, id);
    tenders.enter(Account.MINISTRY, id);
    PublicBids after = tenders.register(id);
    assertFalse(after.openings().get(0).intact());
    assertEquals(0, after.openings().get(0).opened());
  }

  /** A share that waits, one that was sealed, and no key for the installation's own box. */
  @Test
  void aShareThatWasSpoiltStopsNothing() {
    long id = tenders.bidding();
    tenders.seal(Account.FIRM, id, "100");
    tenders.pass(id);
    tenders.enter(Account.AUDITOR, id);
    Sql sql = klaster.ownerSql();
    sql.change(
        "update tender_key_share set entered = 'AAAA' where entered is not null"
            + " and tender_key_id in (select id from tender_key where tender_id = ?)",
        id);
    sql.change(
        "update tender_key_share set sealed = '!' where opener_key_id = ?"
            + " and tender_key_id in (select id from tender_key where tender_id = ?)",
        tenders.openerKeys().get(1),
        id);
    assertEquals(
        "opener.share-damaged",
        assertThrows(CallRefused.class, () -> tenders.enter(Account.GOVERNMENT, id)).code());
    assertEquals(1, tenders.enter(Account.MINISTRY, id).entered(), "the auditor's is gone");
    assertNull(tenders.enter(Account.AUDITOR, id).due(), "who enters anew opens");
    assertEquals(1, tenders.register(id).openings().get(0).opened());
  }

  @Test
  void aReceiptIsOfItsBidderAlone() throws GeneralSecurityException {
    long id = tenders.bidding();
    BidReceipt receipt = tenders.seal(Account.FIRM, id, "100");
    BidReceipt other = tenders.seal(Account.FARM, id, "100");
    assertTrue(isSigned(receipt, receipt.text()));
    assertTrue(
        receipt.text().contains("\"bidder\":\"" + tenders.organisation(Account.FIRM) + "\""));
    assertTrue(receipt.text().contains("\"tender\":\"" + id + "\""));
    assertTrue(receipt.text().contains(receipt.commitment()));
    assertFalse(isSigned(receipt, other.text()), "another's text under it");
    assertFalse(
        isSigned(receipt, receipt.text().replace(receipt.commitment(), other.commitment())));
    BidDeskView theirs = tenders.bids(Account.FARM).tender(id);
    assertTrue(
        theirs.receipts().stream().noneMatch(one -> one.head().equals(receipt.head())),
        "nobody is shown another's");
  }

  private static boolean isSigned(BidReceipt receipt, String text) throws GeneralSecurityException {
    Signature check = Signature.getInstance("Ed25519");
    check.initVerify(
        KeyFactory.getInstance("Ed25519")
            .generatePublic(
                new X509EncodedKeySpec(Base64.getDecoder().decode(receipt.publicKey()))));
    check.update(text.getBytes(StandardCharsets.UTF_8));
    return check.verify(Base64.getDecoder().decode(receipt.signature()));
  }

  private static void flip(Sql sql, long bid) {
    String content =
        sql.text("select content from bid_piece where bid_id = ? and position = 0", bid);
    char flipped = content.charAt(500) == 'A' ? 'B' : 'A';
    sql.change(
        "update bid_piece set content = ? where bid_id = ? and position = 0",
        content.substring(0, 500) + flipped + content.substring(501),
        bid);
  }

  private static void swap(Sql sql, long from, long to) {
    for (Map<String, Object> piece :
        sql.rows("select position, content from bid_piece where bid_id = ?", from)) {
      sql.change(
          "update bid_piece set content = ? where bid_id = ? and position = ?",
          String.valueOf(piece.get("content")),
          to,
          ((Number) Objects.requireNonNull(piece.get("position"))).intValue());
    }
  }
}
