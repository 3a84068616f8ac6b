package org.klaster.tests;

/** Makes decisions and assignments for tests, as {@link RowMother} makes all other rows. */
public final class AssignmentMother {

  private static final long FIRST = 7_000_000_000L;

  private final Sql sql;
  private final RowMother mother;

  AssignmentMother(Sql sql, RowMother mother) {
    this.sql = sql;
    this.mother = mother;
  }

  /** An item that a meeting of the cluster's council concluded; it stands in the register. */
  public long concludedItem(long cluster) {
    long item = mother.itemOf(mother.meeting(cluster));
    sql.change(
        "update agenda_item set status = 'CONCLUDED', resolution = 'probe',"
            + " concluded_at = current_timestamp where id = ?",
        item);
    sql.change(
        "insert into decision (id, version, council_id, kind, item_id, decided_at)"
            + " values (?, 0, ?, 'CONCLUDED_ITEM', ?, current_timestamp)",
        FIRST + Fresh.number(),
        councilOf(cluster),
        item);
    return item;
  }

  /** A decision of the cluster's council, made now. */
  public long decision(long cluster) {
    return sql.number("select id from decision where item_id = ?", concludedItem(cluster));
  }

  /** An assignment to the rows' organisation, given by a decision of their cluster's council. */
  public long assignment(TestRows rows) {
    long id = FIRST + Fresh.number();
    sql.change(
        "insert into assignment (id, version, decision_id, council_id, text_kk, text_ru, text_en,"
            + " responsible_organisation_id, deadline, status, given_at, steps)"
            + " values (?, 0, ?, ?, 'probe', 'probe', 'probe', ?, current_date, 'ASSIGNED',"
            + " current_timestamp, 0)",
        id,
        decision(rows.cluster()),
        councilOf(rows.cluster()),
        rows.organisation());
    return id;
  }

  /** The id of evidence that was handed in with the assignment's report. */
  public long evidenceOf(long assignment) {
    long document = mother.documentOf(mother.own(Account.APPLICANT).application());
    sql.change(
        "insert into assignment_event (id, version, assignment_id, ordinal, status, person_id,"
            + " happened_at, document_id) values (?, 0, ?, 1, 'REPORTED', ?, current_timestamp, ?)",
        FIRST + Fresh.number(),
        assignment,
        sql.number("select id from person order by id"),
        document);
    return document;
  }

  private long councilOf(long cluster) {
    return sql.number("select id from council where cluster_id = ?", cluster);
  }
}
