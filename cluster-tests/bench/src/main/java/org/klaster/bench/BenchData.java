package org.klaster.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.klaster.launcher.Database;
import org.klaster.vocabulary.shared.Language;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.SearchText;
import org.klaster.vocabulary.shared.SortKey;

/**
 * Fills the database, while the server does not use it, with 10,000 organisations and with reports
 * that are complete but not submitted, all of organisations that the account {@code firm}
 * represents.
 *
 * @param cluster the cluster with most members
 * @param reports ids of the reports
 */
record BenchData(long cluster, List<Long> reports) {

  static final int ORGANISATIONS = 10_000;

  static final long FIRST_ID = 1_000_000;
  private static final int REPORTING = 120;
  private static final int PERIODS = 8;
  private static final int BATCH = 500;
  private static final String[] REGIONS = {
    "610000000", "790000000", "390000000", "110000000", "190000000"
  };
  private static final String[] KINDS = {"PRODUCER", "PROCESSOR", "SUPPLIER", "CONSUMER"};
  private static final String[] CELLS = {
    "output",
    "clusterSales",
    "exports",
    "memberPurchases",
    "employees",
    "wageFund",
    "taxesPaid",
    "investment"
  };
  private static final String[] VALUES = {
    "9000", "4000", "2000", "1000", "40", "700", "300", "100"
  };

  static BenchData load(Database database) throws SQLException {
    try (Connection connection =
        DriverManager.getConnection(
            database.ownerUrl(), database.owner(), database.ownerPassword())) {
      connection.setAutoCommit(false);
      organisations(connection);
      BenchData data = reports(connection);
      connection.commit();
      try (var statement = connection.createStatement()) {
        statement.execute("analyze");
      }
      return data;
    }
  }

  private static void organisations(Connection connection) throws SQLException {
    try (var organisation =
            connection.prepareStatement(
                "insert into organisation (id, version, legal_id, name_kk, name_ru, name_en, sphere, kind, region_kato,"
                    + " sort_kk, sort_ru, sort_en) values (?, 0, ?, ?, ?, ?, 'BUSINESS', ?, ?, ?, ?, ?)");
        var sector =
            connection.prepareStatement(
                "insert into organisation_sector (organisation_id, oked) values (?, '13.10')");
        var word =
            connection.prepareStatement(
                "insert into organisation_word (organisation_id, word) values (?, ?)")) {
      for (int i = 0; i < ORGANISATIONS; i++) {
        LocalizedText name = InventedNames.name(i);
        String bin = InventedNames.bin(i);
        add(
            organisation,
            FIRST_ID + i,
            bin,
            name.kk(),
            name.ru(),
            name.en(),
            KINDS[i % KINDS.length],
            REGIONS[i % REGIONS.length],
            SortKey.of(name.in(Language.KK)),
            SortKey.of(name.in(Language.RU)),
            SortKey.of(name.in(Language.EN)));
        add(sector, FIRST_ID + i);
        for (String folded : words(name, bin)) {
          add(word, FIRST_ID + i, folded);
        }
        if (i % BATCH == BATCH - 1) {
          flush(organisation, sector, word);
        }
      }
    }
  }

  private static Set<String> words(LocalizedText name, String bin) {
    String all = SearchText.fold(name.kk() + " " + name.ru() + " " + name.en() + " " + bin);
    return new TreeSet<>(List.of(all.split(" ")));
  }

  private static BenchData reports(Connection connection) throws SQLException {
    List<Long> clusters =
        ids(
            connection,
            "select cluster_id from membership group by cluster_id order by count(*) desc");
    long firm = ids(connection, "select id from person where username = 'firm'").get(0);
    List<Long> reports = new ArrayList<>();
    try (var representation =
            connection.prepareStatement(
                "insert into representation (id, version, person_id, organisation_id, valid_from) values (?, 0, ?, ?, ?)");
        var report =
            connection.prepareStatement(
                "insert into report (id, version, cluster_id, organisation_id, period, form_id, status, revision_number)"
                    + " values (?, 0, ?, ?, ?, 1, 'OPEN', 0)");
        var cell =
            connection.prepareStatement(
                "insert into report_cell (report_id, indicator, typed, reason) values (?, ?, ?, '')")) {
      for (int i = 0; i < REPORTING; i++) {
        add(representation, FIRST_ID + i, firm, FIRST_ID + i, LocalDate.of(2024, 1, 1));
      }
      flush(representation);
      for (int i = 0; i < REPORTING * PERIODS * clusters.size(); i++) {
        long id = FIRST_ID + i;
        int period = i / REPORTING % PERIODS;
        String quarter = (2024 + period / 4) + "-Q" + (1 + period % 4);
        add(report, id, clusters.get(i / REPORTING / PERIODS), FIRST_ID + i % REPORTING, quarter);
        for (int c = 0; c < CELLS.length; c++) {
          add(cell, id, CELLS[c], VALUES[c]);
        }
        reports.add(id);
      }
      flush(report, cell);
    }
    return new BenchData(clusters.get(0), reports);
  }

  private static List<Long> ids(Connection connection, String query) throws SQLException {
    List<Long> ids = new ArrayList<>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        ids.add(rows.getLong(1));
      }
    }
    return ids;
  }

  private static void add(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.addBatch();
  }

  private static void flush(PreparedStatement... statements) throws SQLException {
    for (PreparedStatement statement : statements) {
      statement.executeBatch();
    }
  }
}
