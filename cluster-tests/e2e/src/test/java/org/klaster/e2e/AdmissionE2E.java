package org.klaster.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klaster.tests.Account;
import org.klaster.tests.Await;
import org.klaster.tests.RowMother;
import org.klaster.tests.Sql;
import org.klaster.tests.TestRows;

/** A firm applies, the coordinator puts it to the vote, the seats vote, the firm is a member. */
@InBrowser
class AdmissionE2E {

  private static final List<Account> SEATS =
      List.of(Account.GOVERNMENT, Account.FIRM, Account.FARM, Account.SCIENCE);

  private final Sql sql = Browsers.klaster().ownerSql();
  private final RowMother mother = new RowMother(Browsers.klaster());

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void firmBecomesAMember(String language) {
    TestRows own = mother.own(Account.APPLICANT);
    long firm = freshFirmOfTheApplicant(own);

    long application = apply(language, firm, own.cluster());
    putToTheVote(language, application);
    long ballot =
        sql.number("select ballot_id from membership_application where id = ?", application);
    for (Account seat : SEATS) {
      vote(language, seat, ballot);
    }

    assertEquals(
        "APPROVED",
        sql.text("select status from membership_application where id = ?", application));
    assertEquals(
        1,
        sql.number(
            "select count(*) from membership where organisation_id = ? and cluster_id = ?"
                + " and status = 'ACTIVE'",
            firm,
            own.cluster()));
    Await.until(
        "Keycloak has the organisation", Duration.ofMinutes(2), () -> isProvisioned(application));
    try (Visit applicant = new Visit(Account.APPLICANT, language)) {
      applicant.to("/app/council/application.xhtml?id=" + application);
      assertTrue(applicant.sees(".timeline li"));
    }
  }

  private long apply(String language, long firm, long cluster) {
    try (Visit applicant = new Visit(Account.APPLICANT, language)) {
      applicant
          .to("/app/council/apply.xhtml")
          .choose("organisation", Long.toString(firm))
          .choose("cluster", Long.toString(cluster))
          .press("start")
          .choose("role", "PROCESSOR")
          .choose("place", "CHAIN")
          .fill("statement", "Біз тігін өндірісін дамытамыз. Мы шьём. We sew.")
          .choose("turnover", firstTurnover(applicant))
          .fill("contactName", "Ольга Ким")
          .fill("contactEmail", "applicant-" + firm + "@sewing.example");
      applicant.page().locator("#consent").check();
      applicant.press("submit");
      return applicant.id();
    }
  }

  private static String firstTurnover(Visit visit) {
    return visit.page().locator("#turnover option").nth(1).getAttribute("value");
  }

  private static void putToTheVote(String language, long application) {
    try (Visit coordinator = new Visit(Account.COORDINATOR, language)) {
      coordinator.to("/app/council/application.xhtml?id=" + application).confirm("putToVote");
    }
  }

  private static void vote(String language, Account seat, long ballot) {
    try (Visit voter = new Visit(seat, language)) {
      voter.to("/app/council/ballot.xhtml?id=" + ballot).press("vote-yes");
    }
  }

  private boolean isProvisioned(long application) {
    long firm =
        sql.number("select organisation_id from membership_application where id = ?", application);
    String legalId = sql.text("select legal_id from organisation where id = ?", firm);
    return sql.number(
            "select count(*) from outbox_message where state = 'DELIVERED' and payload like ?",
            "%" + legalId + "%")
        > 0;
  }

  private long freshFirmOfTheApplicant(TestRows own) {
    long firm =
        mother.copy("organisation", own.organisation(), Map.of("legal_id", mother.freshBin()));
    long representation =
        sql.number("select id from representation where organisation_id = ?", own.organisation());
    mother.copy("representation", representation, Map.of("organisation_id", firm));
    return firm;
  }
}
