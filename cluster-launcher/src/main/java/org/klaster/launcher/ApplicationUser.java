package org.klaster.launcher;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Makes the database user that the application works as, with no rights: those are granted by the
 * migration. It must be there before the application is, since the persistence unit connects before
 * any code of the application runs.
 */
final class ApplicationUser {

  static final String NAME = "klaster_app";

  private final ServersFolder servers;
  private final Database database;

  ApplicationUser(ServersFolder servers, Database database) {
    this.servers = servers;
    this.database = database;
  }

  /** Creates the user, or gives an existing one the password. */
  void ensure(String password) {
    String quoted = "'" + password.replace("'", "''") + "'";
    try (URLClassLoader driver =
            new URLClassLoader(new URL[] {driverJar()}, getClass().getClassLoader());
        Connection owner = connect(driver)) {
      boolean exists = exists(owner);
      try (var statement = owner.createStatement()) {
        if ("h2".equals(database.driver())) {
          statement.execute("create user if not exists " + NAME + " password " + quoted);
          statement.execute("alter user " + NAME + " set password " + quoted);
        } else {
          statement.execute(
              (exists ? "alter" : "create") + " role " + NAME + " login password " + quoted);
        }
      }
    } catch (SQLException | IOException e) {
      throw new LaunchFailure(
          "The database " + database.url() + " cannot be prepared: " + e.getMessage(), e);
    }
  }

  private boolean exists(Connection owner) throws SQLException {
    if ("h2".equals(database.driver())) {
      return true;
    }
    try (var query = owner.prepareStatement("select 1 from pg_roles where rolname = ?")) {
      query.setString(1, NAME);
      try (var row = query.executeQuery()) {
        return row.next();
      }
    }
  }

  private Connection connect(ClassLoader loader) throws SQLException {
    String driverClass = "h2".equals(database.driver()) ? "org.h2.Driver" : "org.postgresql.Driver";
    Properties credentials = new Properties();
    credentials.setProperty("user", database.owner());
    credentials.setProperty("password", database.ownerPassword());
    try {
      Driver driver =
          (Driver) Class.forName(driverClass, true, loader).getDeclaredConstructor().newInstance();
      return driver.connect(database.ownerUrl(), credentials);
    } catch (ReflectiveOperationException e) {
      throw new LaunchFailure("The database driver " + driverClass + " cannot be loaded.", e);
    }
  }

  private URL driverJar() {
    Path folder =
        "h2".equals(database.driver())
            ? servers.wildflyHome().resolve("modules/system/layers/base/com/h2database/h2/main")
            : servers.modules().resolve("org/postgresql/klaster/main");
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".jar"))
          .findFirst()
          .orElseThrow(() -> new LaunchFailure("There is no database driver in " + folder + "."))
          .toUri()
          .toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new LaunchFailure(
          "The database driver in " + folder + " cannot be read: " + e.getMessage(), e);
    }
  }
}
