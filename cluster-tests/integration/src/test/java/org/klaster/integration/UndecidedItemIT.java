package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.klaster.api.council.AgendaItemView;
import org.klaster.api.council.Agendas;
import org.klaster.api.council.Meetings;
import org.klaster.tests.Account;
import org.klaster.tests.Await;
import org.klaster.tests.CallRefused;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.RowMother;
import org.klaster.tests.SessionMother;
import org.klaster.tests.Sql;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.vocabulary.council.AgendaItemStatus;
import org.klaster.vocabulary.council.BallotOutcome;

/** What becomes of an item on which the council voted without a result. */
@OnBothDatabases
class UndecidedItemIT {

  private final TestKlaster klaster;
  private final RowMother mother;
  private final SessionMother sessions;
  private final Sql sql;

  UndecidedItemIT(TestDatabase database) {
    klaster = database.klaster();
    mother = new RowMother(klaster);
    sessions = new SessionMother(klaster);
    sql = klaster.ownerSql();
  }

  /** Three are there, one of them leaves before the end of the vote: 2 of 4 are too few. */
  @Test
  void theSecretariatDoesNotPutItsWordsInThePlaceOfAVote() {
    long meeting = sessions.begun();
    long ballot = sessions.ballot(meeting, Account.FIRM, Account.FARM, Account.SCIENCE);
    sql.change("delete from attendance where meeting_id = ?", meeting);
    agendas().endVote(item(meeting).id());
    assertEquals(null, item(meeting).ballotId());
    assertEquals(ballot, item(meeting).earlierBallotId());
    assertEquals("NO_QUORUM", sql.text("select outcome from ballot where id = ?", ballot));

    CallRefused refused = assertThrows(CallRefused.class, () -> conclude(meeting, "Қабылдансын"));
    assertEquals("agenda.voted-without-result", refused.code());
    conclude(meeting, null);
    AgendaItemView concluded = item(meeting);
    assertEquals(AgendaItemStatus.CONCLUDED, concluded.status());
    assertEquals(ballot, concluded.ballotId());
    assertEquals(BallotOutcome.NO_QUORUM, concluded.ballotOutcome());
    assertEquals(0, sql.number("select count(*) from decision where item_id = ?", concluded.id()));
    assertEquals(1, sql.number("select count(*) from decision where ballot_id = ?", ballot));
  }

  /** The period is over, nobody voted: the item gets another period, as long as the first. */
  @Test
  void anItemVotedInWritingCanBePutAgain() {
    long meeting = mother.meeting(mother.own(Account.FIRM).cluster());
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    sql.change(
        "update meeting set form = 'WRITTEN', starts_at = ?, ends_at = ? where id = ?",
        now,
        now.plusDays(5),
        meeting);
    Meetings secretary = klaster.as(Account.SCIENCE).service(Meetings.class);
    secretary.open(meeting, secretary.meeting(meeting).version());
    long first = item(meeting).ballotId();
    OffsetDateTime begun = now.minusDays(6);
    sql.change(
        "update meeting set starts_at = ?, ends_at = ? where id = ?",
        begun,
        begun.plusDays(5),
        meeting);
    sql.change("update ballot set closes_at = ? where id = ?", begun.plusDays(5), first);
    Await.until("the first ballot ends", () -> item(meeting).ballotId() == null);
    assertEquals(first, item(meeting).earlierBallotId());

    long second = agendas().putToVote(item(meeting).id(), item(meeting).version());
    assertEquals(first, sql.number("select repeat_of_id from ballot where id = ?", second));
    assertEquals(
        1,
        sql.number(
            "select count(*) from ballot where id = ? and status = 'OPEN' and closes_at > ?",
            second,
            now.plusDays(4)));
  }

  private void conclude(long meeting, String resolution) {
    agendas().conclude(item(meeting).id(), resolution, item(meeting).version());
  }

  private Agendas agendas() {
    return klaster.as(Account.SCIENCE).service(Agendas.class);
  }

  private AgendaItemView item(long meeting) {
    return sessions.view(meeting).agenda().get(0);
  }
}
