package org.klaster.bench;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.klaster.launcher.Database;
import org.klaster.procurement.sealing.ActChain;
import org.klaster.procurement.sealing.ActChain.Act;
import org.klaster.procurement.sealing.BidPaper;
import org.klaster.procurement.sealing.Commitment;
import org.klaster.procurement.sealing.Envelope;
import org.klaster.procurement.sealing.Envelope.Header;
import org.klaster.procurement.sealing.MerkleTree;
import org.klaster.vocabulary.procurement.BidAct;
import org.klaster.vocabulary.procurement.BidTerms;
import org.klaster.vocabulary.procurement.EnvelopeKind;
import org.klaster.vocabulary.procurement.LotOffer;
import org.klaster.vocabulary.procurement.OfferedTier;
import org.klaster.vocabulary.shared.Money;

/**
 * Puts bids of fifty lots into the demonstration's sealed tender, while the server does not use the
 * database: sealed to its key and with a chain and a list that hold.
 */
final class SealedBids {

  static final int LOTS = 50;

  private static final long FIRST_ID = 5_000_000;
  private static final int PIECE = 10_000;
  private static final int TIERS = 2;

  private final Connection connection;
  private final long tender;
  private final List<Long> lots = new ArrayList<>();
  private final List<String> commitments = new ArrayList<>();
  private String head;
  private long nextPiece = FIRST_ID;

  private SealedBids(Connection connection) throws SQLException {
    this.connection = connection;
    tender =
        number(
            "select t.id from tender t, bid_list l where l.tender_id = t.id and t.status = 'SEALED'");
    head = ActChain.start(tender);
  }

  /**
   * Loads.
   *
   * @return key of the tender
   */
  static long load(Database database, int bids) throws SQLException {
    try (Connection connection =
        DriverManager.getConnection(
            database.ownerUrl(), database.owner(), database.ownerPassword())) {
      connection.setAutoCommit(false);
      SealedBids sealed = new SealedBids(connection);
      sealed.makeLots();
      sealed.makeBids(bids);
      sealed.list();
      connection.commit();
      return sealed.tender;
    }
  }

  private void makeLots() throws SQLException {
    run(
        "delete from bid_piece where bid_id in (select id from bid where tender_id = ?)", tender);
    run("delete from bid_file where bid_id in (select id from bid where tender_id = ?)", tender);
    run("delete from bid where tender_id = ?", tender);
    run("delete from bid_event where tender_id = ?", tender);
    long before = number("select count(*) from tender_lot where tender_id = " + tender);
    for (long position = before + 1; position <= LOTS; position++) {
      run(
          "insert into tender_lot (id, version, tender_id, position, name_kk, name_ru, name_en,"
              + " specification_kk, specification_ru, specification_en, unit, delivery_from,"
              + " delivery_to, left_out) values (?, 0, ?, ?, 'Лот', 'Лот', 'Lot', 'Лот', 'Лот', 'Lot',"
              + " 'kg', date '2099-03-01', date '2099-04-30', false)",
          FIRST_ID + position,
          tender,
          position);
    }
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select id from tender_lot where tender_id = " + tender + " order by position")) {
      while (rows.next()) {
        lots.add(rows.getLong(1));
      }
    }
  }

  private void makeBids(int bids) throws SQLException {
    byte[] key;
    int terms = (int) number("select max(terms_number) from tender_terms where tender_id = " + tender);
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select public_key from tender_key where tender_id = " + tender)) {
      rows.next();
      key = Base64.getDecoder().decode(rows.getString(1));
    }
    long person = number("select id from person where username = 'applicant'");
    for (int i = 0; i < bids; i++) {
      long bidder = BenchData.FIRST_ID + i;
      Header header = new Header(tender, terms, bidder, EnvelopeKind.WHOLE, 1, 0);
      byte[] sealed =
          Envelope.seal(key, header, BidPaper.write(EnvelopeKind.WHOLE, offered(i)));
      keep(i, header, sealed, person);
    }
  }

  private BidTerms offered(int bid) {
    List<LotOffer> offers = new ArrayList<>();
    for (long lot : lots) {
      List<OfferedTier> tiers = new ArrayList<>();
      for (int tier = 0; tier < TIERS; tier++) {
        tiers.add(
            new OfferedTier(
                BigDecimal.valueOf(100L * tier),
                new Money(BigDecimal.valueOf(100_000L + bid * 10L - tier, 2))));
      }
      offers.add(new LotOffer(lot, tiers));
    }
    return new BidTerms(offers, LocalDate.of(2099, 6, 1), "");
  }

  private void keep(int number, Header header, byte[] sealed, long person) throws SQLException {
    long id = FIRST_ID + number;
    String commitment = Commitment.of(Map.of(header, sealed));
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    commitments.add(commitment);
    run(
        "insert into bid (id, version, tender_id, organisation_id, status, bid_sequence,"
            + " terms_number, commitment, sealed_by, sealed_at)"
            + " values (?, 0, ?, ?, 'SEALED', 1, ?, ?, ?, ?)",
        id,
        tender,
        header.bidder(),
        header.terms(),
        commitment,
        person,
        now.atOffset(ZoneOffset.UTC));
    keepPieces(id, header, sealed);
    head =
        ActChain.head(
            head, new Act(tender, number + 1, BidAct.SEALED, header.bidder(), 1, commitment, now));
    run(
        "insert into bid_event (id, version, tender_id, event_number, act, organisation_id,"
            + " bid_sequence, commitment, head, done_by, done_at)"
            + " values (?, 0, ?, ?, 'SEALED', ?, 1, ?, ?, ?, ?)",
        id,
        tender,
        number + 1,
        header.bidder(),
        commitment,
        head,
        person,
        now.atOffset(ZoneOffset.UTC));
  }

  private void keepPieces(long id, Header header, byte[] sealed) throws SQLException {
    String text = Base64.getEncoder().encodeToString(sealed);
    for (int at = 0; at < text.length(); at += PIECE) {
      run(
          "insert into bid_piece (id, version, bid_id, bid_sequence, terms_number, kind, part,"
              + " position, content) values (?, 0, ?, 1, ?, 'WHOLE', 0, ?, ?)",
          nextPiece++,
          id,
          header.terms(),
          at / PIECE,
          text.substring(at, Math.min(text.length(), at + PIECE)));
    }
  }

  private void list() throws SQLException {
    run(
        "update bid_list set bids = ?, root = ?, head = ? where tender_id = ?",
        commitments.size(),
        MerkleTree.root(commitments.stream().sorted().toList()),
        head,
        tender);
  }

  private void run(String statement, Object... values) throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) {
        prepared.setObject(i + 1, values[i]);
      }
      prepared.executeUpdate();
    }
  }

  private long number(String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
