package org.klaster.tests;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.MembershipApplications;

/**
 * Makes rows for tests: those that concern an account, and those of a cluster with which no account
 * has anything to do. The latter are copies of demonstration rows under keys of their own, so that
 * they are as whole as the former.
 */
public final class RowMother {

  /** Ids from here on are those of copies. */
  private static final long COPIES = 7_000_000_000L;

  private static final Map<Account, String> LEGAL_IDS =
      Map.of(
          Account.FIRM, "120340990017",
          Account.FARM, "780514399014",
          Account.APPLICANT, "190640990020",
          Account.SCIENCE, "940540990035",
          Account.GOVERNMENT, "110140990048");

  private final TestKlaster klaster;
  final Sql sql;

  public RowMother(TestKlaster klaster) {
    this.klaster = klaster;
    this.sql = klaster.ownerSql();
  }

  /** The firm's cluster, and in it the rows of the account's own organisation, or the firm's. */
  public TestRows own(Account account) {
    long firm = organisation(legalId(Account.FIRM));
    long organisation = organisation(legalId(account));
    long cluster = first("select cluster_id from membership where organisation_id = ?", firm);
    long member = has("membership", organisation) ? organisation : firm;
    return new TestRows(
        cluster,
        organisation,
        legalId(account),
        first("select id from membership where organisation_id = ? order by id", member),
        application(account, cluster, organisation),
        openBallot(cluster),
        first(
            "select b.id from ballot b, council c where c.id = b.council_id and c.cluster_id = ?"
                + " and b.status = 'CERTIFIED' order by b.id",
            cluster),
        seat(cluster, organisation, firm),
        first("select id from programme where cluster_id = ? order by id", cluster),
        report(firm, organisation),
        first("select id from report_aggregate where cluster_id = ? order by id", cluster));
  }

  /** A cluster, with all that belongs to it, that none of the accounts has anything to do with. */
  public TestRows foreign() {
    TestRows own = own(Account.FIRM);
    String legalId = freshBin();
    long organisation = copy("organisation", own.organisation(), Map.of("legal_id", legalId));
    long cluster = copy("cluster", own.cluster(), Map.of());
    Map<String, Object> place = Map.of("cluster_id", cluster, "organisation_id", organisation);
    long membership = copy("membership", own.membership(), with(place, "open_key", key("m")));
    long stranger = copy("person", first("select id from person"), Map.of("username", key("p")));
    long council = copy("council", councilOf(own.cluster()), Map.of("cluster_id", cluster));
    long application =
        copy(
            "membership_application",
            own.application(),
            with(
                with(with(place, "live_key", key("a")), "applicant_id", stranger),
                "status",
                "SUBMITTED"));
    long rules = first("select rules_id from ballot where id = ?", own.ballot());
    Map<String, Object> ofCouncil = Map.of("council_id", council);
    long foreignRules = copy("council_rules", rules, ofCouncil);
    Map<String, Object> ofBallot =
        with(with(ofCouncil, "rules_id", foreignRules), "subject_id", application);
    Map<String, Object> ofSeat =
        with(with(ofCouncil, "organisation_id", organisation), "person_id", stranger);
    return new TestRows(
        cluster,
        organisation,
        legalId,
        membership,
        application,
        copy("ballot", own.ballot(), with(ofBallot, "live_key", key("b"))),
        copy("ballot", own.decidedBallot(), ofBallot),
        copy("seat", own.seat(), ofSeat),
        copy("programme", own.programme(), Map.of("cluster_id", cluster)),
        copy("report", own.report(), place),
        copy("report_aggregate", own.aggregate(), Map.of("cluster_id", cluster)));
  }

  /** Another open ballot with the electorate of an open one; what is done to it disturbs nobody. */
  public long copyOfBallot(long ballot) {
    long copy =
        copy("ballot", ballot, with(Map.of("subject_id", Fresh.number()), "live_key", key("b")));
    for (Map<String, Object> seat :
        sql.rows("select id from ballot_seat where ballot_id = ?", ballot)) {
      Number id = (Number) Objects.requireNonNull(seat.get("id"));
      copy("ballot_seat", id.longValue(), Map.of("ballot_id", copy));
    }
    return copy;
  }

