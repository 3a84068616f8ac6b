package org.klaster.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.klaster.tests.Account;
import org.klaster.tests.RowMother;
import org.klaster.tests.Sql;

/** The session ends while somebody types: they sign in again and get back what they typed. */
@InBrowser
class SessionE2E {

  private static final String TYPED = "Ұзақ ойланған мәтін";

  private final Sql sql = Browsers.klaster().ownerSql();
  private final RowMother mother = new RowMother(Browsers.klaster());

  /** Keycloak still knows the person: they are not even asked. */
  @Test
  void ofTheApplication() {
    long programme = draft();
    try (BrowserContext window = Browsers.windowOf(Account.COORDINATOR, "kk")) {
      Page page = typing(window, programme);
      window.clearCookies(
          new BrowserContext.ClearCookiesOptions().setName(Pattern.compile("JSESSIONID.*")));
      page.waitForNavigation(() -> page.locator("#save").click());
      takeBackAndSave(page, programme);
    }
  }

  @Test
  void ofKeycloakToo() {
    long programme = draft();
    try (BrowserContext window = Browsers.windowOf(Account.COORDINATOR, "kk")) {
      Page page = typing(window, programme);
      window.clearCookies();
      page.locator("#save").click();
      page.locator("#username").fill(Account.COORDINATOR.username());
      page.locator("#password").fill(Account.PASSWORD);
      page.locator("#kc-login, button[type=submit], input[type=submit]").first().click();
      takeBackAndSave(page, programme);
    }
  }

  private long draft() {
    return mother.copy(
        "programme", mother.own(Account.FIRM).programme(), Map.of("status", "DRAFT", "version", 0));
  }

  private static Page typing(BrowserContext window, long programme) {
    Page page = Browsers.page(window);
    page.navigate(address(programme));
    page.locator("#goalKk").fill(TYPED);
    return page;
  }

  private void takeBackAndSave(Page page, long programme) {
    Locator offer = page.locator("[data-offered]");
    offer.waitFor();
    assertTrue(page.url().startsWith(address(programme)), page.url());
    String told = page.locator("main > .messages[role=alert]").innerText();
    assertEquals(BundleTexts.of("shared", "kk", "shared.session.expired"), told.strip());
    assertTrue(
        offer.innerText().contains(BundleTexts.of("shared", "kk", "shared.restored")),
        offer.innerText());
    assertNotEquals(TYPED, page.locator("#goalKk").inputValue(), "saved without a session");
    offer.locator("button").first().click();
    assertEquals(TYPED, page.locator("#goalKk").inputValue());
    page.waitForNavigation(() -> page.locator("#save").click());
    assertEquals(TYPED, sql.text("select goal_kk from programme where id = ?", programme));
  }

  private static String address(long programme) {
    return Browsers.klaster().url() + "/app/programme/edit.xhtml?id=" + programme;
  }
}
