package org.klaster.tests;

/** Makes campaigns for tests, as {@link RowMother} makes all other rows. */
public final class CampaignMother {

  private static final long FIRST = 7_000_000_000L;

  private final Sql sql;
  private final RowMother mother;

  public CampaignMother(RowMother mother) {
    this.sql = mother.sql;
    this.mother = mother;
  }

  /** A campaign of the cluster, with one budget line and one expected result. */
  public long campaign(long cluster, String status) {
    long id = FIRST + Fresh.number();
    sql.change(
        "insert into campaign (id, version, cluster_id, kind, name_kk, name_ru, name_en,"
            + " purpose_kk, purpose_ru, purpose_en, starts_on, ends_on, pledge_until, threshold,"
            + " cost_key, weight_micro, weight_small, weight_medium, weight_large, state_percent,"
            + " state_ceiling, status, ballot_open, changed_at) values (?, 0, ?,"
            + " 'MARKET_RESEARCH', 'probe', 'probe', 'probe', 'probe', 'probe', 'probe',"
            + " current_date, current_date, timestamp '2099-01-01 00:00:00', 900, 'EQUAL',"
            + " 1, 2, 4, 8, 0, 0, ?, false, current_timestamp)",
        id,
        cluster,
        status);
    sql.change(
        "insert into campaign_line (campaign_id, position, name_kk, name_ru, name_en, amount)"
            + " values (?, 0, 'probe', 'probe', 'probe', 1000)",
        id);
    sql.change(
        "insert into campaign_expected (campaign_id, kind, target) values (?, 'EXPORTS', 500)", id);
    return id;
  }

  /** What an organisation has pledged for a campaign. */
  public long pledge(long campaign, long organisation, int amount) {
    long id = FIRST + Fresh.number();
    sql.change(
        "insert into campaign_pledge (id, version, campaign_id, organisation_id, amount,"
            + " pledged_by, pledged_at) values (?, 0, ?, ?, ?, ?, current_timestamp)",
        id,
        campaign,
        organisation,
        amount,
        person());
    return id;
  }

  /** An undecided claim of an organisation, put in by somebody else than the accounts. */
  public long claim(long campaign, long organisation, int amount) {
    long id = FIRST + Fresh.number();
    sql.change(
        "insert into campaign_claim (id, version, campaign_id, organisation_id, line, performed,"
            + " amount, proof_id, claimed_by, claimed_at, status) values (?, 0, ?, ?, 0, 'probe',"
            + " ?, ?, (select id from person where username = 'applicant'), current_timestamp,"
            + " 'SUBMITTED')",
        id,
        campaign,
        organisation,
        amount,
        document());
    return id;
  }

  /** A running campaign of the rows' cluster that their organisation has paid for. */
  public long paid(TestRows rows) {
    long campaign = campaign(rows.cluster(), "RUNNING");
    pledge(campaign, rows.organisation(), 1000);
    return campaign;
  }

  /** The key of the research of a campaign; all of its payers may read it. */
  public long research(long campaign) {
    long document = document();
    sql.change("update campaign set research_id = ? where id = ?", document, campaign);
    return document;
  }

  private long document() {
    return mother.documentOf(mother.own(Account.APPLICANT).application());
  }

  private long person() {
    return sql.number("select id from person order by id");
  }

  /** Those who were asked about their shares have said nothing for longer than is waited. */
  public void letTimeToAnswerPass(long campaign) {
    sql.change(
        "update campaign_pledge set asked_at = asked_at - interval '15' day where campaign_id = ?",
        campaign);
  }
}
