package org.klaster.platform.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The rights of the application's database user: it reads and writes rows, changes no structure,
 * and can neither change nor delete a row of the tables that record what was done and decided.
 */
class ApplicationRights {

  static final String USER = "klaster_app";

  private final Connection owner;

  ApplicationRights(Connection owner) {
    this.owner = owner;
  }

  void grant() throws SQLException {
    boolean postgresql = owner.getMetaData().getDatabaseProductName().startsWith("PostgreSQL");
    try (var statement = owner.createStatement()) {
      for (String table : names("TABLE")) {
        String name = table.toLowerCase(Locale.ROOT);
        if (name.equals("flyway_schema_history")) {
          continue;
        }
        boolean appendOnly = AppendOnlyTables.contains(name);
        if (appendOnly) {
          statement.execute("revoke update, delete on " + name + " from " + USER);
        }
        statement.execute(
            "grant select, insert"
                + (appendOnly ? "" : ", update, delete")
                + " on "
                + name
                + " to "
                + USER);
      }
      if (postgresql) {
        statement.execute("grant usage on schema public to " + USER);
        statement.execute("grant usage on all sequences in schema public to " + USER);
      }
    }
    if (!owner.getAutoCommit()) {
      owner.commit();
    }
  }

  private List<String> names(String type) throws SQLException {
    List<String> names = new ArrayList<>();
    // H2 calls an ordinary table BASE TABLE, PostgreSQL TABLE.
    var metaData = owner.getMetaData();
    try (var tables =
        metaData.getTables(
            owner.getCatalog(),
            owner.getSchema(),
            "%",
            Set.of(type, "BASE TABLE").toArray(String[]::new))) {
      while (tables.next()) {
        names.add(tables.getString("TABLE_NAME"));
      }
    }
    return names;
  }
}
