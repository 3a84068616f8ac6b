package org.klaster.tests;

/** Makes webhooks for tests, as {@link RowMother} makes all other rows. */
public final class WebhookMother {

  private static final long FIRST = 7_000_000_000L;

  private final Sql sql;

  WebhookMother(Sql sql) {
    this.sql = sql;
  }

  /** A stopped webhook of the cluster's coordinator; of a stranger where it has none. */
  public long stopped(long cluster) {
    long id = FIRST + Fresh.number();
    sql.change(
        "insert into webhook (id, version, owner_id, name, address, change_types, secret, state,"
            + " feed_position, failures, created_at, changed_at) values (?, 0, coalesce((select"
            + " min(person_id) from cluster_coordination where cluster_id = ?), (select min(id) from"
            + " person where username like 'p%')), 'Test', 'https://klaster.invalid/', '', '',"
            + " 'STOPPED', 0, 0, current_timestamp, current_timestamp)",
        id, cluster);
    return id;
  }
}
