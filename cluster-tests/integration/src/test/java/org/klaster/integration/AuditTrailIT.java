package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.klaster.api.shared.AuditCriteria;
import org.klaster.api.shared.AuditEventView;
import org.klaster.api.shared.AuditLog;
import org.klaster.api.shared.AuditVerdict;
import org.klaster.api.shared.PageRequest;
import org.klaster.api.shared.SignIn;
import org.klaster.tests.Account;
import org.klaster.tests.CallOutcome.Kind;
import org.klaster.tests.CallRefused;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;

/** The audit trail: append-only by the database's own rights, chained, verifiable, read by few. */
@OnBothDatabases
class AuditTrailIT {

  private static final List<String> APPEND_ONLY =
      List.of("audit_event", "vote", "application_event", "council_rules");

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
    AuditVerdict verdict = auditor.verify();
    assertTrue(verdict.intact(), verdict.toString());
    assertTrue(verdict.checked() > 0);
  }

  @Test
  void verifierNamesTheFirstBrokenRecord() {
    klaster.as(Account.FIRM).service(SignIn.class).signedIn();
    long broken = klaster.ownerSql().number("select max(sequence_number) from audit_event");
    klaster.as(Account.FARM).service(SignIn.class).signedIn();
    String was =
        klaster.ownerSql().text("select actor from audit_event where sequence_number = ?", broken);

    tamper(broken, "nobody");
    AuditVerdict verdict = auditor.verify();
    tamper(broken, was);

    assertFalse(verdict.intact());
    assertEquals(broken, verdict.firstBroken());
    assertEquals("hash", verdict.reason());
    assertTrue(auditor.verify().intact(), "what was put back fits again");
  }

  @Test
  void refusalOfARoleStandsInTheTrail() {
    CallRefused refused =
        assertThrows(
            CallRefused.class, () -> klaster.as(Account.FIRM).service(AuditLog.class).verify());
    assertEquals(Kind.ROLE, refused.kind());
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

  private static String column(String table) {
    return switch (table) {
      case "audit_event" -> "actor = 'x'";
      case "vote" -> "choice = 'YES'";
      case "application_event" -> "actor = 'x'";
      default -> "id = 0";
    };
  }
}
