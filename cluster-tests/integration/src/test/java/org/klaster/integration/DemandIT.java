package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.klaster.api.procurement.DemandBook;
import org.klaster.api.procurement.DemandLineView;
import org.klaster.api.procurement.EnterDemand;
import org.klaster.api.procurement.LotView;
import org.klaster.api.procurement.MemberDemand;
import org.klaster.api.procurement.OfficerView;
import org.klaster.api.procurement.OpenRound;
import org.klaster.api.procurement.ReplaceOfficer;
import org.klaster.api.procurement.TenderAction;
import org.klaster.api.procurement.TenderOfficers;
import org.klaster.api.procurement.TenderRounds;
import org.klaster.api.procurement.TenderView;
import org.klaster.api.procurement.Tenders;
import org.klaster.tests.Account;
import org.klaster.tests.Await;
import org.klaster.tests.BidMother;
import org.klaster.tests.CallRefused;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.ProcurementMother;
import org.klaster.tests.RowMother;
import org.klaster.tests.Sql;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.vocabulary.procurement.DemandTerms;
import org.klaster.vocabulary.procurement.LotTerms;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;

/** Rounds of demand: who reads a line, what the pool shows, and how the deadline cuts. */
@OnBothDatabases
class DemandIT {

  private static final LocalizedText TEXT = new LocalizedText("Сынақ", "Проба", "Probe");
  private static final List<Account> MEMBERS =
      List.of(Account.FIRM, Account.FARM, Account.SCIENCE, Account.GOVERNMENT);

  private final TestKlaster klaster;
  private final RowMother mother;
  private final ProcurementMother tenders;
  private final long cluster;

  DemandIT(TestDatabase database) {
    klaster = database.klaster();
    mother = new RowMother(klaster);
    tenders = new ProcurementMother(mother);
    cluster = mother.own(Account.FIRM).cluster();
  }

  @Test
  void aRoundIsOpenedAndAmended() {
    long id =
        rounds()
            .open(
                new OpenRound(
                    cluster,
                    TEXT,
                    null,
                    Instant.parse("2099-01-01T00:00:00Z"),
                    List.of(
                        new LotTerms(
                            TEXT, TEXT, "kg", LocalDate.of(2099, 3, 1), LocalDate.of(2099, 4, 1))),
                    null));
    TenderView opened = view(Account.FIRM, id);
    assertEquals(TenderStatus.DEMAND_OPEN, opened.status());
    assertTrue(opened.actions().contains(TenderAction.ENTER_DEMAND));
    long lot = opened.lots().get(0).id();
    enter(Account.FIRM, id, lot, "10.5");
    enter(Account.FIRM, id, lot, "12.125");
    List<DemandLineView> own = demand(Account.FIRM).own(id);
    assertEquals(1, own.size());
    assertEquals(new BigDecimal("12.125"), own.get(0).terms().quantity());
    inParts(id, lot);
    assertRefused("tender.quantity", () -> enter(Account.FIRM, id, lot, "1.2345"));
    assertRefused("tender.quantity", () -> enter(Account.FIRM, id, lot, "-1"));
    assertRefused(
        "tender.officer",
        () ->
            rounds()
                .open(
                    new OpenRound(
                        cluster,
                        TEXT,
                        tenders.person(Account.FARM),
                        Instant.parse("2099-01-01T00:00:00Z"),
                        List.of(opened.lots().get(0).terms()),
                        null)));
  }

  /** 10 by 5 March and 2.5 by 20 March are 12.5, over the service and over REST. */
  private void inParts(long id, long lot) {
    Map<String, Object> early =
        Map.of("neededOn", "2099-03-05", "quantity", 10, "place", "Қойма 1");
    Map<String, Object> late =
        Map.of("neededOn", "2099-03-20", "quantity", 2.5, "place", "Қойма 2");
    Map<String, Object> body =
        Map.of(
            "organisation",
            organisation(Account.FIRM),
            "ownPrice",
            100,
            "ceiling",
            120,
            "deliveries",
            List.of(late, early));
    String path = "/api/v1/tenders/" + id + "/demand/" + lot;
    assertEquals(200, klaster.restAs(Account.FIRM).put(path, "", body).status());
    DemandTerms terms = demand(Account.FIRM).own(id).get(0).terms();
    assertEquals(new BigDecimal("12.500"), terms.quantity());
    assertEquals(
        List.of("2099-03-05 10.000 Қойма 1", "2099-03-20 2.500 Қойма 2"),
        terms.deliveries().stream()
            .map(part -> part.neededOn() + " " + part.quantity() + " " + part.place())
            .toList());
    Map<String, Object> outside =
        Map.of("neededOn", "2099-06-01", "quantity", 1, "place", "Қойма 3");
    Map<String, Object> wrong = new HashMap<>(body);
    wrong.put("deliveries", List.of(early, outside));
    assertEquals("tender.needed-on", klaster.restAs(Account.FIRM).put(path, "", wrong).code());
    assertEquals(2, demand(Account.FIRM).own(id).get(0).terms().deliveries().size());
  }

