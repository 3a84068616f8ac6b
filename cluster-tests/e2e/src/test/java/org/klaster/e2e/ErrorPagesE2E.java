package org.klaster.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klaster.tests.Account;
import org.klaster.tests.RowMother;
import org.klaster.tests.Sql;

/** What is seen where a page is not there, not for oneself, or fails. */
@InBrowser
class ErrorPagesE2E {

  private static final Pattern REFERENCE = Pattern.compile("\\b[0-9A-F]{8}\\b");
  private static final Pattern INSIDES =
      Pattern.compile("org\\.|java\\.|Exception|select |SQL|\\bat \\w+\\.", Pattern.MULTILINE);

  private final Sql sql = Browsers.klaster().ownerSql();
  private final RowMother mother = new RowMother(Browsers.klaster());

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void addressThatIsNone(String language) {
    assertPage(language, Account.FIRM, "/app/no-such-page.xhtml", 404);
    assertPage(language, Account.FIRM, "/no/such/thing", 404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void recordOfOthersIsNotThere(String language) {
    long foreign = mother.foreign().report();
    assertPage(language, Account.FIRM, "/app/reporting/report.xhtml?id=" + foreign, 404);
    assertPage(language, Account.FIRM, "/app/reporting/report.xhtml?id=999999999999", 404);
    assertPage(language, Account.FIRM, "/app/reporting/report.xhtml?id=1%27or%271", 404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void pageThatIsNotForTheRole(String language) {
    assertPage(language, Account.ADMINISTRATOR, "/app/programme/programmes.xhtml", 403);
    assertPage(language, Account.FIRM, "/app/audit/events.xhtml", 403);
  }

  /** The database loses a table, which no page can help. */
  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void faultHasANumberByWhichTheLogTellsOfIt(String language) throws IOException {
    long programme = mother.own(Account.FIRM).programme();
    sql.change("alter table programme_event rename to programme_event_lost");
    String text;
    try {
      text =
          assertPage(
              language, Account.COORDINATOR, "/app/programme/programme.xhtml?id=" + programme, 500);
    } finally {
      sql.change("alter table programme_event_lost rename to programme_event");
    }
    Matcher reference = REFERENCE.matcher(text);
    assertTrue(reference.find(), text);
    assertFalse(INSIDES.matcher(text).find(), text);
    Path log = Browsers.klaster().klaster().data().logs().resolve("wildfly.log");
    assertTrue(Files.readString(log).contains("Fault " + reference.group()), reference.group());
  }

  private static String assertPage(String language, Account who, String path, int status) {
    try (BrowserContext window = Browsers.windowOf(who, language)) {
      Page page = Browsers.page(window);
      Response response = page.navigate(Browsers.klaster().url() + path);
      assertEquals(status, response.status(), path);
      assertEquals(language, page.locator("html").getAttribute("lang"), path);
      assertEquals(
          BundleTexts.of("shared", language, "shared.error." + status + ".title"),
          page.locator("h1").innerText(),
          path);
      assertTrue(page.locator("main a.button[href='/']").isVisible(), path);
      return page.locator("body").innerText();
    }
  }
}
