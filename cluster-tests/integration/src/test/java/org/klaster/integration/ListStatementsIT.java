package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.klaster.integration.Statements.least;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.klaster.api.council.ApplicationCriteria;
import org.klaster.api.council.AssignmentCriteria;
import org.klaster.api.council.Assignments;
import org.klaster.api.council.BallotCriteria;
import org.klaster.api.council.Ballots;
import org.klaster.api.council.Councils;
import org.klaster.api.council.DecisionCriteria;
import org.klaster.api.council.Decisions;
import org.klaster.api.council.MeetingCriteria;
import org.klaster.api.council.Meetings;
import org.klaster.api.council.MembershipApplications;
import org.klaster.api.marketing.CampaignCriteria;
import org.klaster.api.marketing.Campaigns;
import org.klaster.api.procurement.Bidding;
import org.klaster.api.procurement.Openers;
import org.klaster.api.procurement.ProcurementRuleBook;
import org.klaster.api.procurement.PurchaseContracts;
import org.klaster.api.procurement.TenderCriteria;
import org.klaster.api.procurement.TenderSavings;
import org.klaster.api.procurement.Tenders;
import org.klaster.api.programme.ProgrammeCriteria;
import org.klaster.api.programme.Programmes;
import org.klaster.api.registry.ClusterCriteria;
import org.klaster.api.registry.Clusters;
import org.klaster.api.registry.OrganisationCriteria;
import org.klaster.api.registry.Organisations;
import org.klaster.api.reporting.Benefits;
import org.klaster.api.reporting.ReportCriteria;
import org.klaster.api.reporting.ReportRegister;
import org.klaster.api.shared.MailCriteria;
import org.klaster.api.shared.Mails;
import org.klaster.api.shared.PageRequest;
import org.klaster.integration.Statements.Counted;
import org.klaster.tests.Account;
import org.klaster.tests.AwardMother;
import org.klaster.tests.BidMother;
import org.klaster.tests.BodyMother;
import org.klaster.tests.Fresh;
import org.klaster.tests.Identifiers;
import org.klaster.tests.ProcurementMother;
import org.klaster.tests.Rest;
import org.klaster.tests.RowMother;
import org.klaster.tests.Sql;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.vocabulary.shared.Language;
import org.klaster.vocabulary.shared.SearchText;

/**
 * What a page of each list costs at 10,000 organisations, counted by the database itself: every
 * statement that it executes, whoever sent it, the timers' apart.
 */
class ListStatementsIT {

  private static final TestKlaster KLASTER = TestDatabase.H2.klaster();
  private static final int MOST = 5;
  private static final int ORGANISATIONS = 10_000;
  private static final int BATCH = 500;
  private static final List<String> TOLD_OF =
      List.of("cluster", "membership", "membership-application", "ballot", "programme", "report");
  private static final PageRequest LATER_PAGE = new PageRequest(2, 25, null, false);

  @BeforeAll
  static void loadOrganisations() {
    Sql owner = KLASTER.ownerSql();
    owner.change("set query_statistics_max_entries 1000");
    if (owner.number("select count(*) from organisation") < ORGANISATIONS) {
      for (int first = 0; first < ORGANISATIONS; first += BATCH) {
        owner.change(
            "insert into organisation (id, version, legal_id, name_kk, name_ru, name_en, sphere,"
                + " kind, region_kato, sort_kk, sort_ru, sort_en) select b.id, 0, b.legal_id,"
                + " 'Ұйым ' || b.id, 'Организация ' || b.id, 'Organisation ' || b.id, 'BUSINESS',"
                + " 'PRODUCER', r.kato, cast(b.id as varchar), cast(b.id as varchar),"
                + " cast(b.id as varchar) from (values "
                + batch(first)
                + ") b (id, legal_id), (select kato from region where not historical"
                + " order by kato fetch first row only) r");
      }
      owner.change(
          "insert into organisation_sector (organisation_id, oked)"
              + " select o.id, s.oked from organisation o, (select oked from sector fetch first row only) s"
              + " where o.id >= 8000000000");
      owner.change(
          "insert into organisation_word (organisation_id, word)"
              + " select id, ? from organisation where id >= 8000000000",
          SearchText.fold("ұйым"));
    }
  }

  @Test
  void organisations() {
    Organisations organisations = KLASTER.as(Account.COORDINATOR).service(Organisations.class);
    OrganisationCriteria all =
        new OrganisationCriteria("ұйым", null, null, null, null, Language.KK);
    assertTrue(organisations.search(all, LATER_PAGE).total() >= ORGANISATIONS);
    assertFew(() -> organisations.search(all, LATER_PAGE));
  }

  @Test
  void clusters() {
    Clusters clusters = KLASTER.as(Account.COORDINATOR).service(Clusters.class);
    ClusterCriteria all = new ClusterCriteria(null, null, null, null, Language.KK);
    assertFew(() -> clusters.search(all, PageRequest.first()));
  }

  @Test
  void applications() {
    MembershipApplications applications =
        KLASTER.as(Account.COORDINATOR).service(MembershipApplications.class);
    assertFew(() -> applications.search(new ApplicationCriteria(null, null), PageRequest.first()));
  }

