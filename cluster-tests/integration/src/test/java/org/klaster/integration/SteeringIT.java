package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.klaster.api.procurement.ChangeTerms;
import org.klaster.api.procurement.HoldCeremony;
import org.klaster.api.procurement.KeyCeremonies;
import org.klaster.api.procurement.ReplaceOfficer;
import org.klaster.api.procurement.TenderAction;
import org.klaster.api.procurement.TenderOfficers;
import org.klaster.api.procurement.TenderPreparation;
import org.klaster.api.procurement.TenderRounds;
import org.klaster.api.procurement.TenderView;
import org.klaster.api.procurement.Tenders;
import org.klaster.tests.Account;
import org.klaster.tests.BodyMother;
import org.klaster.tests.CallRefused;
import org.klaster.tests.Fresh;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.ProcurementMother;
import org.klaster.tests.RowMother;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.vocabulary.shared.LocalizedText;

/** Nobody of a bidder steers a tender while its bids lie sealed, nor anybody of its group. */
@OnBothDatabases
class SteeringIT {

  private static final LocalizedText TEXT = new LocalizedText("Сынақ", "Проба", "Probe");
  private static final Set<TenderAction> STEERING =
      EnumSet.of(
          TenderAction.TAKE_BIDS,
          TenderAction.CHANGE_TERMS,
          TenderAction.ANSWER,
          TenderAction.CANCEL,
          TenderAction.REPLACE_OFFICER);

  private final TestKlaster klaster;
  private final RowMother mother;
  private final ProcurementMother tenders;
  private final long cluster;
  private final long bidder;
  private final long representation;

  SteeringIT(TestDatabase database) {
    klaster = database.klaster();
    mother = new RowMother(klaster);
    tenders = new ProcurementMother(mother);
    long own = mother.own(Account.FIRM).organisation();
    cluster = mother.own(Account.FIRM).cluster();
    bidder = mother.copy("organisation", own, Map.of("legal_id", mother.freshBin()));
    long sister = mother.copy("organisation", own, Map.of("legal_id", mother.freshBin()));
    BodyMother body = mother.body();
    long group = body.groupIn(cluster);
    body.memberOf(group, bidder);
    body.memberOf(group, sister);
    representation =
        mother.copy(
            "representation",
            klaster.sql().number("select min(id) from representation"),
            Map.of("organisation_id", sister, "person_id", tenders.person(Account.COORDINATOR)));
  }

  @AfterEach
  void actsForNobody() {
    klaster.ownerSql().change("delete from representation where id = ?", representation);
  }

  @Test
  void everyWriteIsRefusedAndNoButtonIsShown() {
    long bidding = tenders.tender(cluster, "BIDDING");
    long published = tenders.tender(cluster, "PUBLISHED");
    long sealed = tenders.tender(cluster, "SEALED");
    assertTrue(view(bidding).actions().contains(TenderAction.CANCEL), "before there is a bid");
    List.of(bidding, published, sealed).forEach(this::bid);
    Map<String, Executable> writes = writes(bidding, published, sealed);
    writes.forEach(
        (name, write) ->
            assertEquals(
                "tender.own-case", assertThrows(CallRefused.class, write, name).code(), name));
    for (long id : List.of(bidding, published, sealed)) {
      Set<TenderAction> actions = EnumSet.copyOf(view(id).actions());
      actions.retainAll(STEERING);
      assertEquals(Set.of(), actions);
    }
    actsForNobody();
    assertTrue(view(bidding).actions().contains(TenderAction.CANCEL));
    klaster
        .as(Account.COORDINATOR)
        .service(TenderRounds.class)
        .cancel(bidding, "probe", view(bidding).version());
    assertFalse(view(bidding).actions().contains(TenderAction.CANCEL));
  }

  private Map<String, Executable> writes(long bidding, long published, long sealed) {
    TenderPreparation desk = klaster.as(Account.COORDINATOR).service(TenderPreparation.class);
    TenderRounds rounds = klaster.as(Account.COORDINATOR).service(TenderRounds.class);
    KeyCeremonies keys = klaster.as(Account.COORDINATOR).service(KeyCeremonies.class);
    TenderOfficers officers = klaster.as(Account.COORDINATOR).service(TenderOfficers.class);
    long enquiry = tenders.enquiry(bidding);
    Map<String, Executable> writes = new LinkedHashMap<>();
    writes.put("take bids", () -> desk.takeBids(published, version(published)));
    writes.put(
        "change",
        () ->
            desk.change(
                new ChangeTerms(
                    bidding, view(bidding).terms().get(0).terms(), "probe", version(bidding))));
    writes.put("answer", () -> desk.answer(bidding, enquiry, TEXT));
    writes.put("cancel published", () -> rounds.cancel(published, "probe", version(published)));
    writes.put("cancel bidding", () -> rounds.cancel(bidding, "probe", version(bidding)));
    writes.put("cancel sealed", () -> rounds.cancel(sealed, "probe", version(sealed)));
    writes.put(
        "make keys",
        () -> keys.hold(new HoldCeremony(bidding, 2, List.of(1L, 2L, 3L), version(bidding))));
    writes.put("give up", () -> keys.giveUp(sealed, version(sealed)));
    writes.put(
        "officer",
        () ->
            officers.replace(
                new ReplaceOfficer(
                    bidding, tenders.person(Account.SCIENCE), "probe", version(bidding))));
    return writes;
  }

  private int version(long id) {
    return view(id).version();
  }

  private TenderView view(long id) {
    return klaster.as(Account.COORDINATOR).service(Tenders.class).tender(id);
  }

  private void bid(long tender) {
    klaster
        .ownerSql()
        .change(
            "insert into bid (id, version, tender_id, organisation_id, status, bid_sequence,"
                + " terms_number, commitment, sealed_by, sealed_at) values (?, 0, ?, ?, 'SEALED',"
                + " 1, 1, ?, (select min(id) from person), current_timestamp)",
            7_000_000_000L + Fresh.number(),
            tender,
            bidder,
            "c".repeat(64));
  }
}
