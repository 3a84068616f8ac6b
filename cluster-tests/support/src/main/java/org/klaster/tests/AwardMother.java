package org.klaster.tests;

/** Makes opened bids and what follows for tests, as {@link ProcurementMother} makes tenders. */
public final class AwardMother {

  private static final long FIRST = 7_100_000_000L;

  private final Sql sql;
  private final ProcurementMother tenders;

  public AwardMother(RowMother mother) {
    this.sql = mother.sql;
    this.tenders = new ProcurementMother(mother);
  }

  /** A tender in a state with one lot, ready for lines and bids. */
  public long tender(long cluster, String status) {
    return tenders.tender(cluster, status);
  }

  /** A bid of an organisation on the first lot: a price, and a lower one from 100 on. */
  public long bid(long tender, long organisation, String status, int price) {
    long id = FIRST + Fresh.number();
    sql.change(
        "insert into bid (id, version, tender_id, organisation_id, status, bid_sequence,"
            + " terms_number, commitment, sealed_by, sealed_at) values (?, 0, ?, ?, ?, 1, 1,"
            + " 'probe', (select min(id) from person), current_timestamp)",
        id,
        tender,
        organisation,
        status);
    long offer = FIRST + Fresh.number();
    sql.change(
        "insert into bid_offer (id, version, bid_id, lot_id) values (?, 0, ?, ?)",
        offer,
        id,
        tenders.lotOf(tender, 1));
    tier(offer, 0, price);
    tier(offer, 100, price - 10);
    return id;
  }

  private void tier(long offer, int from, int price) {
    sql.change(
        "insert into bid_tier (id, version, offer_id, from_quantity, price)"
            + " values (?, 0, ?, ?, ?)",
        FIRST + Fresh.number(),
        offer,
        from,
        price);
  }

  /** The standstill of a tender lies behind. */
  public void standstillOver(long tender) {
    sql.change(
        "update tender set standstill_until = timestamp '2020-01-01 00:00:00' where id = ?",
        tender);
  }

  /** The days for objections are open. */
  public void standstill(long tender) {
    sql.change(
        "update tender set status = 'STANDSTILL', standstill_until ="
            + " timestamp '2099-03-01 00:00:00' where id = ?",
        tender);
  }

  /** An undecided objection of a bid. */
  public long objection(long tender, long bid) {
    long id = FIRST + Fresh.number();
    sql.change(
        "insert into award_objection (id, version, tender_id, bid_id, objection, filed_by,"
            + " filed_at) values (?, 0, ?, ?, 'probe', (select min(id) from person),"
            + " current_timestamp)",
        id,
        tender,
        bid);
    return id;
  }
}
