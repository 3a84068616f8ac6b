package org.klaster.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.klaster.tests.Account;
import org.klaster.tests.RowMother;
import org.klaster.tests.Sql;

/**
 * The life of an assignment: the secretary gives it on the ground of a decision, the firm reports
 * with a file and without, the secretary gives it back and then accepts it.
 */
@InBrowser
class AssignmentE2E {

  private static final String TEXT = "Тұқым сапасын тексеру: ӘІҢҒҮҰҚӨҺ";
  private static final String PDF = "%PDF-1.7\n%%EOF\n";

  private final Sql sql = Browsers.klaster().ownerSql();
  private final RowMother mother = new RowMother(Browsers.klaster());

  @Test
  void isGivenReportedReturnedReportedAgainAndAccepted() {
    long cluster = mother.own(Account.FIRM).cluster();
    long item = mother.assignments().concludedItem(cluster);
    String page = "/app/council/assignment.xhtml?id=" + given(item);
    assertWaits(Account.FIRM, page, true);

    try (Visit firm = new Visit(Account.FIRM, "ru")) {
      firm.to(page).fill("note", "Сделано");
      firm.page()
          .locator("#file")
          .setInputFiles(
              new FilePayload(
                  "акт.pdf", "application/pdf", PDF.getBytes(StandardCharsets.US_ASCII)));
      firm.press("report");
      assertFalse(firm.sees("#report"), "it waits for the secretariat");
      assertTrue(firm.page().locator("ol").innerText().contains("акт.pdf"));
    }
    try (Visit secretary = new Visit(Account.SCIENCE, "kk")) {
      secretary.to(page).fill("comment", "Қолтаңба жоқ").press("return");
    }
    try (Visit firm = new Visit(Account.FIRM, "ru")) {
      firm.to(page).fill("note", "Подписано").press("report");
    }
    try (Visit secretary = new Visit(Account.SCIENCE, "en")) {
      secretary.to(page).confirm("accept");
      assertFalse(secretary.sees("#accept"));
      assertEquals(5, secretary.page().locator("ol > li").count(), "all steps are told");
    }
    assertWaits(Account.FIRM, page, false);
  }

  private long given(long item) {
    String firm = sql.text("select id from organisation where legal_id = ?", "120340990017");
    try (Visit secretary = new Visit(Account.SCIENCE, "kk")) {
      secretary
          .to("/app/council/assignment-give.xhtml?item=" + item)
          .fill("textKk", TEXT)
          .fill("textRu", "Проверить качество семян")
          .fill("textEn", "Check the quality of the seed")
          .choose("responsible", firm)
          .fill("deadline", LocalDate.now(ZoneId.of("Asia/Almaty")).plusDays(7).toString())
          .press("give");
      assertTrue(secretary.page().locator("h1").innerText().contains(TEXT));
      return secretary.id();
    }
  }

  private static void assertWaits(Account account, String page, boolean expected) {
    try (Visit visit = new Visit(account, "kk")) {
      visit.to("/app/");
      assertEquals(expected, visit.sees("a[href$='" + page + "']"));
    }
  }
}
