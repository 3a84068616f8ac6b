package org.klaster.bench;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.repeat;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * The virtual users of one {@link Plan}: each does the same thing again and again, without a pause.
 */
public class UsersSimulation extends Simulation {

  /** System property that names the plan's file. */
  static final String PLAN = "bench.plan";

  private final Plan plan = Plan.read(Path.of(System.getProperty(PLAN)));
  private final AtomicLong next = new AtomicLong(plan.first());

  public UsersSimulation() {
    int each = Math.max(1, plan.requests() / plan.users());
    setUp(
            scenario(plan.operation().title())
                .exec(repeat(each).on(request()))
                .injectOpen(atOnceUsers(plan.users())))
        .protocols(
            http.baseUrl(plan.url())
                .acceptEncodingHeader("gzip")
                .acceptLanguageHeader("kk")
                .disableFollowRedirect()
                .disableCaching());
  }

  /** Path of a filtered list; the filter differs from request to request. */
  static String listPath(long number) {
    String typed =
        URLEncoder.encode(InventedNames.typed((int) (number % 12)), StandardCharsets.UTF_8);
    return "/app/registry/organisations.xhtml?q=" + typed + "&region=610000000&sphere=BUSINESS";
  }

  private HttpRequestActionBuilder request() {
    var named = http(plan.operation().name());
    return switch (plan.operation()) {
      case LIST ->
          named
              .get(session -> listPath(next.incrementAndGet()))
              .header("Cookie", this::cookies)
              .check(status().is(200));
      case CLUSTER ->
          named
              .get("/app/registry/cluster.xhtml?id=" + plan.cluster())
              .header("Cookie", this::cookies)
              .check(status().is(200));
      case SUBMISSION ->
          named
              .post(session -> "/api/v1/reports/" + next.getAndIncrement() + "/submission")
              .header("Authorization", "Bearer " + plan.token())
              .check(status().is(201));
      case CREATION ->
          named
              .post("/api/v1/organisations")
              .header("Authorization", "Bearer " + plan.token())
              .header("Content-Type", "application/json")
              .body(StringBody(session -> organisation((int) next.getAndIncrement())))
              .check(status().is(201));
    };
  }

  private String cookies(Session session) {
    return plan.sessions().get((int) (session.userId() % plan.sessions().size()));
  }

  private static String organisation(int position) {
    LocalizedText name = InventedNames.name(position);
    return """
        {"id": "%s", "name": {"kk": "%s", "ru": "%s", "en": "%s"}, "sphere": "business", "kind": "producer",
         "region": "610000000", "sectors": ["13.10"]}"""
        .formatted(InventedNames.bin(position), name.kk(), name.ru(), name.en());
  }
}