  /**
   * An open ballot on the admission of a firm of its own: a copy of the demonstration's, of which
   * the four seats all may vote and none has.
   */
  public long copyOfAdmission() {
    long demonstrated = own(Account.FIRM).ballot();
    long subject = subjectOf(demonstrated);
    long applicant =
        copy(
            "organisation",
            first("select organisation_id from membership_application where id = ?", subject),
            Map.of("legal_id", freshBin()));
    long application =
        copy(
            "membership_application",
            subject,
            Map.of("organisation_id", applicant, "live_key", key("v")));
    long ballot = copyOfBallot(demonstrated);
    sql.change(
        "update ballot set subject_id = ?, interested_organisation_id = ? where id = ?",
        application,
        applicant,
        ballot);
    sql.change("update ballot_seat set recusal = null where ballot_id = ?", ballot);
    sql.change("update membership_application set ballot_id = ? where id = ?", ballot, application);
    return ballot;
  }

  /** Lets an account act for the organisation; returns the id of the representation. */
  public long represent(Account account, long organisation) {
    long known =
        first(
            "select r.id from representation r, organisation o where o.id = r.organisation_id"
                + " and o.legal_id = ? order by r.id",
            legalId(account));
    return copy("representation", known, Map.of("organisation_id", organisation));
  }

  /** The id of a document that is attached to the application; one is uploaded where none is. */
  public long documentOf(long application) {
    String query = "select document_id from application_document where application_id = ?";
    if (sql.rows(query, application).isEmpty()) {
      long uploaded = own(Account.APPLICANT).application();
      byte[] pdf = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
      try {
        klaster
            .as(Account.APPLICANT)
            .call(
                MembershipApplications.class.getMethod(
                    "attach", long.class, String.class, InputStream.class),
                uploaded,
                "letter.pdf",
                pdf);
      } catch (NoSuchMethodException e) {
        throw new AssertionError(e);
      }
      long link = first("select id from application_document where application_id = ?", uploaded);
      copy("application_document", link, Map.of("application_id", application));
    }
    return first(query, application);
  }

  /** A representation of the organisation; one by a stranger is made where it has none. */
  public long representationOf(long organisation) {
    String query = "select id from representation where organisation_id = ? order by id";
    if (sql.rows(query, organisation).isEmpty()) {
      long stranger = copy("person", first("select id from person"), Map.of("username", key("p")));
      copy(
          "representation",
          first("select id from representation"),
          Map.of("organisation_id", organisation, "person_id", stranger));
    }
    return first(query, organisation);
  }

  /** A convened meeting of the cluster's council with one item for a vote. */
  public long meeting(long cluster) {
    long demonstrated =
        first("select id from meeting where status = 'CONVENED' and id < ? order by id", COPIES);
    long council = councilOf(cluster);
    long rules = first("select max(id) from council_rules where council_id = ?", council);
    long copy =
        copy(
            "meeting",
            demonstrated,
            Map.of("council_id", council, "rules_id", rules, "calendar_uid", key("u")));
    copy(
        "agenda_item",
        first(
            "select id from agenda_item where meeting_id = ? and votable = true order by id",
            demonstrated),
        Map.of("meeting_id", copy));
    return copy;
  }

  /** A seat of the cluster's council that is held today. */
  public long heldSeat(long cluster) {
    return first(
        "select id from seat where council_id = ? and held_until > current_date order by id",
        councilOf(cluster));
  }

  /** A meeting of the cluster's council whose session is on. */
  public long sessionOf(long cluster) {
    long meeting = meeting(cluster);
    sql.change(
        "update meeting set status = 'IN_SESSION', opened_at = current_timestamp where id = ?",
        meeting);
    return meeting;
  }

  /** Rows of assignments. */
  public AssignmentMother assignments() {
    return new AssignmentMother(sql, this);
  }

  public WebhookMother webhooks() {
    return new WebhookMother(sql);
  }

  /** Rows of who sits in a council and for whom. */
  public BodyMother body() {
    return new BodyMother(sql, this);
  }

  /** The first item of a meeting's agenda. */
  public long itemOf(long meeting) {
    return first("select id from agenda_item where meeting_id = ? order by item_order", meeting);
  }

  /** The id of a paper of the item; a copy of any document is attached. */
  public long paperOf(long item) {
    long document = documentOf(own(Account.APPLICANT).application());
    sql.change(
        "insert into agenda_paper (id, version, item_id, document_id, attached_at, restricted)"
            + " values (?, 0, ?, ?, current_timestamp, true)",
        COPIES + Fresh.number(),
        item,
        document);
    return document;
  }

  /** A BIN that no organisation has, of a legal person registered in May 2031. */
  public String freshBin() {
    while (true) {
      String number = "310540" + String.format("%05d", Fresh.number() % 100_000);
      int digit = Identifiers.checkDigit(number);
      if (digit >= 0
          && sql.rows("select id from organisation where legal_id = ?", number + digit).isEmpty()) {
        return number + digit;
      }
    }
  }

