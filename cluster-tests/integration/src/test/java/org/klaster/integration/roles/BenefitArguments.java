package org.klaster.integration.roles;

import static org.klaster.integration.roles.Arguments.STALE;

import org.klaster.api.reporting.EnterBenefit;
import org.klaster.tests.BenefitMother;
import org.klaster.vocabulary.shared.BenefitKind;
import org.klaster.vocabulary.shared.Money;

/** Arguments of the operations on what membership brings. */
final class BenefitArguments {

  private BenefitArguments() {}

  static void addTo(Arguments arguments) {
    arguments
        .any("Benefits.own")
        .any("Benefits.sums", 2001)
        .on(
            "Benefits.benefit",
            (rows, mother) -> new Object[] {rows.cluster(), rows.organisation(), 2001})
        .on(
            "Benefits.enter",
            (rows, mother) ->
                new Object[] {
                  new EnterBenefit(
                      rows.cluster(),
                      rows.organisation(),
                      2001,
                      BenefitKind.SAVING,
                      Money.of("1"),
                      "probe",
                      "probe"),
                  null,
                  null
                })
        .on(
            "Benefits.withdraw",
            (rows, mother) -> new Object[] {new BenefitMother(mother).entry(rows), STALE})
        .on(
            "Benefits.proof",
            (rows, mother) -> new Object[] {new BenefitMother(mother).entry(rows)});
  }
}
