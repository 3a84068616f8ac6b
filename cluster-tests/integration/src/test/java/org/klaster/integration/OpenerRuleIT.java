package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.klaster.api.procurement.CeremonyView;
import org.klaster.api.procurement.HoldCeremony;
import org.klaster.api.procurement.KeyCeremonies;
import org.klaster.api.procurement.OpenerRuleView;
import org.klaster.api.procurement.OpeningView;
import org.klaster.api.procurement.ProcurementRuleBook;
import org.klaster.api.procurement.ReviseOpeners;
import org.klaster.api.shared.MyWork;
import org.klaster.tests.Account;
import org.klaster.tests.CallRefused;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.ProcurementMother;
import org.klaster.tests.Rest;
import org.klaster.tests.RowMother;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;

/** How many open the bids, as the council has decided, in a cluster of its own. */
@OnBothDatabases
class OpenerRuleIT {

  private static final long GENERAL = 1;

  private final TestKlaster klaster;
  private final RowMother mother;
  private final ProcurementMother tenders;
  private final SealedTenders sealed;
  private final long cluster;

  OpenerRuleIT(TestDatabase database) {
    klaster = database.klaster();
    mother = new RowMother(klaster);
    tenders = new ProcurementMother(mother);
    sealed = new SealedTenders(klaster);
    long own = mother.own(Account.FIRM).cluster();
    cluster = mother.copy("cluster", own, Map.of());
    mother.copy(
        "cluster_coordination",
        klaster
            .sql()
            .number(
                "select min(c.id) from cluster_coordination c, person p where p.id = c.person_id"
                    + " and p.username = 'coordinator' and c.cluster_id = ?",
                own),
        Map.of("cluster_id", cluster));
  }

  @Test
  void aCouncilAsksForMoreAndATenderKeepsItsRule() {
    long earlier = tender(GENERAL);
    LocalDate today = today();
    book().reviseOpeners(rule(3, 4, today));
    OpenerRuleView kept = own().get(0);
    assertEquals(3, kept.threshold());
    assertEquals(4, kept.holders());
    assertTrue(kept.observer());
    assertTrue(kept.inForce());
    assertNotNull(kept.enteredBy());

    long later = tender(kept.id());
    CeremonyView view = ceremonies().ceremony(later);
    assertEquals(3, view.fewestThreshold());
    assertEquals(4, view.fewestHolders());
    assertRefused("opener.too-few", () -> hold(later, 2));
    assertRefused("opener.too-few", () -> hold(later, 3));
    assertEquals(2, ceremonies().ceremony(earlier).fewestThreshold());
    hold(earlier, 2);
    assertEquals(2, ceremonies().ceremony(earlier).threshold());
  }

  @Test
  void versionsAreKeptAndTwoOfThreeIsTheLeast() {
    LocalDate today = today();
    book().reviseOpeners(rule(2, 4, today));
    book().reviseOpeners(rule(4, 6, today.plusDays(3)));
    assertEquals(List.of(false, true), own().stream().map(OpenerRuleView::inForce).toList());
    assertRefused("opener.numbers", () -> book().reviseOpeners(rule(1, 3, today.plusDays(1))));
    assertRefused("opener.numbers", () -> book().reviseOpeners(rule(3, 3, today.plusDays(1))));
    assertRefused("opener.numbers", () -> book().reviseOpeners(rule(2, 21, today.plusDays(1))));
    assertRefused("uk_opener_rule", () -> book().reviseOpeners(rule(2, 3, today)));
    assertRefused("rule.past", () -> book().reviseOpeners(rule(2, 3, today.minusDays(1))));
    assertEquals(2, own().size());
  }

  @Test
  void overRest() {
    Rest coordinator = klaster.restAs(Account.COORDINATOR);
    Map<String, Object> body =
        Map.of(
            "cluster",
            cluster,
            "threshold",
            3,
            "holders",
            5,
            "source",
            "Decision 7",
            "clause",
            "2",
            "validFrom",
            today().toString());
    assertEquals(200, coordinator.post("/api/v1/opener-rules", body).status());
    assertEquals(409, coordinator.post("/api/v1/opener-rules", body).status());
    assertEquals(5, own().get(0).holders());
  }

  /** The auditor reads nothing else of a tender that is not public yet. */
  @Test
  void anOpenerConfirmsBeforeThePublication() {
    long prepared = tenders.tender(cluster, "PREPARED");
    hold(prepared, 2);
    assertTrue(
        klaster.as(Account.AUDITOR).service(MyWork.class).waiting().items().stream()
            .anyMatch(item -> item.key().equals(Long.toString(prepared))),
        "what My work names");
    OpeningView page = sealed.openers(Account.AUDITOR).opening(prepared);
    assertEquals(prepared, page.ceremony().tender());
    assertFalse(page.documents());
    sealed.openers(Account.AUDITOR).confirm(prepared, sealed.code(Account.AUDITOR));
    assertRefused("not-found", () -> sealed.openers(Account.FIRM).opening(prepared));
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Almaty"));
  }

  private long tender(long rule) {
    long id = tenders.tender(cluster, "BIDDING");
    klaster.ownerSql().change("update tender set opener_rule_id = ? where id = ?", rule, id);
    return id;
  }

  private void hold(long tender, int threshold) {
    ceremonies()
        .hold(
            new HoldCeremony(
                tender, threshold, sealed.openerKeys(), ceremonies().ceremony(tender).version()));
  }

  private List<OpenerRuleView> own() {
    return book().openers().stream()
        .filter(rule -> rule.cluster() != null && rule.cluster() == cluster)
        .toList();
  }

  private ReviseOpeners rule(int threshold, int holders, LocalDate from) {
    return new ReviseOpeners(cluster, threshold, holders, "Decision 7", "2", from, true);
  }

  private ProcurementRuleBook book() {
    return klaster.as(Account.COORDINATOR).service(ProcurementRuleBook.class);
  }

  private KeyCeremonies ceremonies() {
    return klaster.as(Account.COORDINATOR).service(KeyCeremonies.class);
  }

  private static void assertRefused(String code, Executable deed) {
    assertEquals(code, assertThrows(CallRefused.class, deed).code());
  }
}