  /** A copy of an application that has not been handed in yet. */
  public long draftOf(long application) {
    long draft =
        copy(
            "membership_application", application, Map.of("status", "DRAFT", "live_key", key("d")));
    sql.change("update membership_application set submitted_at = null where id = ?", draft);
    return draft;
  }

  /** A mail that the mail server refused, about a cluster. */
  public long mailAbout(long cluster) {
    long id = COPIES + Fresh.number();
    sql.change(
        "insert into mail (id, version, template, person_id, standing, subject_type, subject_key,"
            + " cluster_id, content_values, link, state, attempts, created_at, changed_at)"
            + " values (?, 0, 'REPORT_RETURNED', ?, 'person', 'report', '1', ?, '{}', '/app/',"
            + " 'BOUNCED', 1, current_timestamp, current_timestamp)",
        id,
        first("select id from person order by id"),
        cluster);
    return id;
  }

  /** What a ballot is about. */
  public long subjectOf(long ballot) {
    return first("select subject_id from ballot where id = ?", ballot);
  }

  /** Copies a row under a new id with some columns changed. */
  public long copy(String table, long id, Map<String, Object> changes) {
    Map<String, Object> row =
        new LinkedHashMap<>(sql.rows("select * from " + table + " where id = ?", id).get(0));
    long fresh = COPIES + Fresh.number();
    row.put("id", fresh);
    row.putAll(changes);
    List<String> columns = new ArrayList<>(row.keySet());
    List<@Nullable Object> values = new ArrayList<>();
    columns.forEach(column -> values.add(row.get(column)));
    sql.change(
        "insert into "
            + table
            + " ("
            + String.join(", ", columns)
            + ") values ("
            + String.join(", ", Collections.nCopies(columns.size(), "?"))
            + ")",
        values.toArray());
    return fresh;
  }

  private static String legalId(Account account) {
    return Objects.requireNonNull(LEGAL_IDS.getOrDefault(account, LEGAL_IDS.get(Account.FIRM)));
  }

  private long organisation(String legalId) {
    return first("select id from organisation where legal_id = ?", legalId);
  }

  /** The organisation's own draft; for those without an organisation one that was handed in. */
  private long application(Account account, long cluster, long organisation) {
    long submitted =
        first(
            "select id from membership_application where cluster_id = ? and status = 'SUBMITTED'"
                + " and id < ? order by id desc",
            cluster,
            COPIES);
    if (!LEGAL_IDS.containsKey(account)) {
      return submitted;
    }
    return copy(
        "membership_application",
        submitted,
        Map.of("organisation_id", organisation, "status", "DRAFT", "live_key", key("o")));
  }

  private long report(long firm, long organisation) {
    // One that was submitted: drafts that a test made of its own have nothing to compare.
    String query =
        "select r.id from report r where r.organisation_id = ? and exists"
            + " (select v.id from report_revision v where v.report_id = r.id and v.number = 1)"
            + " order by r.period";
    if (!sql.rows(query, organisation).isEmpty()) {
      return first(query, organisation);
    }
    long model = first(query, firm);
    long copy = copy("report", model, Map.of("organisation_id", organisation));
    long revision =
        first("select id from report_revision where report_id = ? and number = 1", model);
    copy("report_revision", revision, Map.of("report_id", copy));
    return copy;
  }

  private boolean has(String table, long organisation) {
    return !sql.rows("select id from " + table + " where organisation_id = ?", organisation)
        .isEmpty();
  }

  private long seat(long cluster, long organisation, long otherwise) {
    String query =
        "select s.id from seat s, council c where c.id = s.council_id and c.cluster_id = ?"
            + " and s.organisation_id = ? order by s.id";
    return sql.rows(query, cluster, organisation).isEmpty()
        ? first(query, cluster, otherwise)
        : first(query, cluster, organisation);
  }

  private long openBallot(long cluster) {
    return first(
        "select b.id from ballot b, council c where c.id = b.council_id and c.cluster_id = ?"
            + " and b.status = 'OPEN' order by b.id",
        cluster);
  }

  private long councilOf(long cluster) {
    return first("select id from council where cluster_id = ?", cluster);
  }

  private long first(String query, Object... parameters) {
    return sql.number(query, parameters);
  }

  private static String key(String kind) {
    return kind + Fresh.number();
  }

  private static Map<String, Object> with(Map<String, Object> some, String column, Object value) {
    Map<String, Object> more = new HashMap<>(some);
    more.put(column, value);
    return more;
  }
}
