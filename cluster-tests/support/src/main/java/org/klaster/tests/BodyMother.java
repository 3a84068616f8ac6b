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
}
