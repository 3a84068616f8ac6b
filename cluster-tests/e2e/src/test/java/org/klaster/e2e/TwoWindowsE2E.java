package org.klaster.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.klaster.tests.Account;
import org.klaster.tests.Fresh;
import org.klaster.tests.RowMother;
import org.klaster.tests.Sql;
import org.klaster.tests.TestRows;

/** The same page in two windows: the second is told, and keeps what was typed into it. */
@InBrowser
class TwoWindowsE2E {

  private final Sql sql = Browsers.klaster().ownerSql();
  private final RowMother mother = new RowMother(Browsers.klaster());

  @Test
  void organisation() {
    long organisation =
        mother.copy(
            "organisation",
            mother.own(Account.FIRM).organisation(),
            Map.of("legal_id", mother.freshBin()));
    try (Visit first = new Visit(Account.COORDINATOR, "kk");
        Visit second = new Visit(Account.COORDINATOR, "kk")) {
      String page = "/app/registry/organisation-edit.xhtml?id=" + organisation;
      first.to(page);
      second.to(page);
      // The copy has no sectors yet.
      first.page().locator("#sectors input").first().check();
      second.page().locator("#sectors input").first().check();
      first.fill("phone", "+7 700 111 11 11").press("save");
      second.fill("phone", "+7 700 222 22 22").fill("address", "Түркістан").press("save");
      assertTold(second, "kk", "shared", "error.version.stale");
      assertEquals("+7 700 222 22 22", second.page().locator("#phone").inputValue());
      assertEquals("Түркістан", second.page().locator("#address").inputValue());
    }
    assertEquals(
        "+7 700 111 11 11",
        sql.text("select contact_phone from organisation where id = ?", organisation));
  }

  @Test
  void programme() {
    long programme =
        mother.copy(
            "programme",
            mother.own(Account.FIRM).programme(),
            Map.of("status", "DRAFT", "version", 0));
    try (Visit first = new Visit(Account.COORDINATOR, "ru");
        Visit second = new Visit(Account.COORDINATOR, "ru")) {
      String page = "/app/programme/edit.xhtml?id=" + programme;
      first.to(page);
      second.to(page);
      first.fill("goalRu", "Первая цель").press("save");
      second.fill("goalRu", "Вторая цель").press("save");
      assertTold(second, "ru", "shared", "error.version.stale");
      assertEquals("Вторая цель", second.page().locator("#goalRu").inputValue());
    }
    assertEquals("Первая цель", sql.text("select goal_ru from programme where id = ?", programme));
  }

  @Test
  void draftOfAReport() {
    TestRows own = mother.own(Account.FIRM);
    long report =
        mother.copy(
            "report",
            own.report(),
            Map.of("status", "OPEN", "version", 0, "period", 2100 + Fresh.number() % 90 + "-Q2"));
    try (Visit first = new Visit(Account.FIRM, "en");
        Visit second = new Visit(Account.FIRM, "en")) {
      String page = "/app/reporting/report.xhtml?id=" + report;
      first.to(page);
      second.to(page);
      String figure = "input[id$=typed] >> nth=0";
      first.page().locator(figure).fill("101");
      first.press("save");
      second.page().locator(figure).fill("202");
      second.press("save");
      assertTold(second, "en", "shared", "error.version.stale");
      assertEquals("202", second.page().locator(figure).inputValue());
    }
    assertEquals(
        "101",
        sql.text("select typed from report_cell where report_id = ? and typed <> ''", report));
  }

  private static void assertTold(Visit visit, String language, String bundle, String key) {
    assertEquals(
        BundleTexts.of(bundle, language, key),
        visit.page().locator(".messages .error").innerText().strip());
  }
}
