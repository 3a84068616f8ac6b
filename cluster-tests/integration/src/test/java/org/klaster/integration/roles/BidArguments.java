package org.klaster.integration.roles;

import static org.klaster.integration.roles.Arguments.STALE;

import java.time.LocalDate;
import java.util.List;
import org.klaster.api.procurement.EnterCode;
import org.klaster.api.procurement.ExtendBid;
import org.klaster.api.procurement.HoldCeremony;
import org.klaster.api.procurement.RequestSignUp;
import org.klaster.api.procurement.SealBid;
import org.klaster.api.registry.TextInput;
import org.klaster.tests.Account;
import org.klaster.tests.BidMother;
import org.klaster.tests.RowMother;
import org.klaster.tests.TestRows;
import org.klaster.vocabulary.procurement.BidTerms;
import org.klaster.vocabulary.procurement.EnvelopeKind;

/** Arguments of the operations on sealed bids. */
final class BidArguments {

  private static final BidTerms NOTHING =
      new BidTerms(List.of(), LocalDate.of(2099, 1, 1), "probe");

  private BidArguments() {}

  static void addTo(Arguments arguments) {
    openers(arguments);
    suppliers(arguments);
    arguments
        .on("KeyCeremonies.ceremony", (rows, mother) -> new Object[] {tender(rows, mother)})
        .on(
            "KeyCeremonies.hold",
            (rows, mother) ->
                new Object[] {new HoldCeremony(tender(rows, mother), 2, List.of(0L), STALE)})
        .on("KeyCeremonies.giveUp", (rows, mother) -> new Object[] {tender(rows, mother), STALE})
        .any("Bidding.open")
        .on("Bidding.tender", (rows, mother) -> new Object[] {tender(rows, mother)})
        .on(
            "Bidding.seal",
            (rows, mother) ->
                new Object[] {new SealBid(tender(rows, mother), rows.organisation(), NOTHING)})
        .on(
            "Bidding.extend",
            (rows, mother) ->
                new Object[] {
                  new ExtendBid(tender(rows, mother), rows.organisation(), LocalDate.of(2099, 1, 1))
                })
        .on(
            "Bidding.withdraw",
            (rows, mother) -> new Object[] {tender(rows, mother), rows.organisation()})
        .on("BidDocuments.documents", (rows, mother) -> new Object[] {opened(rows, mother)})
        .on("BidDocuments.document", (rows, mother) -> new Object[] {opened(rows, mother), 0L})
        .on("BidRegister.bids", (rows, mother) -> new Object[] {tender(rows, mother)})
        .on(
            "BidRegister.protocol",
            (rows, mother) -> new Object[] {opened(rows, mother), EnvelopeKind.WHOLE});
  }

  /** The own rows are those of a tender of which everybody holds a share. */
  private static void openers(Arguments arguments) {
    arguments
        .any("Openers.enrol")
        .any("Openers.mine")
        .any("Openers.lose")
        .on("Openers.confirm", (rows, mother) -> new Object[] {held(rows, mother), "probe"})
        .on("Openers.opening", (rows, mother) -> new Object[] {held(rows, mother)})
        .on("Openers.declareInterest", (rows, mother) -> new Object[] {held(rows, mother), "probe"})
        .on(
            "Openers.enter",
            (rows, mother) ->
                new Object[] {new EnterCode(held(rows, mother), EnvelopeKind.WHOLE, "probe")});
  }

  private static long tender(TestRows rows, RowMother mother) {
    return new BidMother(mother).tender(rows.cluster());
  }

  private static long opened(TestRows rows, RowMother mother) {
    return new BidMother(mother).opened(rows.cluster());
  }

  private static long held(TestRows rows, RowMother mother) {
    BidMother bids = new BidMother(mother);
    return rows.cluster() == mother.own(Account.FIRM).cluster()
        ? bids.held(rows.cluster())
        : bids.tender(rows.cluster());
  }

  private static void suppliers(Arguments arguments) {
    arguments
        .any(
            "SupplierSignUps.request",
            new RequestSignUp(
                "230140990052",
                new TextInput("Сынақ", "Проба", "Probe"),
                "610000000",
                "13.10",
                "probe",
                "1"))
        .any("SupplierSignUps.mine")
        .any("SupplierSignUps.waiting")
        .on(
            "SupplierSignUps.admit",
            (rows, mother) -> new Object[] {new BidMother(mother).signUp(), STALE})
        .on(
            "SupplierSignUps.refuse",
            (rows, mother) -> new Object[] {new BidMother(mother).signUp(), "probe", STALE});
  }
}
