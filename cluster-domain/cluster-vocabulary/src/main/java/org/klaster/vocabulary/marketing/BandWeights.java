package org.klaster.vocabulary.marketing;

import java.io.Serializable;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** What each band of turnover weighs in one campaign; positive whole numbers. */
public record BandWeights(int micro, int small, int medium, int large) implements Serializable {

  private static final int MOST = 1_000_000;

  public BandWeights {
    check(micro);
    check(small);
    check(medium);
    check(large);
  }

  /** The weight of a band. */
  public int of(TurnoverBand band) {
    return switch (band) {
      case MICRO -> micro;
      case SMALL -> small;
      case MEDIUM -> medium;
      case LARGE -> large;
    };
  }

  private static void check(int weight) {
    if (weight < 1 || weight > MOST) {
      throw new DomainRuleViolation("campaign.weight", MOST);
    }
  }
}