  /** Every other account tries every way to a line: list, single read, REST, document. */
  @Test
  void nobodyButTheOfficerAndTheMemberReadsALine() {
    long id = tenders.tender(cluster, "DEMAND_OPEN", tenders.person(Account.GOVERNMENT));
    long lot = tenders.lotOf(id, 1);
    long proof = tenders.proof(tenders.line(lot, organisation(Account.FIRM), 47_118_642));
    for (Account other : Account.values()) {
      if (other == Account.FIRM || other == Account.GOVERNMENT) {
        continue;
      }
      assertThrows(CallRefused.class, () -> book(other).lines(id), other.name());
      assertThrows(CallRefused.class, () -> book(other).proof(id, proof), other.name());
      assertThrows(CallRefused.class, () -> demand(other).proof(id, proof), other.name());
      assertThrows(
          CallRefused.class,
          () -> klaster.as(other).service(Tenders.class).document(id, proof),
          other.name());
      List<DemandLineView> own = new ArrayList<>();
      try {
        own.addAll(demand(other).own(id));
      } catch (CallRefused refused) {
        assertTrue(own.isEmpty());
      }
      assertEquals(List.of(), own, other.name());
      Stream.of(
              "/api/v1/tenders/" + id,
              "/api/v1/tenders/" + id + "/demand",
              "/api/v1/tenders/" + id + "/lines",
              "/api/v1/tenders/" + id + "/documents/" + proof,
              "/api/v1/tenders/" + id + "/lines/proofs/" + proof,
              "/api/v1/tenders/" + id + "/demand/proofs/" + proof,
              "/api/v1/tenders?size=200")
          .forEach(
              path ->
                  assertFalse(
                      klaster.restAs(other).get(path).response().body().contains("47118642"),
                      other + path));
    }
    assertEquals(1, demand(Account.FIRM).own(id).size());
    long before = audited("tender.read-demand", id);
    assertEquals(1, book(Account.GOVERNMENT).lines(id).size());
    assertEquals(before + 1, audited("tender.read-demand", id));
    assertNotNull(demand(Account.FIRM).own(id).get(0).proof());
    assertThrows(
        CallRefused.class, () -> enter(Account.FARM, id, lot, organisation(Account.FIRM), "1"));
    anotherOfficer(id);
  }

  /**
   * Who may be named otherwise is not while the own organisation buys, or with a share of a key.
   */
  private void onlyAStranger(TenderOfficers officers, long id) {
    OfficerView view = officers.officer(id);
    long person = tenders.person(Account.SCIENCE);
    assertTrue(view.options().stream().anyMatch(one -> one.personId() == person));
    ReplaceOfficer science = new ReplaceOfficer(id, person, "Ауыстыру", view.version());
    long line = tenders.line(tenders.lotOf(id, 1), organisation(Account.SCIENCE), 5);
    assertRefused("tender.officer", () -> officers.replace(science));
    Sql sql = klaster.ownerSql();
    sql.change("delete from demand_delivery where line_id = ?", line);
    sql.change("delete from demand_line where id = ?", line);
    new BidMother(mother).ready(id);
    sql.change(
        "update opener_key set person_id = ? where id = (select min(s.opener_key_id) from"
            + " tender_key_share s, tender_key k where k.id = s.tender_key_id and k.tender_id = ?)",
        person,
        id);
    assertRefused("tender.officer", () -> officers.replace(science));
    sql.change(
        "delete from tender_key_share where tender_key_id in (select k.id from tender_key k"
            + " where k.tender_id = ?)",
        id);
    sql.change("delete from tender_key where tender_id = ?", id);
  }

  /** The former one reads nothing from then on; members are told, and it is recorded. */
  private void anotherOfficer(long id) {
    TenderOfficers officers = klaster.as(Account.COORDINATOR).service(TenderOfficers.class);
    OfficerView view = officers.officer(id);
    assertRefused(
        "tender.officer",
        () ->
            officers.replace(
                new ReplaceOfficer(id, tenders.person(Account.FIRM), "Ауыстыру", view.version())));
    onlyAStranger(officers, id);
    officers.replace(
        new ReplaceOfficer(id, tenders.person(Account.COORDINATOR), "Ауыстыру", view.version()));
    assertThrows(CallRefused.class, () -> book(Account.GOVERNMENT).lines(id));
    assertEquals(1, book(Account.COORDINATOR).lines(id).size());
    assertEquals("Ауыстыру", officers.officer(id).changes().get(0).ground());
    assertEquals(1, audited("tender.replace-officer", id));
    for (Account told : List.of(Account.FIRM, Account.GOVERNMENT, Account.COORDINATOR)) {
      assertEquals(
          1,
          klaster
              .sql()
              .number(
                  "select count(*) from mail where template = 'TENDER_OFFICER' and subject_key = ?"
                      + " and person_id = ?",
                  Long.toString(id),
                  tenders.person(told)),
          told.name());
    }
  }

