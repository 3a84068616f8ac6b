package org.klaster.platform.audit;

import java.sql.SQLException;
import javax.sql.DataSource;

/** The end of the chain. */
record ChainHead(long number, String hash) {

  static ChainHead of(DataSource database) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var result =
            statement.executeQuery("select sequence_number, hash from audit_head where id = 1")) {
      result.next();
      return new ChainHead(result.getLong(1), result.getString(2));
    }
  }
}
