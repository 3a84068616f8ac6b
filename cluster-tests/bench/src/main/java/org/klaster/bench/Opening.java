package org.klaster.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two openers enter their codes; the second opens all bids of the tender. */
final class Opening {

  /** The demonstration's openers, from the manual. */
  private static final String[][] OPENERS = {
    {"auditor", "7FSH-W6B1-43M4-PP3E-7Z44-RXC5-2TD6-G1QA-EBT9"},
    {"government", "G51V-R7NB-CCED-VQGG-ADPQ-6FYM-QG39-N9RG-7RKQ"}
  };

  private static final Pattern STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String application;
  private final Visitor visitor;

  Opening(String application, Visitor visitor) {
    this.application = application;
    this.visitor = visitor;
  }

  /** How long the last code took, from the click to the answer. */
  Duration measure(long tender, int bids) throws IOException, InterruptedException {
    Duration last = Duration.ZERO;
    for (String[] opener : OPENERS) {
      last = enter(tender, visitor.session(opener[0]), opener[1]);
    }
    String told =
        http.send(
                HttpRequest.newBuilder(URI.create(application + "/api/v1/tender-bids/" + tender))
                    .build(),
                HttpResponse.BodyHandlers.ofString())
            .body();
    if (!told.contains("\"opened\":" + bids + ",")) {
      throw new IllegalStateException("Not all are open: " + told.substring(0, 500));
    }
    return last;
  }

  private Duration enter(long tender, String session, String code)
      throws IOException, InterruptedException {
    URI page = URI.create(application + "/app/procurement/opening.xhtml?id=" + tender);
    String form =
        http.send(
                HttpRequest.newBuilder(page).header("Cookie", session).build(),
                HttpResponse.BodyHandlers.ofString())
            .body();
    Matcher state = STATE.matcher(form);
    if (!state.find()) {
      throw new IllegalStateException("No form: " + form);
    }
    String body =
        "enterForm=enterForm&enterForm%3Aenter=1&id="
            + tender
            + "&code="
            + code
            + "&jakarta.faces.ViewState="
            + URLEncoder.encode(state.group(1), StandardCharsets.UTF_8);
    long begun = System.nanoTime();
    var answer =
        http.send(
            HttpRequest.newBuilder(page)
                .header("Cookie", session)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    Duration took = Duration.ofNanos(System.nanoTime() - begun);
    if (answer.statusCode() != 302 && answer.statusCode() != 303) {
      throw new IllegalStateException("The code was not taken: " + answer.body());
    }
    return took;
  }
}
