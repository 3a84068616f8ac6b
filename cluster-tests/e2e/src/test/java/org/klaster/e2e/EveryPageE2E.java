package org.klaster.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.klaster.tests.Account;

/**
 * Walks, from where somebody begins, along the links to every page that they can reach, each kind
 * of page once, and looks at each: WCAG 2.2 AA by axe, no error of the console and no breach of the
 * Content-Security-Policy, usable at 360 px, no key in place of a text. What hangs on no language,
 * axe, is done for all accounts in the first one, and in the others for the account that sees most.
 * With {@code -Dklaster.pictures=true} the same pages are also kept in {@code target/pictures}, to
 * be looked at.
 */
@InBrowser
class EveryPageE2E {

  private static final List<String> LANGUAGES = List.of("kk", "ru", "en");
  private static final String FIRST = "kk";
  private static final List<String> WCAG_22_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
  private static final Pattern MISSING_TEXT =
      Pattern.compile("\\?\\?\\?|#\\{|\\b(enum|error)\\.[A-Za-z]+\\.[A-Za-z-]+");
  private static final int NARROW = 360;
  private static final int WIDE = 1280;
  private static final int HEIGHT = 900;
  private static final int REDRAW_MS = 5_000;

  private final List<String> faults = new ArrayList<>();

  @ParameterizedTest
  @Execution(ExecutionMode.CONCURRENT)
  @EnumSource(Account.class)
  void everyPageOfAnAccountIsSound(Account account) {
    for (String language : LANGUAGES) {
      try (BrowserContext window = Browsers.windowOf(account, language)) {
        walk(window, account, language);
      }
    }
  }

  @Test
  @Execution(ExecutionMode.CONCURRENT)
  void everyPublicPageIsSound() {
    for (String language : LANGUAGES) {
      try (BrowserContext window = Browsers.window(language)) {
        walk(window, null, language);
      }
    }
  }

  private void walk(BrowserContext window, @Nullable Account who, String language) {
    Page page = Browsers.page(window);
    PageWatch watch = PageWatch.on(page);
    String root = Browsers.klaster().url();
    Deque<String> waiting = new ArrayDeque<>();
    waiting.add(root + (who == null ? "/" : "/app/") + "?lang=" + language);
    Set<String> seen = new HashSet<>();
    while (!waiting.isEmpty()) {
      String address = waiting.poll();
      if (seen.add(kind(address))) {
        page.setViewportSize(WIDE, HEIGHT);
        page.navigate(address);
        look(page, watch, who, language);
        waiting.addAll(links(page, root));
      }
    }
    String found = String.join("\n", faults);
    if (!found.isEmpty()) {
      System.err.println(found);
    }
    assertTrue(seen.size() > 2, "The walk found no way: " + seen);
    assertEquals("", found);
  }

  private void look(Page page, PageWatch watch, @Nullable Account who, String language) {
    String whose = (who == null ? "public" : who.username()) + "-" + language;
    String at = whose + " " + URI.create(page.url()).getPath();
    for (String trouble : watch.troubles()) {
      faults.add(at + ": " + trouble);
    }
    if (MISSING_TEXT.matcher(page.locator("body").innerText()).find()) {
      faults.add(at + ": a key stands in place of a text");
    }
    if (!language.equals(page.locator("html").getAttribute("lang"))) {
      faults.add(at + ": in another language");
    }
    boolean closely = language.equals(FIRST) || who == null || who == Account.COORDINATOR;
    if (closely) {
      accessible(page, at);
      picture(page, whose, "");
    }
    page.setViewportSize(NARROW, HEIGHT);
    if (!becomesNarrow(page)) {
      faults.add(at + ": wider than a window of " + NARROW + " px");
    }
    if (closely) {
      picture(page, whose, "-narrow");
    }
    watch.troubles().forEach(trouble -> faults.add(at + ": " + trouble));
  }

  private void accessible(Page page, String at) {
    // Pages have no frames: without the mode for them, axe opens a second page for each.
    AxeResults results = new AxeBuilder(page).withTags(WCAG_22_AA).setLegacyMode(true).analyze();
    results
        .getViolations()
        .forEach(
            violation ->
                faults.add(
                    at
                        + ": axe "
                        + violation.getId()
                        + " "
                        + violation.getNodes().get(0).getHtml()));
  }

  /** A chart is drawn anew when the window changes. */
  private static boolean becomesNarrow(Page page) {
    try {
      page.waitForFunction(
          "most => document.documentElement.scrollWidth <= most",
          NARROW,
          new Page.WaitForFunctionOptions().setTimeout(REDRAW_MS));
      return true;
    } catch (TimeoutError e) {
      return false;
    }
  }

  private static void picture(Page page, String who, String form) {
    if (!Boolean.getBoolean("klaster.pictures")) {
      return;
    }
    String name = URI.create(page.url()).getPath().replaceAll("[^A-Za-z0-9-]+", "_");
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "pictures", who, name + form + ".png"))
            .setFullPage(true));
  }

  @SuppressWarnings("unchecked")
  private static List<String> links(Page page, String root) {
    List<String> found =
        (List<String>)
            page.evaluate(
                "[...document.querySelectorAll('a[href]:not([download])')].map(a => a.href)");
    return found.stream()
        .map(link -> link.replaceAll("#.*", ""))
        .filter(link -> link.startsWith(root + "/"))
        .filter(link -> !link.contains("lang="))
        .filter(link -> link.matches("[^?]*(/|\\.xhtml)(\\?.*)?"))
        .toList();
  }

  /** Pages that differ by their keys only are of one kind. */
  private static String kind(String address) {
    return URI.create(address).getPath();
  }
}
