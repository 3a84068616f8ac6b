package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.klaster.api.council.Meetings;
import org.klaster.api.registry.NameRepresentative;
import org.klaster.api.registry.Representatives;
import org.klaster.api.shared.AuditCriteria;
import org.klaster.api.shared.AuditLog;
import org.klaster.api.shared.ErasePerson;
import org.klaster.api.shared.ErasureView;
import org.klaster.api.shared.Erasures;
import org.klaster.api.shared.PageRequest;
import org.klaster.api.shared.SignIn;
import org.klaster.tests.Account;
import org.klaster.tests.CallRefused;
import org.klaster.tests.Fresh;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.RowMother;
import org.klaster.tests.Sql;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.tests.TestRows;
import org.klaster.tests.Verification;

/** People behind the audit trail: nobody stands in it in clear, and somebody can be erased. */
@OnBothDatabases
class ErasureIT {

  private static final String GROUNDS = "select count(*) from audit_event where details ";

  private final TestKlaster klaster;
  private final RowMother mother;
  private final Sql sql;
  private final AuditLog auditor;
  private final Erasures erasures;
  private final long number = Fresh.number();
  private final String username = "leaver-" + number;
  private final String fullName = "Айгүл Кеткенова " + number;
  private final String email = "leaver-" + number + "@firm.example";

  ErasureIT(TestDatabase database) {
    klaster = database.klaster();
    mother = new RowMother(klaster);
    sql = klaster.ownerSql();
    auditor = klaster.as(Account.AUDITOR).service(AuditLog.class);
    erasures = klaster.as(Account.ADMINISTRATOR).service(Erasures.class);
  }

  @Test
  void erasedPersonIsNowhereAndTheChainHolds() {
    TestRows rows = mother.own(Account.FIRM);
    long person = leaver(rows);
    assertFalse(places().isEmpty(), "the search finds what is there");
    long named = events("representation.name", rows.organisation());
    assertTrue(details("representation.name", rows).contains(email), "the auditor reads it");

    assertTrue(erasures.look(username).obstacles().contains("erasure.in-office"));
    assertThrows(CallRefused.class, () -> erase("Request 17", username));
    sql.change(
        "update representation set valid_from = date '2020-01-01', valid_to = date '2020-02-01'"
            + " where person_id = ?",
        person);
    assertEquals(List.of(), erasures.look(username).obstacles());
    assertThrows(CallRefused.class, () -> erase("Request of " + fullName, username));
    assertThrows(CallRefused.class, () -> erase("Request 17", "somebody"));
    long meeting = cancelledFor(rows, "\"" + fullName + "\" келмейді");
    assertTrue(groundOf(meeting).contains(fullName), "the auditor reads what was typed");
    erase("Request 17", username);

    assertTrue(groundOf(meeting).contains("erased:"));
    assertEquals(List.of(), places(), "no table, no history, no event has it");
    assertTrue(Verification.of(klaster).intact(), "and the chain holds");
    assertEquals(named, events("representation.name", rows.organisation()));
    assertTrue(details("representation.name", rows).contains("erased:"));
    assertTrue(
        sql.text("select full_name from person where id = ?", person).contains("Өшірілген адам"));
    assertEquals(1, sql.number("select count(*) from representation where person_id = ?", person));
  }

  @Test
  void nobodyStandsInTheTrailInClear() {
    klaster.restAs(Account.FIRM).post("/api/v1/organisations", Map.of());
    AuditCriteria firm = new AuditCriteria("firm", null, null, null, null, null, null);
    assertTrue(auditor.search(firm, PageRequest.first()).total() > 0, "found by name");
    for (Account account : Account.values()) {
      assertEquals(
          0,
          sql.number(
              "select count(*) from audit_event where actor = ? or subject_key = ?",
              account.username(),
              account.username()),
          account.username());
    }
  }

  /** Whatever was done before in this installation: no ground stands in the hashed part. */
  @Test
  void nothingThatWasTypedStandsInTheTrailInClear() {
    cancelledFor(mother.own(Account.FIRM), "Залда жөндеу");
    assertTrue(sql.number(GROUNDS + "like '%\"reason\":\"text:%'") > 0);
    assertEquals(
        0,
        sql.number(GROUNDS + "like '%\"reason\":%' and details not like '%\"reason\":\"text:%'"));
  }

