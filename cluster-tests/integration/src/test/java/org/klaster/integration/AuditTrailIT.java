package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.klaster.api.shared.AuditCriteria;
import org.klaster.api.shared.AuditEventView;
import org.klaster.api.shared.AuditLog;
import org.klaster.api.shared.PageRequest;
import org.klaster.api.shared.SignIn;
import org.klaster.tests.Account;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.tests.Verification;

/** The audit trail: append-only by the database's own rights, chained, verifiable, read by few. */
@OnBothDatabases
class AuditTrailIT {

  private static final List<String> APPEND_ONLY =
      List.of(
          "application_event",
          "audit_event",
          "audit_seal",
          "change_event",
          "council_rules",
          "programme_event",
          "report_aggregate_revision",
          "report_review",
          "report_review_comment",
          "report_revision",
          "report_revision_cell",
          "vote");

  private final TestKlaster klaster;
  private final AuditLog auditor;

  AuditTrailIT(TestDatabase database) {
    klaster = database.klaster();
    auditor = klaster.as(Account.AUDITOR).service(AuditLog.class);
  }

  @Test
  void databaseRefusesToChangeOrDeleteWhatWasRecorded() {
    for (String table : APPEND_ONLY) {
      for (String statement :
          List.of("delete from " + table, "update " + table + " set " + column(table))) {
        String refusal = klaster.sql().refusal(statement);
        assertTrue(
            refusal.matches("(?is).*(not enough rights|permission denied).*"),
            statement + " is answered: " + refusal);
      }
    }
  }

  @Test
  void chainIsIntact() {
    Verification verdict = Verification.of(klaster);
    assertTrue(verdict.intact(), verdict.toString());
    assertTrue(verdict.check().checked() > 0);
  }

  @Test
  void verifierNamesTheFirstBrokenRecord() {
    klaster.as(Account.FIRM).service(SignIn.class).signedIn();
    long broken = klaster.ownerSql().number("select max(sequence_number) from audit_event");
    klaster.as(Account.FARM).service(SignIn.class).signedIn();
    String was =
        klaster.ownerSql().text("select actor from audit_event where sequence_number = ?", broken);

    tamper(broken, "nobody");
    Verification verdict = Verification.of(klaster);
    tamper(broken, was);

    assertFalse(verdict.intact());
    assertEquals(broken, verdict.check().firstBroken());
    assertEquals("hash", verdict.check().reason());
    assertTrue(Verification.of(klaster).intact(), "what was put back fits again");
  }

  @Test
  void refusalOfARoleStandsInTheTrail() {
    String refusals =
        "select count(*) from audit_event where outcome = 'REFUSED'"
            + " and operation = 'POST /api/v1/organisations'";
    long before = klaster.sql().number(refusals);
    assertEquals(
        403, klaster.restAs(Account.FIRM).post("/api/v1/organisations", Map.of()).status());
    assertEquals(before + 1, klaster.sql().number(refusals));
  }

  @Test
  void readingTheTrailIsItselfRecorded() {
    AuditCriteria mine =
        new AuditCriteria(Account.AUDITOR.username(), null, "READ", null, null, null, null);
    long before = auditor.search(mine, PageRequest.first()).total();
    List<AuditEventView> after = auditor.search(mine, PageRequest.first()).rows();
    assertTrue(before + 1 <= auditor.search(mine, PageRequest.first()).total());
    assertEquals(Account.AUDITOR.username(), after.get(0).actor());
  }

  private void tamper(long record, String actor) {
    int changed =
        klaster
            .ownerSql()
            .change("update audit_event set actor = ? where sequence_number = ?", actor, record);
    assertEquals(1, changed);
  }

  /** Any column will do: the right to change the table at all is what is asked. */
  private String column(String table) {
    String column =
        klaster
            .ownerSql()
            .text(
                "select min(lower(column_name)) from information_schema.columns where lower(table_name) = ?",
                table);
    return column + " = " + column;
  }
}
