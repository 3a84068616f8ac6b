package org.klaster.e2e;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes note of all that goes wrong in a page without being seen: errors of the console (a breach
 * of the Content-Security-Policy is one), of scripts, and of what a page loads.
 */
final class PageWatch {

  private final List<String> troubles = new ArrayList<>();

  static PageWatch on(Page page) {
    PageWatch watch = new PageWatch();
    page.onConsoleMessage(
        message -> {
          boolean bad = message.type().equals("error") || message.type().equals("warning");
          if (bad && isOurs(message.location())) {
            watch.troubles.add(message.type() + ": " + message.text() + " " + message.location());
          }
        });
    page.onPageError(error -> watch.troubles.add("script: " + error));
    page.onResponse(
        response -> {
          if (response.status() >= 400 && isOurs(response.url())) {
            watch.troubles.add(response.status() + " " + response.url());
          }
        });
    return watch;
  }

  /** What was noted since the last question. */
  List<String> troubles() {
    List<String> noted = List.copyOf(troubles);
    troubles.clear();
    return noted;
  }

  /** Keycloak's own pages are not ours to mend. */
  private static boolean isOurs(String address) {
    return !address.startsWith(Browsers.klaster().klaster().keycloakUrl());
  }
}
