package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.klaster.api.council.MembershipApplications;
import org.klaster.api.registry.ContactsView;
import org.klaster.api.registry.OrganisationView;
import org.klaster.api.registry.Organisations;
import org.klaster.api.reporting.OpenReport;
import org.klaster.api.reporting.ReportRegister;
import org.klaster.api.reporting.Reports;
import org.klaster.tests.Account;
import org.klaster.tests.CallOutcome;
import org.klaster.tests.CallOutcome.Kind;
import org.klaster.tests.CallRefused;
import org.klaster.tests.Fresh;
import org.klaster.tests.RowMother;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.tests.TestRows;
import org.klaster.vocabulary.shared.Period;

/** What must not go through is refused with a code, and the refusal is recorded. */
class RefusalsIT {

  private final TestKlaster klaster = TestDatabase.H2.klaster();
  private final RowMother mother = new RowMother(klaster);

  @Test
  void fileOfAForbiddenType() {
    CallOutcome outcome = attach("invoice.pdf", "MZ program".getBytes(StandardCharsets.US_ASCII));
    assertEquals("document.type", outcome.code(), outcome.toString());
  }

  @Test
  void fileThatIsEmpty() {
    assertEquals("document.empty", attach("empty.pdf", new byte[0]).code());
  }

  @Test
  void fileOf50Megabytes() {
    byte[] large = new byte[50 * 1024 * 1024];
    Arrays.fill(large, (byte) ' ');
    byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(head, 0, large, 0, head.length);
    assertEquals("document.size", attach("large.pdf", large).code());
  }

  @Test
  void fileOfAGoodTypeIsTaken() {
    byte[] pdf = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    CallOutcome outcome = attach("letter.pdf", pdf);
    assertEquals(Kind.RESULT, outcome.kind(), outcome.toString());
  }

  @Test
  void reportBeforeItsPeriodIsOver() {
    TestRows own = mother.own(Account.FIRM);
    Reports reports = klaster.as(Account.FIRM).service(Reports.class);
    OpenReport future = new OpenReport(own.cluster(), own.organisation(), new Period(2090, 1));
    CallRefused refused = assertThrows(CallRefused.class, () -> reports.open(future));
    assertEquals(Kind.RULE_VIOLATED, refused.kind());
    assertEquals("report.period-not-over", refused.code());
  }

  /** Who runs the accounts has no business with telephone numbers. */
  @Test
  void contactsAreNotForTheAdministrator() {
    long firm = mother.own(Account.FIRM).organisation();
    OrganisationView member = organisation(Account.FARM, firm);
    OrganisationView administrator = organisation(Account.ADMINISTRATOR, firm);
    assertTrue(member.contactsShown());
    assertNotEquals(ContactsView.none(), member.contacts());
    assertFalse(administrator.contactsShown());
    assertEquals(ContactsView.none(), administrator.contacts());
  }

  private OrganisationView organisation(Account reader, long id) {
    return klaster.as(reader).service(Organisations.class).view(id);
  }

  @Test
  void anotherFirmsReportIsAsIfItWereNotThere() {
    long foreign = mother.own(Account.FARM).report();
    ReportRegister register = klaster.as(Account.FIRM).service(ReportRegister.class);
    CallRefused refused = assertThrows(CallRefused.class, () -> register.view(foreign));
    assertEquals(Kind.NOT_FOUND, refused.kind());
    CallRefused missing = assertThrows(CallRefused.class, () -> register.view(999_999_999L));
    assertEquals(refused.code(), missing.code(), "nobody can tell the one from the other");
  }

  @Test
  void refusalIsRecorded() {
    String query =
        "select count(*) from audit_event where operation = 'ReportRegister.view'"
            + " and outcome = 'REFUSED'";
    long before = klaster.sql().number(query);
    long foreign = mother.own(Account.FARM).report();
    assertThrows(
        CallRefused.class,
        () -> klaster.as(Account.FIRM).service(ReportRegister.class).view(foreign));
    assertEquals(before + 1, klaster.sql().number(query));
  }

  @Test
  void farmersNumberIsMaskedForOthers() {
    long farm = mother.own(Account.FARM).organisation();
    String own = klaster.as(Account.FARM).service(Organisations.class).view(farm).legalId();
    String others = klaster.as(Account.SCIENCE).service(Organisations.class).view(farm).legalId();
    assertEquals("780514399014", own);
    assertTrue(!others.equals(own) && others.matches(".*[*•X].*"), others);
  }

  private CallOutcome attach(String name, byte[] content) {
    TestRows own = mother.own(Account.APPLICANT);
    long application =
        mother.copy(
            "membership_application",
            own.application(),
            Map.of(
                "organisation_id",
                own.organisation(),
                "status",
                "DRAFT",
                "live_key",
                "file" + Fresh.number()));
    Method method =
        Arrays.stream(MembershipApplications.class.getMethods())
            .filter(one -> one.getName().equals("attach"))
            .findFirst()
            .orElseThrow();
    return klaster.as(Account.APPLICANT).call(method, application, name, content);
  }
}
