package org.klaster.tests;

import java.util.Map;

/** Makes rows of who sits in a council and for whom, as {@link RowMother} makes all other rows. */
public final class BodyMother {

  private static final long FIRST = 7_000_000_000L;

  private final Sql sql;
  private final RowMother mother;

  BodyMother(Sql sql, RowMother mother) {
    this.sql = sql;
    this.mother = mother;
  }

  /** A standing declaration of the seat, in an organisation that nothing is about. */
  public long interestOf(long seat) {
    long nobody =
        mother.copy(
            "organisation",
            mother.own(Account.FIRM).organisation(),
            Map.of("legal_id", mother.freshBin()));
    long id = FIRST + Fresh.number();
    sql.change(
        "insert into interest_declaration (id, version, council_id, seat_id, organisation_id,"
            + " ground, reason, held_from, recorded_by, recorded_at) values (?, 0, ?, ?, ?,"
            + " 'OTHER', 'probe', current_date, ?, current_timestamp)",
        id,
        sql.number("select council_id from seat where id = ?", seat),
        seat,
        nobody,
        sql.number("select person_id from seat where id = ?", seat));
    return id;
  }

  /** That somebody stands in for the seat in the meeting. */
  public long substitutionOf(long meeting, long seat) {
    long id = FIRST + Fresh.number();
    long person = sql.number("select min(id) from person");
    sql.change(
        "insert into substitution (id, version, meeting_id, seat_id, person_id, named_by, named_at,"
            + " live_key) values (?, 0, ?, ?, ?, ?, current_timestamp, ?)",
        id,
        meeting,
        seat,
        mother.copy("person", person, Map.of("username", "stand-in" + Fresh.number())),
        person,
        meeting + ":" + seat);
    return id;
  }

  /** That the seat delegated its vote in the meeting to another one of its council. */
  public long delegationOf(long meeting, long seat) {
    long id = FIRST + Fresh.number();
    sql.change(
        "insert into delegation (id, version, meeting_id, from_seat_id, to_seat_id, given_by,"
            + " given_at, live_key) values (?, 0, ?, ?, ?, ?, current_timestamp, ?)",
        id,
        meeting,
        seat,
        former(seat),
        sql.number("select person_id from seat where id = ?", seat),
        meeting + ":" + seat);
    return id;
  }

  /** A seat of the same council whose term is over: others count the seats that are held. */
  private long former(long seat) {
    Object begun = sql.value("select held_from from seat where id = ?", seat);
    return mother.copy("seat", seat, Map.of("person_id", otherPerson(), "held_until", begun));
  }

  /** That somebody of no account is invited to the meeting. */
  public long invitationTo(long meeting) {
    long id = FIRST + Fresh.number();
    sql.change(
        "insert into invitation (id, version, council_id, meeting_id, person_id, capacity,"
            + " held_from) values (?, 0, ?, ?, ?, 'probe', current_date)",
        id,
        sql.number("select council_id from meeting where id = ?", meeting),
        meeting,
        otherPerson());
    return id;
  }

  private long otherPerson() {
    long person = sql.number("select min(id) from person");
    return mother.copy("person", person, Map.of("username", "seated" + Fresh.number()));
  }

  /** A business group without members. */
  public long groupIn(long cluster) {
    long id = FIRST + Fresh.number();
    sql.change(
        "insert into business_group (id, version, cluster_id, name_kk, name_ru, name_en)"
            + " values (?, 0, ?, 'Топ', 'Группа', 'Group')",
        id,
        cluster);
    return id;
  }

  /** That an organisation belongs to a business group. */
  public long memberOf(long group, long organisation) {
    long id = FIRST + Fresh.number();
    sql.change(
        "insert into business_group_member (id, version, group_id, organisation_id, held_from,"
            + " source) values (?, 0, ?, ?, current_date, 'probe')",
        id,
        group,
        organisation);
    return id;
  }

  /** A working group of the council, led by somebody of no account. */
  public long workingGroupIn(long cluster) {
    long id = FIRST + Fresh.number();
    sql.change(
        "insert into working_group (id, version, council_id, name_kk, name_ru, name_en, task_kk,"
            + " task_ru, task_en, founded_on) values (?, 0, ?, 'Топ', 'Группа', 'Group', 'Топ',"
            + " 'Группа', 'Group', current_date)",
        id,
        sql.number("select id from council where cluster_id = ?", cluster));
    return id;
  }

  /** That somebody of no account is in the working group, and does not lead it. */
  public long memberOfWorkingGroup(long group) {
    long id = FIRST + Fresh.number();
    sql.change(
        "insert into working_group_member (id, version, working_group_id, person_id,"
            + " organisation_id, group_lead, held_from) values (?, 0, ?, ?, ?, false, current_date)",
        id,
        group,
        otherPerson(),
        mother.own(Account.FIRM).organisation());
    return id;
  }
}
