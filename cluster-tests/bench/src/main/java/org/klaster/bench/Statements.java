package org.klaster.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.klaster.launcher.Database;
import org.klaster.vocabulary.procurement.Buyer;
import org.klaster.vocabulary.procurement.SavingKey;
import org.klaster.vocabulary.procurement.SavingShare;
import org.klaster.vocabulary.procurement.SavingSplit;
import org.klaster.vocabulary.procurement.TierPrices;
import org.klaster.vocabulary.shared.Money;

/**
 * How long the service takes for the statements of 500 members of one joint purchase (bound: 5 s),
 * and beside them of 2,500: for somebody who speaks for all of them, and the officer's table of the
 * same. Rows are put into the database while the server does not use it.
 */
final class Statements {

  private static final long FIRST_ID = 6_000_000;

  /** A joint purchase of so many, and who speaks for all of them. */
  record Shared(int members, String account, long tender) {}

  private final Connection connection;
  private long next = FIRST_ID;

  private Statements(Connection connection) {
    this.connection = connection;
  }

  /** Loads two joint purchases. */
  static List<Shared> load(Database database, long cluster) throws SQLException {
    try (Connection connection =
        DriverManager.getConnection(
            database.ownerUrl(), database.owner(), database.ownerPassword())) {
      connection.setAutoCommit(false);
      Statements statements = new Statements(connection);
      List<Shared> shared =
          List.of(
              new Shared(500, "farm", statements.make(cluster, 500, "farm")),
              new Shared(2_500, "science", statements.make(cluster, 2_500, "science")));
      connection.commit();
      return shared;
    }
  }

  private long make(long cluster, int members, String account) throws SQLException {
    long tender = next++;
    run(
        "insert into tender (id, version, cluster_id, name_kk, name_ru, name_en, officer_id, status,"
            + " demand_until, bidding_until, saving_key, invited_only, ballot_open, changed_at,"
            + " published_at) select ?, 0, ?, 'Сынақ', 'Проба', 'Probe', p.id, 'AWARDED', timestamp"
            + " '2020-01-01 00:00:00', timestamp '2020-02-01 00:00:00', 'SHAPLEY', false, false,"
            + " current_timestamp, current_timestamp from person p where p.username ="
            + " 'coordinator'",
        tender,
        cluster);
    long lot = next++;
    run(
        "insert into tender_lot (id, version, tender_id, position, name_kk, name_ru, name_en,"
            + " specification_kk, specification_ru, specification_en, unit, delivery_from,"
            + " delivery_to, left_out) values (?, 0, ?, 1, 'Лот', 'Лот', 'Lot', 'Лот', 'Лот', 'Lot',"
            + " 'kg', date '2020-03-01', date '2020-04-30', false)",
        lot,
        tender);
    award(tender, lot);
    share(lot, members, account);
    return tender;
  }

  private void award(long tender, long lot) throws SQLException {
    long bid = next++;
    run(
        "insert into bid (id, version, tender_id, organisation_id, status, bid_sequence,"
            + " terms_number, commitment, sealed_by, sealed_at) select ?, 0, ?, ?, 'AWARDED', 1, 1,"
            + " 'bench', min(p.id), current_timestamp from person p",
        bid,
        tender,
        BenchData.FIRST_ID + BenchData.ORGANISATIONS - 1);
    long offer = next++;
    run("insert into bid_offer (id, version, bid_id, lot_id) values (?, 0, ?, ?)", offer, bid, lot);
    for (TierPrices.Step step : SharingFigures.PRICES.steps()) {
      run(
          "insert into bid_tier (id, version, offer_id, from_quantity, price)"
              + " values (?, 0, ?, ?, ?)",
          next++,
          offer,
          step.from(),
          step.price().tenge());
    }
    run(
        "insert into lot_award (id, version, lot_id, bid_id, points, proposed_by, proposed_at)"
            + " select ?, 0, ?, ?, 100, min(p.id), current_timestamp from person p",
        next++,
        lot,
        bid);
  }

  private void share(long lot, int members, String account) throws SQLException {
    List<Buyer> buyers =
        SharingFigures.buyers(members).stream()
            .map(
                buyer ->
                    new Buyer(
                        BenchData.FIRST_ID + buyer.organisationId(),
                        buyer.quantity(),
                        buyer.ownPrice(),
                        buyer.ceiling()))
            .toList();
    for (SavingKey key : SavingKey.values()) {
      SavingSplit split = SavingSplit.of(key, SharingFigures.PRICES, buyers);
      long saving = next++;
      run(
          "insert into lot_saving (id, version, lot_id, saving_key, revision_number, volume, price,"
              + " total, inputs_hash, computed_at) values (?, 0, ?, ?, 1, ?, ?, ?, 'bench',"
              + " current_timestamp)",
          saving,
          lot,
          key.name(),
          split.volume(),
          SharingFigures.PRICES.priceOf(split.volume()).map(Money::tenge).orElse(BigDecimal.ZERO),
          split.total().tenge());
      for (Buyer buyer : buyers) {
        line(saving, buyer, split.shares().get(buyer.organisationId()));
      }
    }
    for (Buyer buyer : buyers) {
      run(
          "insert into representation (id, version, person_id, organisation_id, valid_from)"
              + " select ?, 0, p.id, ?, date '2020-01-01' from person p where p.username = ?",
          next++,
          buyer.organisationId(),
          account);
    }
  }

  private void line(long saving, Buyer buyer, SavingShare share) throws SQLException {
    run(
        "insert into tender_saving (id, version, saving_id, organisation_id, quantity, own_price,"
            + " ceiling_price, alone_amount, share_amount, share_zone, asked_again, salt) values (?,"
            + " 0, ?, ?, ?, ?, ?, ?, ?, ?, false, 'bench')",
        next++,
        saving,
        buyer.organisationId(),
        buyer.quantity(),
        buyer.ownPrice().tenge(),
        buyer.ceiling().tenge(),
        share.alone().tenge(),
        share.share().tenge(),
        share.zone().name());
  }

  private void run(String statement, Object... values) throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) {
        prepared.setObject(i + 1, values[i]);
      }
      prepared.executeUpdate();
    }
  }

  /** Asks twice: the first answer of this server, and one when it is warm. */
  static void print(PrintStream out, String application, String keycloak, List<Shared> all)
      throws IOException, InterruptedException {
    out.printf("%n%-42s %8s %8s%n", "statements through the service", "first ms", "ms");
    for (Shared shared : all) {
      for (String[] asked :
          new String[][] {{shared.account(), "statements"}, {"coordinator", "saving"}}) {
        String token = new Visitor(application, keycloak).token(asked[0]);
        URI address = URI.create(application + "/api/v1/awards/" + shared.tender() + "/" + asked[1]);
        long[] took =
            IntStream.range(0, 2).mapToLong(time -> ask(address, token, shared.members())).toArray();
        out.printf(
            "%-42s %8d %8d%n", shared.members() + " members, " + asked[1], took[0], took[1]);
      }
    }
  }

  private static long ask(URI address, String token, int wanted) {
    long begun = System.nanoTime();
    HttpClient http = HttpClient.newHttpClient();
    try {
      HttpResponse<String> answer =
          http.send(
              HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token).build(),
              HttpResponse.BodyHandlers.ofString());
      int members = answer.body().split("\"ceiling\"", -1).length - 1;
      if (answer.statusCode() != 200 || members < wanted) {
        throw new IllegalStateException("Not all are told: " + answer.statusCode());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return (System.nanoTime() - begun) / 1_000_000;
  }
}
