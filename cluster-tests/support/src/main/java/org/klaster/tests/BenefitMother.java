package org.klaster.tests;

/** Makes lines of what membership brings, as {@link RowMother} makes all other rows. */
public final class BenefitMother {

  private static final long FIRST = 7_000_000_000L;

  private final Sql sql;
  private final RowMother mother;

  public BenefitMother(RowMother mother) {
    this.sql = mother.sql;
    this.mother = mother;
  }

  /** A line of the rows' organisation, with a proof. */
  public long entry(TestRows rows) {
    long id = FIRST + Fresh.number();
    sql.change(
        "insert into benefit_entry (id, version, cluster_id, organisation_id, entry_year, kind,"
            + " amount, what, evidence, proof_id, entered_by, entered_at) values (?, 0, ?, ?, 2001,"
            + " 'FEE', 1, 'probe', 'probe', ?, (select min(id) from person), current_timestamp)",
        id,
        rows.cluster(),
        rows.organisation(),
        mother.documentOf(mother.own(Account.APPLICANT).application()));
    return id;
  }
}
