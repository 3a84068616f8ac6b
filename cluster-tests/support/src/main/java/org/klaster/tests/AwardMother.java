package org.klaster.tests;

import java.util.List;
import org.klaster.vocabulary.procurement.SavingKey;

/** Makes opened bids and what follows for tests, as {@link ProcurementMother} makes tenders. */
public final class AwardMother {

  private static final long FIRST = 7_100_000_000L;

  private final Sql sql;
  private final RowMother mother;
  private final ProcurementMother tenders;

  public AwardMother(RowMother mother) {
    this.mother = mother;
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

  /** A contract on 10 of the first lot at 100 each, drawn or signed by both. */
  public long contract(long tender, long buyer, long supplier, String status) {
    long id = FIRST + Fresh.number();
    boolean signed = !status.equals("DRAWN");
    sql.change(
        "insert into purchase_contract (id, version, tender_id, buyer_id, supplier_id,"
            + " contract_number, terms_number, amount, status, drawn_by, drawn_at,"
            + " buyer_signed_at, supplier_signed_at) values (?, 0, ?, ?, ?, ?, 1, 1000, ?,"
            + " (select min(id) from person), current_timestamp, "
            + (signed ? "current_timestamp, current_timestamp)" : "null, null)"),
        id,
        tender,
        buyer,
        supplier,
        "probe-" + id,
        status);
    long line = FIRST + Fresh.number();
    sql.change(
        "insert into contract_line (id, version, contract_id, lot_id, quantity, amount)"
            + " values (?, 0, ?, ?, 10, 1000)",
        line,
        id,
        tenders.lotOf(tender, 1));
    sql.change(
        "insert into contract_delivery (line_id, position, needed_on, quantity, place)"
            + " values (?, 0, date '2099-03-10', 10, 'probe')",
        line);
    return id;
  }

  /** An unanswered claim of a contract's first lot. */
  public long claim(long tender, long contract) {
    long id = FIRST + Fresh.number();
    sql.change(
        "insert into quality_claim (id, version, contract_id, lot_id, claim, laboratory,"
            + " record_number, record_date, finding, document_id, filed_by, filed_at) values (?, 0,"
            + " ?, ?, 'probe', 'probe', '1', date '2026-01-01', 'probe', ?, (select min(id) from"
            + " person), current_timestamp)",
        id,
        contract,
        tenders.lotOf(tender, 1),
        mother.documentOf(mother.own(Account.APPLICANT).application()));
    return id;
  }

  /** Key of the only lot of a tender. */
  public long lot(long tender) {
    return tenders.lotOf(tender, 1);
  }

  /** An awarded tender: each buyer gets 50 of the only lot for 4250, and would pay 5000 alone. */
  public long awarded(long cluster, long supplier, List<Long> buyers) {
    long tender = tender(cluster, "AWARDED");
    long lot = tenders.lotOf(tender, 1);
    buyers.forEach(buyer -> tenders.line(lot, buyer, 50));
    long bid = bid(tender, supplier, "AWARDED", 95);
    sql.change(
        "insert into lot_award (id, version, lot_id, bid_id, points, proposed_by, proposed_at)"
            + " values (?, 0, ?, ?, 100, (select min(id) from person), current_timestamp)",
        FIRST + Fresh.number(),
        lot,
        bid);
    for (SavingKey key : SavingKey.values()) {
      long saving = FIRST + Fresh.number();
      sql.change(
          "insert into lot_saving (id, version, lot_id, saving_key, revision_number, volume, price,"
              + " total, inputs_hash, computed_at) values (?, 0, ?, ?, 1, ?, 85, ?, 'probe',"
              + " current_timestamp)",
          saving,
          lot,
          key.name(),
          50 * buyers.size(),
          4250 * buyers.size());
      buyers.forEach(buyer -> share(saving, buyer));
    }
    return tender;
  }

  private void share(long saving, long buyer) {
    sql.change(
        "insert into tender_saving (id, version, saving_id, organisation_id, quantity, own_price,"
            + " ceiling_price, alone_amount, share_amount, share_zone, asked_again) values (?, 0, ?,"
            + " ?, 50, 100, 120, 5000, 4250, 'FAIR', false)",
        FIRST + Fresh.number(),
        saving,
        buyer);
  }

  /** The list of bids is published and all are opened; 150 were asked for by three. */
  public void opened(long tender) {
    sql.change(
        "update tender_lot set pooled_quantity = 150, pooled_members = 3, pooled_at ="
            + " current_timestamp where tender_id = ?",
        tender);
    sql.change(
        "insert into bid_list (id, version, tender_id, bids, root, head, published_at) values (?,"
            + " 0, ?, 1, 'probe', 'probe', current_timestamp)",
        FIRST + Fresh.number(),
        tender);
    sql.change(
        "insert into bid_opening (id, version, tender_id, kind, opened, damaged, protocol_hash,"
            + " opened_at) values (?, 0, ?, 'WHOLE', 1, 0, 'probe', current_timestamp)",
        FIRST + Fresh.number(),
        tender);
  }

  /** One quality criterion counts 30 of 100 points. */
  public void weighQuality(long tender) {
    sql.change("update tender_terms set price_weight = 70 where tender_id = ?", tender);
    sql.change(
        "insert into tender_terms_criterion (terms_id, position, name_kk, name_ru, name_en, weight)"
            + " values ((select max(id) from tender_terms where tender_id = ?), 0, 'Сапа',"
            + " 'Качество', 'Quality', 30)",
        tender);
  }

  /** The envelopes with the prices are open. */
  public void openPrices(long tender) {
    sql.change(
        "insert into bid_opening (id, version, tender_id, kind, opened, damaged, protocol_hash,"
            + " opened_at) values (?, 0, ?, 'PRICE', 1, 0, 'probe', current_timestamp)",
        FIRST + Fresh.number(),
        tender);
  }

  /** The bid of a tender stands first for its lot. */
  public void propose(long tender) {
    sql.change(
        "insert into lot_award (id, version, lot_id, bid_id, points, proposed_by, proposed_at)"
            + " values (?, 0, ?, (select min(id) from bid where tender_id = ?), 100, (select min(id)"
            + " from person), current_timestamp)",
        FIRST + Fresh.number(),
        tenders.lotOf(tender, 1),
        tender);
  }
}
