package org.klaster.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

  @TempDir Path folder;

  @Test
  void whatWasConfirmedOutlivesTheProcess() throws SQLException {
    ServerProcess process =
        ServerProcess.start(
            new ServerProcess.Command(
                "Program",
                List.of(
                    JavaRuntime.executable(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    CommittingProgram.class.getName(),
                    folder.toString()),
                Map.of(),
                folder.resolve("program.log")));
    process.onExit().join();
    assertEquals(CommittingProgram.EXIT_CODE, process.exitCode());

    Database database = Database.h2(folder, "owner");
    try (Connection owner =
            DriverManager.getConnection(
                database.ownerUrl(), database.owner(), database.ownerPassword());
        Statement statement = owner.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from confirmed")) {
      assertTrue(rows.next());
      assertEquals(CommittingProgram.ROWS, rows.getInt(1));
    }
  }

  @Test
  void nullsSortLastAsOnPostgresql() throws SQLException {
    Database database = Database.h2(folder, "owner");
    try (Connection connection =
            DriverManager.getConnection(
                database.url(), database.owner(), database.ownerPassword());
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select x from (values ('a'), (null)) v(x) order by x")) {
      assertTrue(rows.next());
      assertEquals("a", rows.getString(1));
      assertTrue(rows.next());
      assertNull(rows.getString(1));
    }
  }

  @Test
  void aPostgresqlThatTrustsTheMachineStillGetsAPassword() {
    Database database = Database.postgreSql("jdbc:postgresql://h/db", "owner", "");
    assertEquals("postgresql", database.driver());
    assertTrue(database.ownerPassword().length() > 0);
    assertEquals("given", Database.postgreSql("jdbc:x", "owner", "given").ownerPassword());
  }
}