  @Test
  void fewerThanThreeShowNoVolumeAndOneChangeShowsNothing() {
    long id = tenders.tender(cluster, "DEMAND_OPEN");
    long lot = tenders.lotOf(id, 1);
    enter(Account.FIRM, id, lot, "100");
    enter(Account.FARM, id, lot, "200");
    for (Account account : List.of(Account.FIRM, Account.COORDINATOR, Account.MINISTRY)) {
      assertNull(lot(account, id).volume(), account.name());
      assertNull(lot(account, id).members(), account.name());
    }
    enter(Account.SCIENCE, id, lot, "300");
    assertShown("500", id, "600, and no more than its size");
    enter(Account.GOVERNMENT, id, lot, "400");
    assertShown("500", id, "one more line would be read off the difference");
    enter(Account.FIRM, id, lot, "100");
    enter(Account.FARM, id, lot, "700");
    assertShown("500", id, "the same quantity entered again is no change: two lines differ");
    enter(Account.FIRM, id, lot, "150");
    assertShown("1000", id, "three lines are new since: 1550");
    enter(Account.SCIENCE, id, lot, "0");
    enter(Account.GOVERNMENT, id, lot, "0");
    assertNull(lot(Account.COORDINATOR, id).volume(), "two are left");
    enter(Account.SCIENCE, id, lot, "1");
    assertNull(lot(Account.SCIENCE, id).volume(), "one who comes back renews nothing");
  }

  private void assertShown(String volume, long id, String why) {
    BigDecimal shown = lot(Account.FIRM, id).volume();
    assertNotNull(shown, why);
    assertEquals(0, new BigDecimal(volume).compareTo(shown), why);
  }

  @Test
  void theDeadlineCutsAndWhatTooFewNeedIsLeftOut() {
    long id = tenders.tender(cluster, "DEMAND_OPEN");
    long lot = tenders.lotOf(id, 1);
    long second = tenders.lot(id, 2);
    MEMBERS.forEach(member -> enter(member, id, lot, "10"));
    enter(Account.FIRM, id, second, "5");
    klaster
        .ownerSql()
        .change(
            "update tender set demand_until = current_timestamp - interval '1' second where id = ?",
            id);
    assertThrows(CallRefused.class, () -> enter(Account.FIRM, id, lot, "11"));
    Await.until(
        "demand is closed", () -> view(Account.FIRM, id).status() == TenderStatus.DEMAND_CLOSED);
    TenderView closed = view(Account.FIRM, id);
    assertEquals(0, new BigDecimal("40").compareTo(closed.lots().get(0).volume()));
    assertEquals(1, closed.lots().get(0).months().size());
    assertTrue(closed.lots().get(1).leftOut());
    assertRefused("tender.state", () -> enter(Account.FIRM, id, lot, "11"));
    assertEquals(1, audited("tender.close-demand", id));
  }

  private LotView lot(Account account, long id) {
    return view(account, id).lots().get(0);
  }

  private void enter(Account account, long id, long lot, String quantity) {
    enter(account, id, lot, organisation(account), quantity);
  }

  private void enter(Account account, long id, long lot, long organisation, String quantity) {
    demand(account)
        .enter(
            new EnterDemand(
                id,
                lot,
                organisation,
                new DemandTerms(
                    new BigDecimal(quantity),
                    LocalDate.of(2099, 3, 10),
                    "Түркістан",
                    Money.of("100"),
                    Money.of("120"))));
  }

  private TenderRounds rounds() {
    return klaster.as(Account.COORDINATOR).service(TenderRounds.class);
  }

  private MemberDemand demand(Account account) {
    return klaster.as(account).service(MemberDemand.class);
  }

  private DemandBook book(Account account) {
    return klaster.as(account).service(DemandBook.class);
  }

  private TenderView view(Account account, long id) {
    return klaster.as(account).service(Tenders.class).tender(id);
  }

  private long organisation(Account account) {
    return mother.own(account).organisation();
  }

  private long audited(String operation, long key) {
    return klaster
        .sql()
        .number(
            "select count(*) from audit_event where operation = ? and subject_key = ?",
            operation,
            Long.toString(key));
  }

  private static void assertRefused(@Nullable String code, Executable deed) {
    CallRefused refused = assertThrows(CallRefused.class, deed);
    assertEquals(code, refused.code());
  }
}
