package org.klaster.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.klaster.tests.Account;

/** From the entry to one's work without a mouse. */
@InBrowser
class KeyboardE2E {

  private static final int MOST_STEPS = 60;

  @Test
  void signsInByKeyboardAlone() {
    try (BrowserContext window = Browsers.window("en")) {
      Page page = Browsers.page(window);
      page.navigate(Browsers.klaster().url() + "/?lang=en");
      tabTo(page, "a[href='/app/']");
      page.keyboard().press("Enter");
      page.locator("#username").waitFor();
      tabTo(page, "#username");
      page.keyboard().type(Account.MINISTRY.username());
      tabTo(page, "#password");
      page.keyboard().type(Account.PASSWORD);
      page.keyboard().press("Enter");
      page.waitForURL(url -> url.startsWith(Browsers.klaster().url() + "/app"));
      assertTrue(page.locator("form[action='/app/sign-out']").isVisible());
    }
  }

  @Test
  void firstStopLeadsPastTheMenu() {
    try (BrowserContext window = Browsers.windowOf(Account.COORDINATOR, "en")) {
      Page page = Browsers.page(window);
      page.navigate(Browsers.klaster().url() + "/app/?lang=en");
      page.keyboard().press("Tab");
      assertEquals("#content", page.evaluate("document.activeElement.getAttribute('href')"));
      page.keyboard().press("Enter");
      assertEquals("content", page.evaluate("document.activeElement.id"));
    }
  }

  @Test
  void whatHasTheFocusIsSeenToHaveIt() {
    try (BrowserContext window = Browsers.windowOf(Account.COORDINATOR, "en")) {
      Page page = Browsers.page(window);
      page.navigate(Browsers.klaster().url() + "/app/?lang=en");
      for (int step = 0; step < 12; step++) {
        page.keyboard().press("Tab");
        Object seen =
            page.evaluate(
                "(() => { const s = getComputedStyle(document.activeElement);"
                    + " return (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0)"
                    + " || s.boxShadow !== 'none'; })()");
        assertEquals(true, seen, page.evaluate("document.activeElement.outerHTML").toString());
      }
    }
  }

  private static void tabTo(Page page, String selector) {
    for (int step = 0; step < MOST_STEPS; step++) {
      Object there =
          page.evaluate("selector => document.activeElement.matches(selector)", selector);
      if (Boolean.TRUE.equals(there)) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError(selector + " is not reached by Tab");
  }
}
