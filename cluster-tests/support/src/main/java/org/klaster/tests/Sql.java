package org.klaster.tests;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The database of a running server, through the server's own connections. */
public final class Sql {

  private final URI address;
  private final String user;

  Sql(TestKlaster server, String user) {
    this.address = URI.create(server.url() + "/probe/sql");
    this.user = user;
  }

  /** Rows of a query, columns by name in lower case. */
  @SuppressWarnings("unchecked")
  public List<Map<String, Object>> rows(String query, @Nullable Object... parameters) {
    return (List<Map<String, Object>>) run(query, parameters)[0];
  }

  /** The first column of the first row. */
  public Object value(String query, @Nullable Object... parameters) {
    List<Map<String, Object>> rows = rows(query, parameters);
    if (rows.isEmpty()) {
      throw new AssertionError("No row: " + query);
    }
    return rows.get(0).values().iterator().next();
  }

  public long number(String query, @Nullable Object... parameters) {
    return ((Number) value(query, parameters)).longValue();
  }

  public String text(String query, @Nullable Object... parameters) {
    return value(query, parameters).toString();
  }

  /** Changes rows and tells how many. */
  public int change(String statement, @Nullable Object... parameters) {
    return (Integer) run(statement, parameters)[1];
  }

  /** What the database says when it refuses a statement; empty if it does not. */
  public String refusal(String statement, @Nullable Object... parameters) {
    Object error = Wire.post(address, null, user, statement, parameters)[2];
    return error == null ? "" : error.toString();
  }

  private Object[] run(String statement, @Nullable Object... parameters) {
    Object[] answer = Wire.post(address, null, user, statement, parameters);
    if (answer[2] != null) {
      throw new AssertionError(statement + ": " + answer[2]);
    }
    return answer;
  }
}
