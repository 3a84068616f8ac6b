package org.klaster.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** A browser test on a machine without a browser, in a Java of its own. */
class NoBrowserTest {

  private static final String IN_CAPITALS =
      "NO CHROMIUM OR CHROME WAS FOUND: THE BROWSER TESTS DID NOT RUN";

  @TempDir Path empty;

  /** Runs a browser test; as many failures as the exit code tells. */
  static final class Run {

    private Run() {}

    public static void main(String[] arguments) {
      LauncherDiscoveryRequest request =
          LauncherDiscoveryRequestBuilder.request()
              .selectors(DiscoverySelectors.selectClass(KeyboardE2E.class))
              .build();
      SummaryGeneratingListener summary = new SummaryGeneratingListener();
      LauncherFactory.create().execute(request, summary);
      summary.getSummary().getFailures().forEach(one -> System.err.println(one.getException()));
      System.err.println("Begun: " + summary.getSummary().getTestsStartedCount());
      System.exit((int) summary.getSummary().getTotalFailureCount());
    }
  }

  private record Outcome(int failures, String said) {}

  @Test
  void testsAreLeftOutAndThatIsSaidInCapitals() throws Exception {
    Outcome outcome = run(List.of());
    assertEquals(0, outcome.failures(), outcome.said());
    assertTrue(outcome.said().contains("Begun: 0"), outcome.said());
    assertTrue(outcome.said().contains(IN_CAPITALS), outcome.said());
  }

  @Test
  void absenceIsAFailureWhereABrowserIsDemanded() throws Exception {
    Outcome outcome = run(List.of("-Dklaster.browser=required"));
    assertEquals(1, outcome.failures(), outcome.said());
    assertTrue(outcome.said().contains("no Chromium or Chrome is found"), outcome.said());
    assertFalse(outcome.said().contains(IN_CAPITALS), outcome.said());
  }

  @Test
  void browserThatIsNamedAndNotThereIsAFailure() throws Exception {
    Path missing = empty.resolve("chromium");
    Outcome outcome = run(List.of("-Dklaster.browser=" + missing));
    assertEquals(1, outcome.failures(), outcome.said());
    assertTrue(outcome.said().contains(missing + ", and there is no such"), outcome.said());
  }

  private Outcome run(List<String> options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Run.class.getName()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PATH", empty.toString());
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), said);
  }
}
