package org.klaster.platform.person;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.klaster.platform.secret.SecretBox;

/**
 * Takes a person out of all tables in one transaction: destroys the keys under which the audit
 * trail knows the person, and replaces name, address and name of the account wherever they stand.
 * Steps of applications, programmes and reports are append-only for the application, so that this
 * one pass runs as the owner of the schema. What is hashed is left alone.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PersonPass {

  private static final String NAME = "Өшірілген адам / Удалённое лицо / Erased person";
  private static final int SHORTEST_PART = 8;

  /** Hashed records, which prove what was handed in or resolved. */
  private static final Set<String> LEFT_ALONE =
      Set.of(
          "flyway_schema_history",
          "audit_event",
          "audit_head",
          "audit_seal",
          "minutes_continuation",
          "minutes_revision",
          "person",
          "person_key",
          "report_revision");

  /** Names of organisations are public, also where a farm bears its owner's; contacts are not. */
  private static final Set<String> PUBLIC_BUT_CONTACTS =
      Set.of("organisation", "organisation_aud", "organisation_word");

  @Resource(lookup = "java:jboss/datasources/KlasterOwnerDS")
  private DataSource owner;

  @Inject private SecretBox box;

  /** Who is erased, for the last time. */
  public record Erased(long id, String username, String fullName, @Nullable String email) {

    /**
     * Finds the person in a text: the full name with whatever ending the language gives it, address
     * and account as whole words. What is short could mean anything.
     */
    Predicate<String> naming() {
      List<Pattern> words = new ArrayList<>();
      add(words, fullName, "");
      add(words, username, "(?![\\p{L}\\p{N}_@-])");
      if (email != null) {
        add(words, email, "(?![\\p{L}\\p{N}_-])");
      }
      return text -> words.stream().anyMatch(word -> word.matcher(text).find());
    }

    private static void add(List<Pattern> words, String word, String end) {
      if (word.length() >= SHORTEST_PART) {
        words.add(Pattern.compile("(?<![\\p{L}\\p{N}_.@-])" + Pattern.quote(word) + end));
      }
    }

    String placeholder() {
      return "erased-" + id;
    }
  }

  /** A column that holds text. */
  private record Column(String table, String name) {

    boolean isPublic() {
      return PUBLIC_BUT_CONTACTS.contains(table) && !name.startsWith("contact_");
    }
  }

  /**
   * Does it; whoever may is asked before.
   *
   * @param texts numbers of the keys of texts that name the person
   */
  public void erase(Erased person, List<Long> texts) {
    try (var connection = owner.getConnection()) {
      connection.setAutoCommit(false);
      try {
        pass(connection, person, texts);
        connection.commit();
      } catch (SQLException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The person could not be erased", e);
    }
  }

  private void pass(Connection connection, Erased person, List<Long> texts) throws SQLException {
    for (Long text : texts) {
      destroyKey(connection, "id", text);
    }
    destroyKey(connection, person.username());
    String email = person.email();
    if (email != null) {
      destroyKey(connection, email);
      destroyKey(connection, email.toLowerCase(Locale.ROOT));
    }
    forgetPerson(connection, person);
    for (Column column : columns(connection)) {
      replace(connection, column, person.username(), person.placeholder(), false);
      replace(connection, column, person.fullName(), NAME, true);
      if (email != null) {
        replace(connection, column, email, person.placeholder(), true);
      }
    }
  }

  private void destroyKey(Connection connection, String identity) throws SQLException {
    destroyKey(connection, "identity_digest", box.digest(identity));
  }

  private static void destroyKey(Connection connection, String column, Object value)
      throws SQLException {
    try (var update =
        connection.prepareStatement(
            "update person_key set identity_digest = null, wrapped_key = null, closed_identity = null,"
                + " destroyed_at = current_timestamp, version = version + 1"
                + " where destroyed_at is null and "
                + column
                + " = ?")) {
      update.setObject(1, value);
      update.executeUpdate();
    }
  }

  private static void forgetPerson(Connection connection, Erased person) throws SQLException {
    try (var update =
        connection.prepareStatement(
            "update person set username = ?, full_name = ?, email = null, roles = '',"
                + " version = version + 1 where id = ?")) {
      update.setString(1, person.placeholder());
      update.setString(2, NAME);
      update.setLong(3, person.id());
      update.executeUpdate();
    }
  }

  /** A whole value, or a part of one where the text is long enough to mean nothing else. */
  private static void replace(
      Connection connection, Column column, String text, String by, boolean parts)
      throws SQLException {
    boolean part = parts && text.length() >= SHORTEST_PART;
    String name = column.name();
    String sql =
        "update "
            + column.table()
            + " set "
            + name
            + (part
                ? " = replace(" + name + ", ?, ?) where position(? in " + name + ") > 0"
                : " = ? where " + name + " = ?");
    try (var update = connection.prepareStatement(sql)) {
      int index = 1;
      if (part) {
        update.setString(index++, text);
      }
      update.setString(index++, by);
      update.setString(index, text);
      update.executeUpdate();
    }
  }

  private static List<Column> columns(Connection connection) throws SQLException {
    List<Column> columns = new ArrayList<>();
    String sql =
        "select lower(c.table_name), lower(c.column_name) from information_schema.columns c,"
            + " information_schema.tables t where t.table_name = c.table_name"
            + " and t.table_schema = c.table_schema and t.table_type = 'BASE TABLE'"
            + " and lower(c.table_schema) = 'public' and lower(c.data_type) like 'character varying%'"
            + " and c.character_maximum_length >= 100 order by 1, 2";
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        Column column = new Column(rows.getString(1), rows.getString(2));
        if (!LEFT_ALONE.contains(column.table()) && !column.isPublic()) {
          columns.add(column);
        }
      }
    }
    return columns;
  }
}
