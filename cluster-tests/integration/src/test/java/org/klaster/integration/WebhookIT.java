package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.klaster.api.shared.RegisterWebhook;
import org.klaster.api.shared.WebhookSecret;
import org.klaster.api.shared.WebhookView;
import org.klaster.api.shared.Webhooks;
import org.klaster.tests.Account;
import org.klaster.tests.Await;
import org.klaster.tests.CallRefused;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.RowMother;
import org.klaster.tests.Sql;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.tests.WebhookReceiver;
import org.klaster.tests.WebhookReceiver.Received;
import org.klaster.vocabulary.shared.DeliveryFault;
import org.klaster.vocabulary.shared.DeliveryState;
import org.klaster.vocabulary.shared.WebhookState;

/** Webhooks from the change to a real server that takes them, refuses them or is gone. */
@OnBothDatabases
class WebhookIT {

  private static final Duration RETRIES = Duration.ofMinutes(1);

  private final TestKlaster klaster;
  private final RowMother mother;
  private final Sql sql;
  private final Webhooks webhooks;
  private final WebhookReceiver receiver = WebhookReceiver.start();

  WebhookIT(TestDatabase database) {
    klaster = database.klaster();
    mother = new RowMother(klaster);
    sql = klaster.ownerSql();
    webhooks = klaster.as(Account.COORDINATOR).service(Webhooks.class);
  }

  @AfterEach
  void stop() {
    receiver.close();
    sql.change("update webhook set state = 'STOPPED' where state = 'ACTIVE'");
  }

  @Test
  void changeArrivesSignedAsACloudEvent() {
    WebhookSecret made = register("org.klaster.organisation.*");
    String bin = createOrganisation();
    Await.until("the change arrives", RETRIES, () -> !receiver.received().isEmpty());

    Received got = receiver.received().get(0);
    JsonNode event = got.json();
    assertEquals("1.0", event.path("specversion").asText());
    assertEquals("org.klaster.organisation.created.v1", event.path("type").asText());
    assertEquals("application/json", event.path("datacontenttype").asText());
    assertTrue(got.header("Content-Type").startsWith("application/cloudevents+json"));
    assertTrue(event.path("data").path("link").asText().endsWith("/organisations/" + bin));
    assertTrue(event.path("subject").asText().startsWith("organisation/"));
    assertEquals(event.path("id").asText(), got.header("webhook-id"));
    assertEquals("v1," + hmac(made.secret(), got), got.header("webhook-signature"));

    WebhookSecret renewed = webhooks.renewSecret(made.webhookId(), version(made.webhookId()));
    assertNotEquals(made.secret(), renewed.secret());
    webhooks.test(made.webhookId());
    Await.until("the test arrives", RETRIES, () -> receiver.received().size() == 2);
    Received test = receiver.received().get(1);
    assertEquals(
        List.of("v1," + hmac(renewed.secret(), test), "v1," + hmac(made.secret(), test)),
        Arrays.asList(test.header("webhook-signature").split(" ")),
        "both secrets sign for a time");
    assertFalse(
        sql.rows("select secret, previous_secret from webhook").toString().contains("whsec_"));
  }

  @Test
  void whatFailsIsRepeatedUnderTheSameIdentifier() {
    WebhookSecret made = register("org.klaster.report.*");
    receiver.answer(500).answer(302).answerLate();
    webhooks.test(made.webhookId());
    for (int attempts = 1; attempts <= 3; attempts++) {
      int failed = attempts;
      Await.until("it fails again", RETRIES, () -> only(made).attempts() == failed);
      assertTrue(
          sql.number("select count(*) from webhook where paused_until > current_timestamp") > 0);
      endPause();
    }
    Await.until("it is taken", RETRIES, () -> only(made).state() == DeliveryState.DELIVERED);
    List<Received> received = receiver.received();
    assertEquals(4, received.size(), "500, a redirection, no answer in time, taken");
    assertEquals(1, received.stream().map(one -> one.header("webhook-id")).distinct().count());
    assertEquals(4, only(made).attempts());

    webhooks.redeliver(made.webhookId(), only(made).id());
    Await.until("it is told again", RETRIES, () -> receiver.received().size() == 5);
    assertEquals(0, receiver.followed(), "a redirection is not followed");
  }

  @Test
  void addressThatIsGoneEndsTheWebhook() {
    WebhookSecret made = register("org.klaster.report.*");
    receiver.answer(410);
    webhooks.test(made.webhookId());
    Await.until("it ends", RETRIES, () -> state(made) == WebhookState.GONE);
    assertEquals(DeliveryState.DROPPED, only(made).state());
    assertTrue(
        sql.number(
                "select count(*) from mail where template = 'WEBHOOK_ENDED' and subject_key = ?",
                Long.toString(made.webhookId()))
            == 1);
    webhooks.resume(made.webhookId(), version(made.webhookId()));
    Await.until("it goes on", RETRIES, () -> only(made).state() == DeliveryState.DELIVERED);
  }

