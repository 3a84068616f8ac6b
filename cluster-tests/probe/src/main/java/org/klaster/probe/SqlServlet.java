package org.klaster.probe;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST} of {user, SQL, parameters}: runs one statement as the application's database user
 * ({@code app}) or as the schema's owner ({@code owner}) and answers {rows, changed, error}.
 */
@WebServlet("/sql")
public class SqlServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Resource(lookup = "java:jboss/datasources/KlasterDS")
  private transient DataSource application;

  @Resource(lookup = "java:jboss/datasources/KlasterOwnerDS")
  private transient DataSource owner;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Object[] asked = Wire.read(request);
    DataSource database = "owner".equals(asked[0]) ? owner : application;
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement((String) asked[1])) {
      bind(statement, (Object[]) asked[2]);
      if (statement.execute()) {
        Wire.write(response, rows(statement.getResultSet()), 0, null);
      } else {
        Wire.write(response, new ArrayList<>(), statement.getUpdateCount(), null);
      }
    } catch (SQLException e) {
      Wire.write(response, new ArrayList<>(), 0, e.getMessage());
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object[] parameters)
      throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      Object value = parameters[i];
      statement.setObject(
          i + 1, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
    }
  }

  private static List<Map<String, @Nullable Object>> rows(ResultSet result) throws SQLException {
    ResultSetMetaData columns = result.getMetaData();
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    while (result.next()) {
      Map<String, @Nullable Object> row = new LinkedHashMap<>();
      for (int i = 1; i <= columns.getColumnCount(); i++) {
        row.put(columns.getColumnLabel(i).toLowerCase(Locale.ROOT), value(result, columns, i));
      }
      rows.add(row);
    }
    return rows;
  }

  private static @Nullable Object value(ResultSet result, ResultSetMetaData columns, int i)
      throws SQLException {
    if (columns.getColumnTypeName(i).toLowerCase(Locale.ROOT).startsWith("timestamp")) {
      OffsetDateTime moment = result.getObject(i, OffsetDateTime.class);
      return moment == null ? null : moment.toInstant();
    }
    return result.getObject(i);
  }
}
