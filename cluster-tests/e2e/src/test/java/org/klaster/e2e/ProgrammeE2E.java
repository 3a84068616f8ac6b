package org.klaster.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klaster.tests.Account;
import org.klaster.tests.RowMother;
import org.klaster.tests.Sql;

/**
 * A programme from the coordinator's draft over the council's ballot to the ministry, which returns
 * it once and then approves it with conditions; the timeline tells all of it to a member.
 */
@InBrowser
class ProgrammeE2E {

  private static final List<Account> SEATS =
      List.of(Account.GOVERNMENT, Account.FIRM, Account.FARM, Account.SCIENCE);
  private static final String COMMENT = "Негіздеңіз / Обоснуйте / Explain";
  private static final String CONDITIONS = "Бірлесіп қаржыландыру / Софинансирование";

  private final Sql sql = Browsers.klaster().ownerSql();
  private final RowMother mother = new RowMother(Browsers.klaster());

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void programmeIsApprovedWithConditions(String language) {
    long programme = draft(language);
    endorse(language, programme);
    takeUp(language, programme);
    decide(language, programme, "RETURN", COMMENT);
    assertEquals("RETURNED", status(programme));

    try (Visit coordinator = new Visit(Account.COORDINATOR, language)) {
      coordinator.to(page(programme));
      assertTrue(coordinator.page().locator(".timeline").innerText().contains(COMMENT));
      coordinator.to("/app/programme/edit.xhtml?id=" + programme);
      coordinator.fill("goalKk", "Нақтыланған мақсат").press("save");
      coordinator.to(page(programme)).confirm("submit");
    }
    endorse(language, programme);
    takeUp(language, programme);
    decide(language, programme, "APPROVE_WITH_CONDITIONS", CONDITIONS);
    assertEquals("APPROVED_WITH_CONDITIONS", status(programme));
    assertTimelineTellsAll(language, programme);
  }

  /** A measure that was saved empty keeps the draft from the council until it is filled. */
  private long draft(String language) {
    String cluster = Long.toString(mother.own(Account.FIRM).cluster());
    try (Visit coordinator = new Visit(Account.COORDINATOR, language)) {
      coordinator
          .to("/app/programme/edit.xhtml")
          .choose("clusterId", cluster)
          .fill("nameKk", "Иірім жіп бағдарламасы")
          .fill("nameRu", "Программа пряжи")
          .fill("goalKk", "Мақсат")
          .fill("growthKk", "Өсу нүктесі")
          .fill("firstYear", "2027")
          .fill("lastYear", "2028")
          .press("save");
      long programme = coordinator.id();
      coordinator.to("/app/programme/indicator.xhtml?programme=" + programme);
      coordinator
          .fill("nameKk", "Иірілген жіп")
          .choose("unit", "PERCENT")
          .fill("baseline", "10,5")
          .fill("baselineYear", "2026")
          .fill("target", "20")
          .fill("targetYear", "2028")
          .press("save");
      coordinator.to("/app/programme/measure.xhtml?programme=" + programme).press("save");
      assertFalse(coordinator.sees("#submit"), "An empty measure goes to the council");
      String gaps = ".link-list a[href*='measure.xhtml'][href*='id=']";
      assertEquals(5, coordinator.page().locator(gaps).count());
      coordinator.page().waitForNavigation(() -> coordinator.page().click(gaps + " >> nth=0"));
      fillMeasure(coordinator);
      assertFalse(coordinator.sees(".link-list"), "Something is still said to be missing");
      coordinator.confirm("submit");
      return programme;
    }
  }

  private static void fillMeasure(Visit coordinator) {
    String member =
        coordinator.page().locator("#responsibleId option").nth(1).getAttribute("value");
    coordinator
        .fill("nameKk", "Иіру фабрикасын жаңарту")
        .fill("completionKk", "Қабылдау актісі")
        .choose("responsibleId", member)
        .fill("dueOn", "2027-12-31");
    coordinator.page().locator("input.amount").first().fill("125000000,50");
    coordinator.press("save");
  }

  private void endorse(String language, long programme) {
    assertEquals("SUBMITTED", status(programme));
    long ballot = sql.number("select ballot_id from programme where id = ?", programme);
    for (Account seat : SEATS) {
      try (Visit voter = new Visit(seat, language)) {
        voter.to("/app/council/ballot.xhtml?id=" + ballot).press("vote-yes");
      }
    }
    assertEquals("ELIGIBLE", status(programme));
  }

  private static void takeUp(String language, long programme) {
    try (Visit ministry = new Visit(Account.MINISTRY, language)) {
      ministry.to(page(programme)).confirm("takeUp");
    }
  }

  private static void decide(String language, long programme, String decision, String text) {
    try (Visit ministry = new Visit(Account.MINISTRY, language)) {
      ministry
          .to("/app/programme/decide.xhtml?id=" + programme)
          .choose("decision", decision)
          .fill("text", text)
          .confirm("decide");
    }
  }

  private static void assertTimelineTellsAll(String language, long programme) {
    List<String> kinds =
        List.of(
            "DRAFTED",
            "SUBMITTED",
            "ENDORSED",
            "TAKEN_UP",
            "RETURNED",
            "SUBMITTED",
            "ENDORSED",
            "TAKEN_UP",
            "APPROVED_WITH_CONDITIONS");
    try (Visit member = new Visit(Account.FIRM, language)) {
      member.to(page(programme));
      List<String> steps = member.page().locator(".timeline li").allInnerTexts();
      assertEquals(kinds.size(), steps.size(), steps.toString());
      for (int i = 0; i < kinds.size(); i++) {
        String label =
            BundleTexts.of("programme", language, "enum.ProgrammeEventKind." + kinds.get(i));
        assertTrue(steps.get(i).contains(label), steps.get(i));
      }
      assertTrue(steps.get(4).contains(COMMENT), steps.get(4));
      assertTrue(steps.get(8).contains(CONDITIONS), steps.get(8));
    }
  }

  private static String page(long programme) {
    return "/app/programme/programme.xhtml?id=" + programme;
  }

  private String status(long programme) {
    return sql.text("select status from programme where id = ?", programme);
  }
}