  @Test
  void addressThatFailsForDaysEndsTheWebhook() {
    WebhookSecret made = register("org.klaster.report.*");
    sql.change(
        "update webhook set failing_since = current_timestamp - interval '4' day where id = ?",
        made.webhookId());
    receiver.answer(503);
    webhooks.test(made.webhookId());
    Await.until("it ends", RETRIES, () -> state(made) == WebhookState.FAILING);
  }

  @Test
  void ownerWhoLostTheRightIsToldNothing() {
    WebhookSecret made = register("org.klaster.report.*");
    receiver.answer(500);
    long report = mother.own(Account.FIRM).report();
    tell("org.klaster.report.submitted.v1", "report", report);
    Await.until("it fails once", RETRIES, () -> only(made).attempts() == 1);
    String role = "update person set roles = ? where username = 'coordinator'";
    sql.change(role, "business");
    endPause();
    Await.until("it is withheld", RETRIES, () -> only(made).state() == DeliveryState.WITHHELD);
    assertEquals(1, receiver.received().size());
    sql.change(role, "business coordinator");

    long foreign = mother.foreign().report();
    tell("org.klaster.report.submitted.v1", "report", foreign);
    long position = sql.number("select change_position from audit_head");
    Await.until(
        "it has followed",
        RETRIES,
        () ->
            sql.number("select feed_position from webhook where id = ?", made.webhookId())
                >= position);
    assertEquals(1, webhooks.view(made.webhookId()).deliveries().size(), "not another's report");
  }

  @Test
  void noAddressWithinIsEverSpokenTo() {
    for (String address :
        List.of(
            "http://10.0.0.1/hook",
            "https://192.168.1.1/hook",
            "https://169.254.169.254/latest/meta-data",
            "https://[fd00::1]/hook",
            "https://100.64.0.1/",
            "ftp://example.org/",
            "https://user@example.org/",
            "nothing")) {
      String code = "";
      try {
        webhooks.register(new RegisterWebhook("Within", address, List.of()));
      } catch (CallRefused refused) {
        code = refused.code();
      }
      assertTrue(code.startsWith("webhook.address"), address + " is answered " + code);
    }
    WebhookSecret made = register("org.klaster.report.*");
    sql.change("update webhook set address = 'https://10.1.2.3/' where id = ?", made.webhookId());
    webhooks.test(made.webhookId());
    Await.until(
        "it is refused at delivery too",
        RETRIES,
        () -> only(made).fault() == DeliveryFault.ADDRESS_REFUSED);
  }

  /** The pause is as good as over. */
  private void endPause() {
    sql.change("update webhook set paused_until = null");
    sql.change(
        "update outbox_message set next_attempt_at = created_at"
            + " where kind = 'webhook' and state = 'PENDING'");
  }

  private WebhookSecret register(String... types) {
    return webhooks.register(new RegisterWebhook("Receiver", receiver.address(), List.of(types)));
  }

  private WebhookView.Delivery only(WebhookSecret made) {
    List<WebhookView.Delivery> all = webhooks.view(made.webhookId()).deliveries();
    return all.isEmpty()
        ? new WebhookView.Delivery(
            0, "", "", DeliveryState.WAITING, null, 0, null, null, Instant.EPOCH)
        : all.get(0);
  }

  private WebhookState state(WebhookSecret made) {
    return webhooks.view(made.webhookId()).row().state();
  }

  private int version(long webhook) {
    return (int) sql.number("select version from webhook where id = ?", webhook);
  }

  private String createOrganisation() {
    String bin = mother.freshBin();
    int status =
        klaster
            .restAs(Account.COORDINATOR)
            .post(
                "/api/v1/organisations",
                Map.of(
                    "id",
                    bin,
                    "name",
                    Map.of("kk", bin, "ru", bin, "en", bin),
                    "sphere",
                    "business",
                    "kind",
                    "supplier",
                    "region",
                    "610000000",
                    "sectors",
                    List.of("13.10")))
            .status();
    assertEquals(201, status);
    return bin;
  }

  private void tell(String type, String subject, long key) {
    sql.change("update audit_head set change_position = change_position + 1");
    sql.change(
        "insert into change_event (feed_position, change_type, subject_type, subject_key,"
            + " occurred_at) select change_position, ?, ?, ?, current_timestamp from audit_head",
        type,
        subject,
        Long.toString(key));
  }

  /** As a receiver computes it: of identifier, time and body, with the part behind the prefix. */
  private static String hmac(String secret, Received got) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(
          new SecretKeySpec(
              Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
      String signed =
          got.header("webhook-id") + "." + got.header("webhook-timestamp") + "." + got.body();
      return Base64.getEncoder()
          .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
