package org.klaster.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.klaster.tests.Account;

/**
 * Somebody at work in a window of their own, in one language. Ends with the question whether
 * anything went wrong unseen.
 */
final class Visit implements AutoCloseable {

  private final BrowserContext window;
  private final Page page;
  private final PageWatch watch;
  private final String language;

  Visit(Account account, String language) {
    this.window = Browsers.windowOf(account, language);
    this.page = Browsers.page(window);
    this.watch = PageWatch.on(page);
    this.language = language;
  }

  Page page() {
    return page;
  }

  /** Goes to a page of the application. */
  Visit to(String path) {
    page.navigate(
        Browsers.klaster().url() + path + (path.contains("?") ? "&" : "?") + "lang=" + language);
    assertEquals(language, page.locator("html").getAttribute("lang"));
    return this;
  }

  Visit fill(String field, String text) {
    page.locator("#" + field).fill(text);
    return this;
  }

  Visit choose(String field, String value) {
    page.locator("#" + field).selectOption(value);
    return this;
  }

  /** Presses a button that leads to the next page. */
  Visit press(String button) {
    page.waitForNavigation(() -> page.locator("#" + button).click());
    return this;
  }

  /** Presses a button that asks back, and says yes. */
  Visit confirm(String button) {
    page.locator("#" + button).click();
    page.waitForNavigation(() -> page.locator("dialog .primary").click());
    return this;
  }

  boolean sees(String selector) {
    return page.locator(selector).count() > 0;
  }

  /** The key that the address bears. */
  long id() {
    return Long.parseLong(page.url().replaceAll(".*[?&]id=([0-9]+).*", "$1"));
  }

  @Override
  public void close() {
    List<String> troubles = watch.troubles();
    window.close();
    assertEquals(List.of(), troubles);
  }
}