  @Test
  void whoExchangesPeopleIsFound() {
    klaster.as(Account.FIRM).service(SignIn.class).signedIn();
    klaster.as(Account.FARM).service(SignIn.class).signedIn();
    List<Map<String, Object>> two =
        sql.rows(
            "select id, wrapped_key, closed_identity from person_key where destroyed_at is null"
                + " and exists (select 1 from audit_event e where e.actor like"
                + " concat('person:', person_key.id, '#%')) order by id fetch first 2 rows only");
    put(two.get(0), two.get(1));
    put(two.get(1), two.get(0));
    Verification verdict = Verification.of(klaster);
    put(two.get(0), two.get(0));
    put(two.get(1), two.get(1));
    assertEquals("person", verdict.check().reason());
    assertTrue(Verification.of(klaster).intact());
  }

  private void put(Map<String, Object> key, Map<String, Object> content) {
    sql.change(
        "update person_key set wrapped_key = ?, closed_identity = ? where id = ?",
        content.get("wrapped_key"),
        content.get("closed_identity"),
        key.get("id"));
  }

  /** Somebody of the firm who left traces in many tables. */
  private long leaver(TestRows rows) {
    long id = 7_000_000_000L + number;
    klaster
        .as(Account.COORDINATOR)
        .service(Representatives.class)
        .name(new NameRepresentative(rows.organisation(), fullName, email));
    sql.change(
        "insert into person (id, version, username, full_name, email) values (?, 0, ?, ?, ?)",
        id,
        username,
        fullName,
        email);
    sql.change(
        "insert into representation (id, version, person_id, organisation_id, valid_from)"
            + " values (?, 0, ?, ?, current_date)",
        id,
        id,
        rows.organisation());
    long application = mother.draftOf(rows.application());
    sql.change(
        "update membership_application set contact_name = ?, contact_email = ? where id = ?",
        fullName,
        email,
        application);
    sql.change(
        "update organisation_aud set contact_email = ? where id = ?", email, rows.organisation());
    long event = ((Number) sql.value("select min(id) from application_event")).longValue();
    mother.copy("application_event", event, Map.of("actor", username));
    return id;
  }

  private void erase(String ground, String confirmation) {
    ErasureView view = erasures.look(username);
    erasures.erase(new ErasePerson(view.personId(), ground, confirmation, view.version()));
  }

  private long cancelledFor(TestRows rows, String reason) {
    Meetings meetings = klaster.as(Account.COORDINATOR).service(Meetings.class);
    long meeting = mother.meeting(rows.cluster());
    meetings.cancel(meeting, reason, meetings.meeting(meeting).version());
    return meeting;
  }

  private String groundOf(long meeting) {
    return shown(
        new AuditCriteria(
            null, "meeting.cancel", null, "meeting", Long.toString(meeting), null, null));
  }

  private String shown(AuditCriteria criteria) {
    return auditor.search(criteria, PageRequest.first()).rows().get(0).details();
  }

  private String details(String operation, TestRows rows) {
    AuditCriteria criteria =
        new AuditCriteria(
            null, operation, null, "organisation", Long.toString(rows.organisation()), null, null);
    return shown(criteria);
  }

  private long events(String operation, long organisation) {
    return sql.number(
        "select count(*) from audit_event where operation = ? and subject_key = ?",
        operation,
        Long.toString(organisation));
  }

  /** Every column of every table in which name, address or name of the account stands. */
  private List<String> places() {
    List<String> places = new ArrayList<>();
    for (Map<String, Object> column :
        sql.rows(
            "select table_name as t, column_name as c from information_schema.columns"
                + " where lower(table_schema) = 'public'"
                + " and table_name <> 'flyway_schema_history'"
                + " and lower(data_type) like 'character varying%'")) {
      long rows =
          sql.number(
              "select count(*) from "
                  + column.get("t")
                  + " where position(? in "
                  + column.get("c")
                  + ") > 0 or position(? in "
                  + column.get("c")
                  + ") > 0 or position(? in "
                  + column.get("c")
                  + ") > 0",
              fullName,
              email,
              username);
      if (rows > 0) {
        places.add(column.get("t") + "." + column.get("c"));
      }
    }
    return places;
  }
}
