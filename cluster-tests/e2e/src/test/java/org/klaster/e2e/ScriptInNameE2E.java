package org.klaster.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klaster.tests.Account;
import org.klaster.tests.Fresh;
import org.klaster.tests.RowMother;
import org.klaster.tests.Sql;

/**
 * A script in a name is a text wherever the name is shown: it neither runs nor is an element, and
 * the browser has no breach of the Content-Security-Policy to tell of.
 */
@InBrowser
class ScriptInNameE2E {

  private static final String SCRIPT =
      "<script>window.hacked=1</script><img src=x onerror=window.hacked=1>'\"";

  private final Sql sql = Browsers.klaster().ownerSql();
  private final RowMother mother = new RowMother(Browsers.klaster());

  @TempDir Path folder;

  @Test
  void ofAnOrganisation() {
    String name = SCRIPT + Fresh.number();
    long organisation = register(name);
    long membership =
        mother.copy(
            "membership",
            mother.own(Account.FIRM).membership(),
            Map.of("organisation_id", organisation, "open_key", "script" + Fresh.number()));
    long cluster = sql.number("select cluster_id from membership where id = ?", membership);
    long decision = decisionOn(organisation, name);
    try (Visit visit = new Visit(Account.COORDINATOR, "kk")) {
      assertText(visit, "/app/registry/organisations.xhtml?q=hacked", "td", name);
      assertText(visit, "/app/registry/organisation.xhtml?id=" + organisation, "h1", name);
      visit.to("/app/registry/organisation-edit.xhtml?id=" + organisation);
      assertEquals(name, visit.page().locator("#name").inputValue());
      assertText(visit, "/app/registry/cluster.xhtml?id=" + cluster, "td", name);
      assertText(visit, "/app/registry/membership.xhtml?id=" + membership, "h1", name);
      assertText(visit, "/public/cluster.xhtml?id=" + cluster, "td", name);
      visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertText(visit, "/app/council/decision.xhtml?id=" + decision, "h1", name);
    }
    sql.change("delete from membership where id = ?", membership);
  }

  /** The chart's choice of rows is built by a script of ours, out of the table. */
  @Test
  void ofAnIndicatorInTheChartOfARegion() throws IOException {
    Path csv = folder.resolve("table.csv");
    String name = SCRIPT.replace("'\"", "");
    Files.writeString(
        csv, "\"Көрсеткіштер\",\"2023\",\"2024\"\n\"" + name + " (млн.тг)\",\"1,5\",\"2,5\"\n");
    try (Visit visit = new Visit(Account.COORDINATOR, "kk")) {
      visit.to("/app/registry/import.xhtml").choose("region", "590000000").fill("source", SCRIPT);
      visit.page().locator("#file").setInputFiles(csv);
      visit.press("look");
      assertNothingRan(visit.page());
      visit.press("confirm");
      assertText(visit, "/public/region.xhtml?kato=590000000", "main", name);
      Locator rows = visit.page().locator("figure[data-chart-of] select option");
      assertTrue(rows.allInnerTexts().stream().anyMatch(row -> row.contains("<script>")));
      assertTrue(visit.sees("figure[data-chart-of] canvas"));
    }
  }

  private long register(String name) {
    String bin = mother.freshBin();
    try (Visit coordinator = new Visit(Account.COORDINATOR, "kk")) {
      coordinator
          .to("/app/registry/organisation-edit.xhtml")
          .fill("id", bin)
          .fill("name", name)
          .fill("nameRu", name)
          .choose("sphere", "BUSINESS")
          .choose("kind", "PROCESSOR")
          .choose("region", "610000000");
      coordinator.page().locator("#sectors input").first().check();
      coordinator.press("save");
    }
    return sql.number("select id from organisation where legal_id = ?", bin);
  }

  /** A decision of the past whose question bears the name, as that of an admission does. */
  private long decisionOn(long organisation, String name) {
    return mother.copy(
        "ballot",
        mother.own(Account.FIRM).decidedBallot(),
        Map.of("question_kk", name, "interested_organisation_id", organisation));
  }

  private static void assertText(Visit visit, String path, String element, String name) {
    visit.to(path);
    boolean shown =
        visit.page().locator(element).allInnerTexts().stream()
            .anyMatch(text -> text.contains(name));
    assertTrue(shown, path + " does not show the name as it is");
    assertNothingRan(visit.page());
  }

  private static void assertNothingRan(Page page) {
    assertEquals(false, page.evaluate("'hacked' in window"));
    assertEquals(0, page.locator("main img, main script").count());
  }
}
