package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.klaster.api.council.Agendas;
import org.klaster.api.council.DecisionCriteria;
import org.klaster.api.council.DecisionRow;
import org.klaster.api.council.Decisions;
import org.klaster.api.council.MeetingView;
import org.klaster.api.council.Meetings;
import org.klaster.api.shared.PageRequest;
import org.klaster.tests.Account;
import org.klaster.tests.Fresh;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.RowMother;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.council.DecisionKind;

/**
 * The register of decisions: what the demonstration decided before, and an item that a meeting
 * concludes now, found by folded words in any language.
 */
@OnBothDatabases
class DecisionRegisterIT {

  private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

  private final TestKlaster klaster;
  private final RowMother mother;
  private final long cluster;

  DecisionRegisterIT(TestDatabase database) {
    klaster = database.klaster();
    mother = new RowMother(klaster);
    cluster = mother.own(Account.FIRM).cluster();
  }

  @Test
  void anItemConcludedWithoutABallotIsFoundByItsResolution() {
    String number = "n" + Fresh.number();
    conclude("Қажеттілік ЖИНАЛСЫН, №" + number);
    List<DecisionRow> found = find(Account.FIRM, "каж жинал " + number);
    assertEquals(1, found.size(), "Kazakh letters as the Russian ones nearest to them");
    DecisionRow row = found.get(0);
    assertEquals(DecisionKind.CONCLUDED_ITEM, row.kind());
    assertNull(row.outcome());
    assertNull(row.ballotId());
    assertEquals(cluster, row.clusterId());
    assertTrue(find(Account.FIRM, number + " жоқсөз").isEmpty(), "all words are wanted");
    assertTrue(find(Account.APPLICANT, number).isEmpty(), "who has no seat sees nothing");
    assertEquals(1, find(Account.AUDITOR, number).size());
  }

  @Test
  void ballotsThatWereCertifiedEarlierAreInTheRegister() {
    long certified =
        klaster
            .sql()
            .number("select count(*) from ballot where status = 'CERTIFIED' and id < 7000000000");
    long entered =
        klaster.sql().number("select count(*) from decision where ballot_id is not null");
    assertTrue(certified > 0);
    assertTrue(entered >= certified, entered + " of " + certified);
  }

  @Test
  void filtersNarrowTheRegister() {
    String number = "f" + Fresh.number();
    conclude("Шешім " + number);
    LocalDate today = LocalDate.now(ALMATY);
    assertEquals(1, count(number, cluster, null, null, today, today));
    assertEquals(0, count(number, cluster, null, null, today.plusDays(1), null));
    assertEquals(0, count(number, cluster, null, null, null, today.minusDays(1)));
    assertEquals(0, count(number, cluster + 1, null, null, null, null));
    assertEquals(1, count(number, null, DecisionKind.CONCLUDED_ITEM, null, null, null));
    assertEquals(0, count(number, null, DecisionKind.PROGRAMME, null, null, null));
    assertEquals(0, count(number, null, null, BallotOutcome.CARRIED, null, null));
    assertTrue(count(null, cluster, DecisionKind.ADMISSION, BallotOutcome.CARRIED, null, null) > 0);
  }

  private long count(
      String text,
      Long inCluster,
      DecisionKind kind,
      BallotOutcome outcome,
      LocalDate from,
      LocalDate to) {
    return decisions(Account.COORDINATOR)
        .search(new DecisionCriteria(text, inCluster, kind, outcome, from, to), PageRequest.first())
        .total();
  }

  private List<DecisionRow> find(Account account, String text) {
    return decisions(account)
        .search(new DecisionCriteria(text, null, null, null, null, null), PageRequest.first())
        .rows();
  }

  /** Concludes the item of a session that is on. */
  private void conclude(String resolution) {
    long meeting = mother.sessionOf(cluster);
    long item = mother.itemOf(meeting);
    Agendas agendas = klaster.as(Account.SCIENCE).service(Agendas.class);
    agendas.takeUp(item, view(meeting).agenda().get(0).version());
    agendas.conclude(item, resolution, view(meeting).agenda().get(0).version());
  }

  private MeetingView view(long meeting) {
    return klaster.as(Account.SCIENCE).service(Meetings.class).meeting(meeting);
  }

  private Decisions decisions(Account account) {
    return klaster.as(account).service(Decisions.class);
  }
}