  @Test
  void ballotsAndDecisions() {
    Ballots ballots = KLASTER.as(Account.COORDINATOR).service(Ballots.class);
    assertFew(() -> ballots.search(new BallotCriteria(null, null, false), PageRequest.first()));
    Decisions decisions = KLASTER.as(Account.COORDINATOR).service(Decisions.class);
    assertFew(() -> decisions.search(DecisionCriteria.all(), PageRequest.first()));
  }

  @Test
  void assignments() {
    Assignments assignments = KLASTER.as(Account.COORDINATOR).service(Assignments.class);
    AssignmentCriteria all = new AssignmentCriteria(null, null, false, false, null);
    assertFew(() -> assignments.search(all, PageRequest.first()));
    assertFew(assignments::rates);
  }

  @Test
  void meetingsAndCouncils() {
    Meetings meetings = KLASTER.as(Account.COORDINATOR).service(Meetings.class);
    assertFew(() -> meetings.search(new MeetingCriteria(null, null, null), PageRequest.first()));
    assertFew(KLASTER.as(Account.COORDINATOR).service(Councils.class)::councils);
  }

  /** What stands in one meeting or council costs the same for one row and for many. */
  @Test
  void whatStandsInAMeetingOrACouncil() {
    RowMother mother = new RowMother(KLASTER);
    BodyMother body = mother.body();
    long cluster = mother.own(Account.FIRM).cluster();
    long meeting = mother.meeting(cluster);
    long seat = mother.own(Account.FIRM).seat();
    assertGrowsNot("/api/v1/meetings/" + meeting + "/invited", () -> body.invitationTo(meeting));
    assertGrowsNot(
        "/api/v1/councils/" + cluster + "/groups",
        () -> body.memberOfWorkingGroup(body.workingGroupIn(cluster)));
    assertGrowsNot("/api/v1/councils/" + cluster + "/interests", () -> body.interestOf(seat));
  }

  /** Each council more is one that the caller is asked about. */
  @Test
  void councilsThatTheCallerConducts() {
    RowMother mother = new RowMother(KLASTER);
    Meetings meetings = KLASTER.as(Account.COORDINATOR).service(Meetings.class);
    Statements.assertGrowsNot(meetings::choices, mother::foreign);
  }

  private static void assertGrowsNot(String list, Runnable another) {
    Rest coordinator = KLASTER.restAs(Account.COORDINATOR);
    Statements.assertGrowsNot(
        () -> assertEquals(200, coordinator.get(list).status(), list), another);
  }

  @Test
  void programmes() {
    Programmes programmes = KLASTER.as(Account.MINISTRY).service(Programmes.class);
    assertFew(() -> programmes.search(new ProgrammeCriteria(null, null), PageRequest.first()));
  }

  @Test
  void campaigns() {
    Campaigns campaigns = KLASTER.as(Account.COORDINATOR).service(Campaigns.class);
    assertFew(() -> campaigns.search(new CampaignCriteria(null, null), PageRequest.first()));
  }

  @Test
  void tenders() {
    TenderCriteria any = new TenderCriteria(null, null);
    Tenders tenders = KLASTER.as(Account.COORDINATOR).service(Tenders.class);
    assertFew(() -> tenders.search(any, PageRequest.first()));
    assertFew(() -> tenders.published(any, PageRequest.first()));
  }

  /** What a bidder may bid for, what an opener holds and the rules cost the same for many. */
  @Test
  void whatBiddersAndOpenersSee() {
    RowMother mother = new RowMother(KLASTER);
    long cluster = mother.own(Account.FIRM).cluster();
    Statements.assertGrowsNot(
        KLASTER.as(Account.APPLICANT).service(Bidding.class)::open,
        () -> new ProcurementMother(mother).tender(cluster, "BIDDING"));
    Openers openers = KLASTER.as(Account.AUDITOR).service(Openers.class);
    Statements.assertGrowsNot(openers::mine, () -> new BidMother(mother).held(cluster));
    ProcurementRuleBook book = KLASTER.as(Account.COORDINATOR).service(ProcurementRuleBook.class);
    Statements.assertGrowsNot(book::versions, () -> rule("procurement_rule"));
    Statements.assertGrowsNot(book::openers, () -> rule("opener_rule"));
  }

  /** Another version that counts in many years only. */
  private static void rule(String table) {
    LocalDate day = LocalDate.of(3000, 1, 1).plusDays(Fresh.number() % 100_000);
    new RowMother(KLASTER).copy(table, 1, Map.of("valid_from", Date.valueOf(day)));
  }

  /** The officer's table and the contracts cost the same for three members as for sixty. */
  @Test
  void savingsAndContracts() {
    TenderSavings savings = KLASTER.as(Account.COORDINATOR).service(TenderSavings.class);
    PurchaseContracts contracts = KLASTER.as(Account.COORDINATOR).service(PurchaseContracts.class);
    long few = bought(3);
    long many = bought(60);
    assertEquals(60, savings.savings(many).lots().get(0).rows().size());
    assertEquals(60, contracts.contracts(many).rows().size());
    assertSame(() -> savings.savings(few), () -> savings.savings(many));
    assertSame(() -> contracts.contracts(few), () -> contracts.contracts(many));
  }

