package org.klaster.tests;

import java.util.List;

/** Makes joint purchases for tests, as {@link RowMother} makes all other rows. */
public final class ProcurementMother {

  private static final long FIRST = 7_000_000_000L;
  private static final List<String> UNPUBLISHED =
      List.of("DEMAND_OPEN", "DEMAND_CLOSED", "PREPARED", "CANCELLED");

  private final Sql sql;
  private final RowMother mother;

  public ProcurementMother(RowMother mother) {
    this.sql = mother.sql;
    this.mother = mother;
  }

  /**
   * A tender in a state, with one lot of 100 kg tiers, whole terms and no lines; its deadlines lie
   * far ahead. Its officer coordinates the cluster, or is a stranger where nobody does.
   *
   * @return its key
   */
  public long tender(long cluster, String status) {
    return tender(cluster, status, officerOf(cluster));
  }

  /** The same with another officer. */
  public long tender(long cluster, String status, long officer) {
    long id = FIRST + Fresh.number();
    boolean published = !UNPUBLISHED.contains(status);
    boolean bids = published && !status.equals("PUBLISHED");
    sql.change(
        "insert into tender (id, version, cluster_id, name_kk, name_ru, name_en, officer_id, status,"
            + " demand_until, bidding_until, saving_key, invited_only, ballot_open, changed_at,"
            + " published_at) values (?, 0, ?, 'Сынақ', 'Проба', 'Probe', ?, ?, timestamp '2099-01-01"
            + " 00:00:00', "
            + (bids ? "timestamp '2099-02-01 00:00:00'" : "null")
            + ", "
            + (status.startsWith("DEMAND") ? "null" : "'EQUAL_PRICE'")
            + ", false, false, current_timestamp, "
            + (published ? "current_timestamp" : "null")
            + ")",
        id,
        cluster,
        officer,
        status);
    lot(id, 1);
    if (!status.startsWith("DEMAND")) {
      terms(id);
    }
    return id;
  }

  /** The person who reads the lines of a tender of {@link #tender(long, String)}. */
  public long officerOf(long cluster) {
    return sql.number(
        "select coalesce((select min(c.person_id) from cluster_coordination c where c.cluster_id ="
            + " ?), (select max(p.id) from person p))",
        cluster);
  }

  /** Key of the person behind an account. */
  public long person(Account account) {
    return sql.number("select id from person where username = ?", account.username());
  }

  /** One more lot. */
  public long lot(long tender, int position) {
    long id = FIRST + Fresh.number();
    sql.change(
        "insert into tender_lot (id, version, tender_id, position, name_kk, name_ru, name_en,"
            + " specification_kk, specification_ru, specification_en, unit, delivery_from,"
            + " delivery_to) values (?, 0, ?, ?, 'Тұқым', 'Семена', 'Seed', 'Сынақ', 'Проба',"
            + " 'Probe', 'kg', date '2099-03-01', date '2099-04-30')",
        id,
        tender,
        position);
    return id;
  }

  /** Key of a lot of a tender. */
  public long lotOf(long tender, int position) {
    return sql.number(
        "select id from tender_lot where tender_id = ? and position = ?", tender, position);
  }

  /** What an organisation needs of a lot, at 100 tenge alone and 120 at most. */
  public long line(long lot, long organisation, int quantity) {
    long id = FIRST + Fresh.number();
    sql.change(
        "insert into demand_line (id, version, lot_id, organisation_id, quantity, own_price,"
            + " ceiling_price, entered_by, entered_at) values (?, 0, ?, ?, ?, 100, 120,"
            + " (select min(id) from person), current_timestamp)",
        id,
        lot,
        organisation,
        quantity);
    sql.change(
        "insert into demand_delivery (line_id, position, needed_on, quantity, place)"
            + " values (?, 0, date '2099-03-10', ?, 'probe')",
        id,
        quantity);
    return id;
  }

  /** Whole terms, the price alone, with a tier from 100 on. */
  public long terms(long tender) {
    long id = FIRST + Fresh.number();
    sql.change(
        "insert into tender_terms (id, version, tender_id, terms_number, delivery_kk, delivery_ru,"
            + " delivery_en, payment_kk, payment_ru, payment_en, quality_kk, quality_ru, quality_en,"
            + " liability_kk, liability_ru, liability_en, payment_days, validity_days, price_weight,"
            + " saving_key, bidding_until, saved_by, saved_at) values (?, 0, ?, 1, 'a', 'a', 'a', 'a',"
            + " 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 30, 60, 100, 'EQUAL_PRICE',"
            + " timestamp '2099-02-01 00:00:00', (select min(id) from person), current_timestamp)",
        id,
        tender);
    sql.change(
        "insert into tender_terms_tier (terms_id, position, lot_position, from_quantity)"
            + " values (?, 0, 1, 100)",
        id);
    return id;
  }

  /** A finding on the markets below the threshold. */
  public long guard(long tender) {
    long id = FIRST + Fresh.number();
    sql.change(
        "insert into tender_guard (id, version, tender_id, buying_share, buying_source,"
            + " selling_share, selling_source, as_of, threshold, assessed_by, assessed_at) values"
            + " (?, 0, ?, 5, 'probe', 6, 'probe', current_date, 15, (select min(id) from person),"
            + " current_timestamp)",
        id,
        tender);
    return id;
  }

  /** A question without an answer. */
  public long enquiry(long tender) {
    long id = FIRST + Fresh.number();
    sql.change(
        "insert into tender_enquiry (id, version, tender_id, question, asked_by, asked_at) values"
            + " (?, 0, ?, 'probe', (select min(id) from person), current_timestamp)",
        id,
        tender);
    return id;
  }

  /** Key of a file that goes with the terms. */
  public long document(long tender) {
    long document = file();
    sql.change(
        "insert into tender_document (id, version, tender_id, document_id, added_by, added_at)"
            + " values (?, 0, ?, ?, (select min(id) from person), current_timestamp)",
        FIRST + Fresh.number(),
        tender,
        document);
    return document;
  }

  /** Key of the proof of a line. */
  public long proof(long line) {
    long document = file();
    sql.change("update demand_line set proof_id = ? where id = ?", document, line);
    return document;
  }

  private long file() {
    return mother.documentOf(mother.own(Account.APPLICANT).application());
  }
}
