package org.klaster.vocabulary.marketing;

import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** By what the members share the cost of a campaign. */
public enum CostKey {
  /** Each the same. */
  EQUAL,
  /** By the weight that the campaign gives to the band of turnover. */
  TURNOVER_BAND,
  /** By the benefit that each expects for itself. */
  EXPECTED_BENEFIT,
  /** By weights that the payers have agreed on. */
  OWN_WEIGHTS;

  /**
   * Weight of a payer under this key.
   *
   * @throws DomainRuleViolation {@code campaign.basis-missing} where what it needs is not given
   */
  public long weight(PledgeBasis basis, BandWeights bands) {
    return switch (this) {
      case EQUAL -> 1;
      case TURNOVER_BAND -> bands.of(given(basis.band()));
      case EXPECTED_BENEFIT -> {
        var benefit = given(basis.expectedBenefit()).tenge().unscaledValue();
        yield benefit.longValueExact();
      }
      case OWN_WEIGHTS -> given(basis.ownWeight());
    };
  }

  private static <T> T given(@Nullable T part) {
    if (part == null) {
      throw new DomainRuleViolation("campaign.basis-missing");
    }
    return part;
  }
}