  private static long bought(int members) {
    RowMother mother = new RowMother(KLASTER);
    AwardMother awards = new AwardMother(mother);
    long supplier = mother.own(Account.APPLICANT).organisation();
    List<Long> buyers =
        IntStream.range(0, members).mapToObj(i -> Long.valueOf(8_000_000_000L + i)).toList();
    long tender = awards.awarded(mother.own(Account.FIRM).cluster(), supplier, buyers);
    buyers.forEach(buyer -> awards.contract(tender, buyer, supplier, "SIGNED"));
    return tender;
  }

  private static void assertSame(Runnable few, Runnable many) {
    Counted small = least(few);
    Counted large = least(many);
    assertEquals(small.executed(), large.executed(), small.told() + "\n\n" + large.told());
  }

  @Test
  void reports() {
    ReportRegister reports = KLASTER.as(Account.COORDINATOR).service(ReportRegister.class);
    assertFew(() -> reports.search(new ReportCriteria(null, null, null), PageRequest.first()));
  }

  /** Each source of lines is asked once, however many members and clusters there are. */
  @Test
  void benefits() {
    Benefits firm = KLASTER.as(Account.FIRM).service(Benefits.class);
    assertFew(firm::own);
    Benefits ministry = KLASTER.as(Account.MINISTRY).service(Benefits.class);
    Counted without = least(() -> ministry.sums(2000));
    Counted with = least(() -> ministry.sums(2025));
    assertEquals(without.executed(), with.executed(), without.told() + "\n\n" + with.told());
  }

  @Test
  void mails() {
    Mails mails = KLASTER.as(Account.COORDINATOR).service(Mails.class);
    assertFew(() -> mails.search(new MailCriteria(null, null, null), PageRequest.first()));
  }

  /** One statement a kind of things and few besides, whatever the page's size. */
  @Test
  void changes() {
    long start = tellOfManyThings();
    Counted small = least(() -> assertEquals(1, changes(start, 1)));
    Counted large = least(() -> assertEquals(500, changes(start, 500)));
    assertEquals(small.executed(), large.executed(), small.told() + "\n\n" + large.told());
    assertTrue(large.executed() <= TOLD_OF.size() + MOST, large.executed() + ":\n" + large.told());
  }

  private static int changes(long after, int limit) {
    Rest.Answer answer =
        KLASTER.restAs(Account.AUDITOR).get("/api/v1/changes?after=" + after + "&limit=" + limit);
    return answer.json().path("items").size();
  }

  /**
   * Tells of clusters, memberships and others, many times over.
   *
   * @return the position before
   */
  private static long tellOfManyThings() {
    Sql owner = KLASTER.ownerSql();
    String position = "select change_position from audit_head where id = 1";
    long start = owner.number(position);
    for (String thing : TOLD_OF) {
      long last = owner.number(position);
      int told =
          owner.change(
              "insert into change_event (feed_position, change_type, subject_type, subject_key,"
                  + " occurred_at) select ? + rownum(), 'org.klaster."
                  + thing
                  + ".changed.v1', '"
                  + thing
                  + "', cast(t.id as varchar), current_timestamp from system_range(1, 120) r, ("
                  + "select id from "
                  + thing.replace('-', '_')
                  + " fetch first row only) t",
              last);
      owner.change("update audit_head set change_position = ? where id = 1", last + told);
    }
    return start;
  }

  @Test
  void organisationsOverRest() {
    assertFew(
        () ->
            assertEquals(
                200,
                KLASTER
                    .restAs(Account.COORDINATOR)
                    .get("/api/v1/organisations?page=2&q=%D2%B1%D0%B9%D1%8B%D0%BC")
                    .status()));
  }

  /** Rows of an id and a valid BIN each. */
  private static String batch(int first) {
    List<String> rows = new ArrayList<>();
    for (int i = first; i < first + BATCH; i++) {
      rows.add("(" + (8_000_000_000L + i) + ", '" + bin(i) + "')");
    }
    return String.join(", ", rows);
  }

  /** A BIN for a number: of the ways to write it, the first that is ever issued. */
  private static String bin(int number) {
    for (int way = 0; ; way++) {
      String eleven = String.format("33%02d4%d%05d", 1 + way, way % 10, number);
      int digit = Identifiers.checkDigit(eleven);
      if (digit >= 0) {
        return eleven + digit;
      }
    }
  }

  /**
   * The call has been made once before: what only the first one costs is not counted. The least of
   * three counts: a timer may look at the clock meanwhile, the list never costs less than it does.
   */
  private static void assertFew(Runnable list) {
    Counted least = least(list);
    assertTrue(least.executed() > 0, "The database counts nothing");
    assertTrue(least.executed() <= MOST, least.executed() + " statements:\n" + least.told());
  }
}
