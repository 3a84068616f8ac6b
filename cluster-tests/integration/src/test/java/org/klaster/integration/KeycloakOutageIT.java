package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.klaster.api.council.Admissions;
import org.klaster.api.council.ApplicationForm;
import org.klaster.api.council.CastVote;
import org.klaster.api.council.MembershipApplications;
import org.klaster.api.council.PutToVote;
import org.klaster.api.council.SaveApplication;
import org.klaster.api.council.StartApplication;
import org.klaster.api.council.Voting;
import org.klaster.tests.Account;
import org.klaster.tests.Await;
import org.klaster.tests.RowMother;
import org.klaster.tests.Sql;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.tests.TestRows;
import org.klaster.vocabulary.council.TurnoverBand;
import org.klaster.vocabulary.council.VoteChoice;
import org.klaster.vocabulary.registry.MembershipPlace;
import org.klaster.vocabulary.registry.MembershipRole;

/** Keycloak does not answer: what was decided stands, and what follows from it is made up later. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process is halted by a POSIX signal")
class KeycloakOutageIT {

  private static final List<Account> SEATS =
      List.of(Account.GOVERNMENT, Account.FIRM, Account.FARM, Account.SCIENCE);

  private final TestKlaster klaster = TestDatabase.H2.klaster();
  private final Sql sql = klaster.ownerSql();
  private final RowMother mother = new RowMother(klaster);
  private long firm;

  @AfterEach
  void keycloakGoesOn() throws IOException {
    signal("-CONT");
    // The account must not stay a member's representative: other tests want it to be nobody's.
    sql.change("delete from representation where organisation_id = ?", firm);
  }

  @Test
  void decisionStandsAndTheOutboxTriesAgain() throws IOException {
    TestRows own = mother.own(Account.APPLICANT);
    String bin = mother.freshBin();
    firm = mother.copy("organisation", own.organisation(), Map.of("legal_id", bin));
    mother.copy(
        "representation",
        sql.number("select id from representation where organisation_id = ?", own.organisation()),
        Map.of("organisation_id", firm));
    long application = submitted(own.cluster(), firm);
    SEATS.forEach(klaster::token);
    klaster.token(Account.COORDINATOR);

    signal("-STOP");
    decide(application);
    assertEquals("APPROVED", status(application));
    Await.until(
        "a delivery fails",
        Duration.ofMinutes(2),
        () -> messages(bin, "state = 'PENDING' and attempts > 0 and last_error is not null") > 0);
    assertEquals("APPROVED", status(application));

    signal("-CONT");
    Await.until(
        "it is delivered", Duration.ofMinutes(3), () -> messages(bin, "state = 'DELIVERED'") > 0);
  }

  private long submitted(long cluster, long firm) {
    MembershipApplications applications =
        klaster.as(Account.APPLICANT).service(MembershipApplications.class);
    ApplicationForm form =
        new ApplicationForm(
            MembershipRole.PROCESSOR,
            MembershipPlace.CHAIN,
            "Тігін өндірісін дамыту",
            TurnoverBand.values()[0],
            "Ольга Ким",
            "outage-" + firm + "@sewing.example",
            true);
    long application = applications.start(new StartApplication(cluster, firm, form));
    applications.save(new SaveApplication(application, form, version(application)));
    applications.submit(application, version(application));
    return application;
  }

  private void decide(long application) {
    long ballot =
        klaster
            .as(Account.COORDINATOR)
            .service(Admissions.class)
            .putToVote(new PutToVote(application, null, version(application)));
    for (Account seat : SEATS) {
      klaster.as(seat).service(Voting.class).cast(new CastVote(ballot, VoteChoice.YES, 0));
    }
  }

  private int version(long application) {
    return (int) sql.number("select version from membership_application where id = ?", application);
  }

  private String status(long application) {
    return sql.text("select status from membership_application where id = ?", application);
  }

  private long messages(String bin, String condition) {
    return sql.number(
        "select count(*) from outbox_message where payload like ? and " + condition,
        "%" + bin + "%");
  }

  private void signal(String name) throws IOException {
    long pid = Objects.requireNonNull(klaster.klaster().keycloak()).process().pid();
    try {
      new ProcessBuilder("kill", name, Long.toString(pid)).inheritIO().start().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
