package org.klaster.platform.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.AuditCheckView;
import org.klaster.api.shared.AuditCriteria;
import org.klaster.api.shared.AuditEventView;
import org.klaster.api.shared.AuditLog;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.shared.Roles;

/** Lets the auditor read and verify the trail; each look is an event of its own. */
@Stateless
@RolesAllowed(Roles.AUDITOR)
public class AuditLogBean implements AuditLog {

  @Resource(lookup = "java:jboss/datasources/KlasterDS")
  private DataSource database;

  @Inject private AuditTrail trail;
  @Inject private AuditVerification verification;
  @Inject private AuditPersons persons;
  @Inject private AuditChecks checks;
  @Inject private AuditCheckJob job;

  @Override
  public Page<AuditEventView> search(AuditCriteria criteria, PageRequest page) {
    Filter filter = Filter.of(criteria, persons);
    trail.read("audit.search", Subject.NONE, asked(criteria));
    try (var connection = database.getConnection()) {
      return new Page<>(
          persons.shown(rows(connection, filter, page)), count(connection, filter), page);
    } catch (SQLException e) {
      throw new IllegalStateException("The audit trail cannot be read", e);
    }
  }

  @Override
  public long startVerification() {
    long check = checks.begin();
    trail.read("audit.verify", Subject.NONE, Map.of());
    job.run(check);
    return check;
  }

  @Override
  public List<AuditCheckView> verifications() {
    return checks.latest();
  }

  @Override
  public boolean holds(long eventNumber, String hash) {
    boolean holds = verification.holds(eventNumber, hash.strip().toLowerCase(Locale.ROOT));
    trail.read("audit.compare", Subject.NONE, Map.of("number", eventNumber, "intact", holds));
    return holds;
  }

  /** What was looked for; nothing of what was left open. */
  private static Map<String, Object> asked(AuditCriteria criteria) {
    Map<String, Object> asked = new LinkedHashMap<>();
    put(asked, "actor", criteria.actor());
    put(asked, "operation", criteria.operation());
    put(asked, "outcome", criteria.outcome());
    put(asked, "type", criteria.subjectType());
    put(asked, "key", criteria.subjectKey());
    put(asked, "since", criteria.from());
    put(asked, "until", criteria.to());
    return asked;
  }

  private static void put(Map<String, Object> asked, String name, @Nullable Object value) {
    if (value != null && !value.toString().isBlank()) {
      asked.put(name, value.toString());
    }
  }

  private static List<AuditEventView> rows(Connection connection, Filter filter, PageRequest page)
      throws SQLException {
    String sql =
        "select "
            + AuditVerification.COLUMNS
            + " from audit_event"
            + filter.where
            + " order by sequence_number desc offset "
            + page.offset()
            + " rows fetch next "
            + page.size()
            + " rows only";
    List<AuditEventView> rows = new ArrayList<>();
    try (var statement = connection.prepareStatement(sql)) {
      filter.bind(statement);
      try (var result = statement.executeQuery()) {
        while (result.next()) {
          rows.add(AuditRows.view(result));
        }
      }
    }
    return rows;
  }

  private static long count(Connection connection, Filter filter) throws SQLException {
    try (var statement =
        connection.prepareStatement("select count(*) from audit_event" + filter.where)) {
      filter.bind(statement);
      try (var result = statement.executeQuery()) {
        result.next();
        return result.getLong(1);
      }
    }
  }

  /**
   * The conditions as text with placeholders, and their values; no input ever becomes part of the
   * text.
   */
  private record Filter(String where, List<Object> values) {

    static Filter of(AuditCriteria criteria, AuditPersons persons) {
      List<String> conditions = new ArrayList<>();
      List<Object> values = new ArrayList<>();
      anyOf(conditions, values, "actor", persons, criteria.actor());
      add(conditions, values, "outcome = ?", criteria.outcome());
      add(conditions, values, "subject_type = ?", criteria.subjectType());
      anyOf(conditions, values, "subject_key", persons, criteria.subjectKey());
      if (criteria.operation() != null && !criteria.operation().isBlank()) {
        add(conditions, values, "operation like ? escape '!'", escaped(criteria.operation()) + "%");
      }
      add(conditions, values, "occurred_at >= ?", startOf(criteria.from(), 0));
      add(conditions, values, "occurred_at < ?", startOf(criteria.to(), 1));
      return new Filter(
          conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions), values);
    }

    private static void anyOf(
        List<String> conditions,
        List<Object> values,
        String column,
        AuditPersons persons,
        @Nullable String name) {
      if (name != null && !name.isBlank()) {
        List<String> lookedFor = persons.lookedFor(name.strip());
        conditions.add(column + " in (" + "?, ".repeat(lookedFor.size() - 1) + "?)");
        values.addAll(lookedFor);
      }
    }

    private static void add(
        List<String> conditions, List<Object> values, String condition, @Nullable Object value) {
      if (value != null && !value.toString().isBlank()) {
        conditions.add(condition);
        values.add(value);
      }
    }

    private static String escaped(String text) {
      return text.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static @Nullable Object startOf(@Nullable LocalDate day, int plusDays) {
      return day == null
          ? null
          : day.plusDays(plusDays)
              .atStartOfDay(DatabaseClock.ZONE)
              .toInstant()
              .atOffset(ZoneOffset.UTC);
    }

    void bind(PreparedStatement statement) throws SQLException {
      for (int i = 0; i < values.size(); i++) {
        statement.setObject(i + 1, values.get(i));
      }
    }
  }
}
