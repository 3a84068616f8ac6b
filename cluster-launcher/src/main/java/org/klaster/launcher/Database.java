package org.klaster.launcher;

import java.nio.file.Path;

/**
 * The database of the application, reached by two users: the owner migrates the schema, the
 * application works in it.
 *
 * @param driver name of the driver in the server's configuration, {@code h2} or {@code postgresql}
 * @param url JDBC address for the application's user
 * @param ownerUrl JDBC address for the owner
 * @param owner name of the owner; the application's user is always {@code klaster_app}, whom the
 *     first migration creates
 * @param ownerPassword the owner's password
 */
public record Database(
    String driver, String url, String ownerUrl, String owner, String ownerPassword) {

  /**
   * The embedded default: one file.
   *
   * <p>Nulls sort as on PostgreSQL. The owner's address sets what only an administrator may set and
   * what holds as long as the database stays open: every commit is written at once; by default H2
   * waits half a second, and what it confirmed is lost if the process dies. H2 must not close the
   * database by its own shutdown hook while the server still finishes requests.
   */
  public static Database h2(Path folder, String ownerPassword) {
    String url =
        "jdbc:h2:file:"
            + folder.resolve("klaster")
            + ";DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000;DEFAULT_NULL_ORDERING=HIGH";
    return new Database("h2", url, url + ";WRITE_DELAY=0", "klaster_owner", ownerPassword);
  }

  /**
   * A database on a PostgreSQL server; the owner must exist and may create roles.
   *
   * @param ownerPassword empty where the server trusts the machine; the data source wants one all
   *     the same, which such a server ignores
   */
  public static Database postgreSql(String url, String owner, String ownerPassword) {
    String password = ownerPassword.isEmpty() ? "trusted" : ownerPassword;
    return new Database("postgresql", url, url, owner, password);
  }
}
