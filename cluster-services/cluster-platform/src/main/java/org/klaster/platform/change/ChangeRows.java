package org.klaster.platform.change;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads stored changes by their position. */
@ApplicationScoped
class ChangeRows {

  private static final String AFTER =
      "select feed_position, change_type, subject_type, subject_key, occurred_at from change_event"
          + " where feed_position > ? order by feed_position fetch first ? rows only";

  @Resource(lookup = "java:jboss/datasources/KlasterDS")
  private DataSource database;

  List<ChangeRow> after(long position, int most) {
    List<ChangeRow> rows = new ArrayList<>();
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(AFTER)) {
      statement.setLong(1, position);
      statement.setInt(2, most);
      try (var result = statement.executeQuery()) {
        while (result.next()) {
          rows.add(
              new ChangeRow(
                  result.getLong(1),
                  result.getString(2),
                  result.getString(3),
                  result.getString(4),
                  result.getObject(5, OffsetDateTime.class).toInstant()));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The change feed cannot be read", e);
    }
    return rows;
  }

  /** The position of the newest change, 0 where there is none. */
  long last() {
    try (var connection = database.getConnection();
        var statement =
            connection.prepareStatement("select change_position from audit_head where id = 1");
        var result = statement.executeQuery()) {
      result.next();
      return result.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException("The change feed cannot be read", e);
    }
  }
}
