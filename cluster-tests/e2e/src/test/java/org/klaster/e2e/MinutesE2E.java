package org.klaster.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klaster.tests.Account;
import org.klaster.tests.RowMother;
import org.klaster.tests.Sql;
import org.klaster.verifier.Verdict;
import org.klaster.verifier.Verification;

/**
 * Minutes of a closed meeting: the secretary makes and signs them, a member comments, the chair
 * signs, and what is downloaded is valid.
 */
@InBrowser
class MinutesE2E {

  private static final String REMARKS = "Ескерту: ӘІҢҒҮҰҚӨҺ";

  private static final FilePayload NO_SIGNATURE =
      new FilePayload("minutes.p7s", "application/pkcs7-signature", new byte[] {0x30, 1, 2});

  private final Sql sql = Browsers.klaster().ownerSql();
  private final RowMother mother = new RowMother(Browsers.klaster());

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void minutesAreMadeCommentedSignedAndChecked(String language) {
    String page = "/app/council/minutes.xhtml?id=" + closed();
    try (Visit secretary = new Visit(Account.SCIENCE, language)) {
      secretary.to(page).fill("remarks", REMARKS).press("draft");
      assertTrue(secretary.page().locator("article").innerText().contains(REMARKS));
      secretary.page().locator("#own-key summary").click();
      secretary.page().locator("#signature").setInputFiles(NO_SIGNATURE);
      secretary.press("sign-own");
      assertTrue(secretary.sees("#sign"), "what is no signature signs nothing");
      assertTrue(secretary.page().locator(".messages, [role=alert]").count() > 0);
      secretary.to(page).confirm("sign");
      assertFalse(secretary.sees("#sign"), "signed once");
    }
    try (Visit member = new Visit(Account.FIRM, language)) {
      member.to(page);
      assertFalse(member.sees("#sign"), "a member does not sign");
      member.fill("words", "Дұрыс").press("comment");
    }
    try (Visit chair = new Visit(Account.GOVERNMENT, language)) {
      chair.to(page).confirm("sign");
      assertFalse(chair.sees("#draft"), "nothing changes any more");
      byte[] pdf = download(chair, ".buttons a[href*='minutes.pdf']");
      assertTrue(new String(pdf, StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
      byte[] file = download(chair, ".buttons a[href*='minutes.json']");
      String pem =
          new String(download(chair, "a[href*='minutes-key.pem']"), StandardCharsets.US_ASCII);
      String key = pem.lines().filter(line -> !line.startsWith("-----")).findFirst().orElseThrow();
      assertEquals(Verdict.VALID, Verification.of(file, List.of(), key).verdict());
      byte[] jar = download(chair, "a[href*='klaster-verifier.jar']");
      assertTrue(new String(jar, StandardCharsets.ISO_8859_1).startsWith("PK"));
    }
  }

  private long closed() {
    long meeting = mother.meeting(mother.own(Account.FIRM).cluster());
    sql.change(
        "update meeting set status = 'CLOSED', starts_at = ?, ends_at = ?, opened_at = ?,"
            + " closed_at = ? where id = ?",
        hoursAgo(3),
        hoursAgo(1),
        hoursAgo(3),
        hoursAgo(1),
        meeting);
    return meeting;
  }

  private static OffsetDateTime hoursAgo(int hours) {
    return OffsetDateTime.now(ZoneOffset.UTC).minusHours(hours);
  }

  private static byte[] download(Visit visit, String link) {
    String address = visit.page().locator(link).getAttribute("href");
    APIResponse answer = visit.page().context().request().get(Browsers.klaster().url() + address);
    assertEquals(200, answer.status(), address);
    return answer.body();
  }
}
