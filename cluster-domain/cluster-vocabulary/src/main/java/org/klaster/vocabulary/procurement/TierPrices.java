package org.klaster.vocabulary.procurement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Money;

/**
 * Prices by volume: a larger volume is never dearer. A volume exactly on a threshold takes the
 * price that begins there.
 *
 * @param steps in ascending order of their thresholds; below the first nothing is offered
 */
public record TierPrices(List<Step> steps) implements Serializable {

  /**
   * A price from a volume on.
   *
   * @param from in the unit of the lot, up to three decimals
   * @param price for one unit
   */
  public record Step(BigDecimal from, Money price) implements Serializable {

    public Step {
      from = Quantities.exact(from);
      if (from.signum() < 0 || price.compareTo(Money.ZERO) <= 0) {
        throw new DomainRuleViolation("saving.tiers");
      }
    }
  }

  public TierPrices {
    steps = steps.stream().sorted(Comparator.comparing(Step::from)).toList();
    if (steps.isEmpty()) {
      throw new DomainRuleViolation("saving.tiers");
    }
    for (int i = 1; i < steps.size(); i++) {
      Step before = steps.get(i - 1);
      Step step = steps.get(i);
      if (step.from().equals(before.from()) || step.price().compareTo(before.price()) > 0) {
        throw new DomainRuleViolation("saving.tiers");
      }
    }
  }

  /** The price at a volume; empty where so little is not sold. */
  public Optional<Money> priceOf(BigDecimal volume) {
    return stepAt(volume).map(Step::price);
  }

  /** The price at a volume and where it begins; empty where so little is not sold. */
  public Optional<Step> stepAt(BigDecimal volume) {
    return steps.stream()
        .filter(step -> step.from().compareTo(volume) <= 0)
        .reduce((before, after) -> after);
  }

  /**
   * What a volume costs, to the tiyn.
   *
   * @throws DomainRuleViolation {@code saving.volume-too-small} where so little is not sold
   */
  public Money costOf(BigDecimal volume) {
    Money price =
        priceOf(volume).orElseThrow(() -> new DomainRuleViolation("saving.volume-too-small"));
    return Quantities.nearest(Quantities.cost(volume, price), BigInteger.ONE);
  }
}
