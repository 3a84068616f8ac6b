package org.klaster.vocabulary.reporting;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * A chain of firms with inverse demand {@code P = a - bQ} and cost {@code c} for a unit: what it
 * earns when its stages decide together, and when each adds a margin of its own (double
 * marginalisation, formulas c7).
 *
 * @param a highest price at which anything is sold
 * @param b by which the price falls with each unit; positive
 * @param c cost of a unit at the first stage; less than {@code a}, not negative
 */
public record MarketChain(BigDecimal a, BigDecimal b, BigDecimal c) implements Serializable {

  /** Stages beyond this tell nothing more. */
  public static final int MOST_STAGES = 10;

  private static final MathContext EXACT = MathContext.DECIMAL128;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  public MarketChain {
    if (b.signum() <= 0 || c.signum() < 0 || a.compareTo(c) <= 0) {
      throw new DomainRuleViolation("calculator.chain");
    }
  }

  /**
   * What is sold, for how much, and what each stage earns.
   *
   * @param profits from the first stage to the last
   */
  public record Outcome(BigDecimal quantity, BigDecimal price, List<BigDecimal> profits)
      implements Serializable {

    public Outcome {
      profits = List.copyOf(profits);
    }

    /** Of all stages together. */
    public BigDecimal profit() {
      return profits.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
  }

  /** The stages decide as one. */
  public Outcome together() {
    return separately(1);
  }

  /**
   * So many monopolists one after the other, each adding its margin; by backward induction {@code Q
   * = (a - c) / (2^n b)}.
   *
   * @param stages from 1
   */
  public Outcome separately(int stages) {
    if (stages < 1 || stages > MOST_STAGES) {
      throw new DomainRuleViolation("calculator.stages", MOST_STAGES);
    }
    BigDecimal quantity = a.subtract(c).divide(TWO.pow(stages).multiply(b), EXACT);
    List<BigDecimal> profits = new ArrayList<>();
    BigDecimal margin = a.subtract(c);
    for (int stage = 1; stage <= stages; stage++) {
      margin = margin.divide(TWO, EXACT);
      profits.add(margin.multiply(quantity, EXACT));
    }
    return new Outcome(quantity, price(quantity), profits);
  }

  /**
   * Two stages that agreed on a price between them and on a quantity.
   *
   * @param transfer price that the second pays the first for a unit
   */
  public Outcome agreed(BigDecimal transfer, BigDecimal quantity) {
    if (quantity.signum() < 0 || price(quantity).signum() < 0) {
      throw new DomainRuleViolation("calculator.quantity");
    }
    BigDecimal price = price(quantity);
    return new Outcome(
        quantity,
        price,
        List.of(
            transfer.subtract(c).multiply(quantity), price.subtract(transfer).multiply(quantity)));
  }

  private BigDecimal price(BigDecimal quantity) {
    return a.subtract(b.multiply(quantity));
  }
}
