package org.klaster.tests;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.klaster.api.council.AgendaItemView;
import org.klaster.api.council.Agendas;
import org.klaster.api.council.Attendances;
import org.klaster.api.council.MeetingView;
import org.klaster.api.council.Meetings;
import org.klaster.vocabulary.council.AttendanceMode;

/** Sessions of the council of the firm's cluster, conducted by its secretary. */
public final class SessionMother {

  private final TestKlaster klaster;
  private final RowMother mother;
  private final long cluster;

  public SessionMother(TestKlaster klaster) {
    this.klaster = klaster;
    this.mother = new RowMother(klaster);
    this.cluster = mother.own(Account.FIRM).cluster();
  }

  /** A meeting that begins now. */
  public long begun() {
    long id = mother.meeting(cluster);
    beginsNow(id);
    secretary(Meetings.class).open(id, view(id).version());
    return id;
  }

  /** A meeting in writing whose period begins now: its item is put to the vote. */
  public long begunInWriting() {
    long id = mother.meeting(cluster);
    klaster.ownerSql().change("update meeting set form = 'WRITTEN' where id = ?", id);
    beginsNow(id);
    secretary(Meetings.class).open(id, view(id).version());
    return id;
  }

  /** Moves the meeting to this moment. */
  public void beginsNow(long meeting) {
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    klaster
        .ownerSql()
        .change(
            "update meeting set starts_at = ?, ends_at = ? where id = ?",
            now,
            now.plusHours(2),
            meeting);
  }

  /** A ballot of the session's first item; those named are there. */
  public long ballot(long meeting, Account... there) {
    for (Account account : there) {
      attend(meeting, account);
    }
    AgendaItemView item = view(meeting).agenda().get(0);
    Agendas agendas = secretary(Agendas.class);
    agendas.takeUp(item.id(), item.version());
    return agendas.putToVote(item.id(), view(meeting).agenda().get(0).version());
  }

  public MeetingView view(long meeting) {
    return secretary(Meetings.class).meeting(meeting);
  }

  public void attend(long meeting, Account account) {
    klaster.as(account).service(Attendances.class).attend(meeting, AttendanceMode.IN_ROOM);
  }

  /** The account's seat in the council. */
  public long seat(Account account) {
    return klaster
        .sql()
        .number(
            "select s.id from seat s, person p, council c where p.id = s.person_id"
                + " and c.id = s.council_id and c.cluster_id = ? and p.username = ?",
            cluster,
            account.username());
  }

  private <T> T secretary(Class<T> service) {
    return klaster.as(Account.SCIENCE).service(service);
  }
}
