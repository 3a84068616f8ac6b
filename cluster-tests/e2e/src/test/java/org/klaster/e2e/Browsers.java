package org.klaster.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.klaster.tests.Account;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;

/** A browser for each thread of the run, and the sessions of those who signed in, each once. */
final class Browsers {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");
  private static final String ANY = "required";
  private static final @Nullable String ASKED_FOR = System.getProperty("klaster.browser");
  private static final int PATIENCE_MS = 60_000;

  private static final Map<Account, String> SESSIONS = new ConcurrentHashMap<>();
  private static final AtomicBoolean SAID = new AtomicBoolean();

  /** What drives a browser may be used by one thread only. */
  private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Browsers::launch);

  private Browsers() {}

  /** Whether somebody asked for a browser: any, or a certain one. */
  static boolean isRequired() {
    return ASKED_FOR != null;
  }

  /** The browser that was named, or the first that is found. */
  static Optional<Path> executable() {
    if (ASKED_FOR != null && !ASKED_FOR.equals(ANY)) {
      return Optional.of(Path.of(ASKED_FOR)).filter(Files::isExecutable);
    }
    String path = System.getenv().getOrDefault("PATH", "");
    return NAMES.stream()
        .flatMap(
            name -> Arrays.stream(path.split(File.pathSeparator)).map(dir -> Path.of(dir, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** What is said where a browser was asked for and is not there. */
  static String absence() {
    return "klaster.browser="
        + ASKED_FOR
        + (ANY.equals(ASKED_FOR)
            ? ", and no Chromium or Chrome is found on the PATH"
            : ", and there is no such program");
  }

  static void sayThatNoneIsThere() {
    if (SAID.compareAndSet(false, true)) {
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () ->
                      System.err.println(
                          "\n*** NO CHROMIUM OR CHROME WAS FOUND: THE BROWSER TESTS DID NOT RUN."
                              + " INSTALL ONE, OR RUN .ci/run ***\n")));
    }
  }

  static TestKlaster klaster() {
    return TestDatabase.H2.klaster();
  }

  /** A window of somebody who is signed in. */
  static BrowserContext windowOf(Account account, String locale) {
    String session = SESSIONS.computeIfAbsent(account, Browsers::signIn);
    return BROWSER.get().newContext(options(locale).setStorageState(session));
  }

  /** A window of somebody who is not. */
  static BrowserContext window(String locale) {
    return BROWSER.get().newContext(options(locale));
  }

  /** Goes through Keycloak's own page; returns the cookies. */
  private static String signIn(Account account) {
    try (BrowserContext context = window("en")) {
      Page page = page(context);
      page.navigate(klaster().url() + "/app/");
      page.locator("#username").fill(account.username());
      page.locator("#password").fill(Account.PASSWORD);
      page.locator("#kc-login, button[type=submit], input[type=submit]").first().click();
      page.waitForURL(url -> url.startsWith(klaster().url() + "/app"));
      return context.storageState();
    }
  }

  static Page page(BrowserContext context) {
    Page page = context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    page.setDefaultNavigationTimeout(PATIENCE_MS);
    return page;
  }

  private static Browser.NewContextOptions options(String locale) {
    return new Browser.NewContextOptions().setLocale(locale).setViewportSize(1280, 900);
  }

  private static Browser launch() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(executable().orElseThrow())
                .setHeadless(true)
                .setArgs(FLAGS));
  }
}
