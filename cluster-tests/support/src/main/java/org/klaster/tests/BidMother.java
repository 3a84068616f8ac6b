package org.klaster.tests;

import java.util.List;

/** Makes rows of sealed bids for tests, as {@link RowMother} makes all other rows. */
public final class BidMother {

  private static final long FIRST = 7_000_000_000L;
  private static final String HASH = "a".repeat(64);
  private static final List<Account> PEOPLE =
      List.of(
          Account.COORDINATOR,
          Account.MINISTRY,
          Account.FIRM,
          Account.FARM,
          Account.APPLICANT,
          Account.SCIENCE,
          Account.GOVERNMENT,
          Account.AUDITOR);

  private final Sql sql;
  private final ProcurementMother tenders;

  public BidMother(RowMother mother) {
    this.sql = mother.sql;
    this.tenders = new ProcurementMother(mother);
  }

  /** A published tender whose key nobody could open. */
  public long tender(long cluster) {
    return tenders.tender(cluster, "PUBLISHED");
  }

  /** The same, of which every account that may holds a share that does not open. */
  public long held(long cluster) {
    long tender = tender(cluster);
    keys(tender);
    return tender;
  }

  /** Lets a tender take bids: of its key enough shares are confirmed. */
  public void ready(long tender) {
    sql.change(
        "update tender_key_share set confirmed_at = current_timestamp where tender_key_id = ?",
        keys(tender));
  }

  private long keys(long tender) {
    long key = FIRST + Fresh.number();
    sql.change(
        "insert into tender_key (id, version, tender_id, kind, public_key, fingerprint, threshold,"
            + " holders, made_by, made_at) values (?, 0, ?, 'WHOLE', 'AA==', ?, 2, 8,"
            + " (select min(id) from person), current_timestamp)",
        key,
        tender,
        HASH);
    int position = 1;
    for (Account account : PEOPLE) {
      long opener = FIRST + Fresh.number();
      sql.change(
          "insert into opener_key (id, version, person_id, public_key, fingerprint, observer,"
              + " enrolled_at, ended_at, lost) values (?, 0, (select id from person where username ="
              + " ?), 'AA==', ?, true, current_timestamp, current_timestamp, false)",
          opener,
          account.username(),
          "b".repeat(44) + String.format("%020d", opener));
      sql.change(
          "insert into tender_key_share (id, version, tender_key_id, opener_key_id, position,"
              + " sealed) values (?, 0, ?, ?, ?, 'AA==')",
          FIRST + Fresh.number(),
          key,
          opener,
          position++);
    }
    return key;
  }

  /** A tender whose envelopes were opened; there was none. */
  public long opened(long cluster) {
    long tender = tenders.tender(cluster, "OPENED");
    sql.change(
        "insert into bid_opening (id, version, tender_id, kind, opened, damaged, protocol_hash,"
            + " opened_at) values (?, 0, ?, 'WHOLE', 0, 0, ?, current_timestamp)",
        FIRST + Fresh.number(),
        tender,
        HASH);
    return tender;
  }

  /** A sign-up that waits. */
  public long signUp() {
    long id = FIRST + Fresh.number();
    sql.change(
        "insert into supplier_request (id, version, legal_id, name_kk, name_ru, name_en,"
            + " region_kato, oked, address, phone, person_id, requested_at, status) values (?, 0,"
            + " '230140990052', 'Сынақ', 'Проба', 'Probe', '610000000', '13.10', 'probe', '1',"
            + " (select min(id) from person), current_timestamp, 'REQUESTED')",
        id);
    return id;
  }
}
