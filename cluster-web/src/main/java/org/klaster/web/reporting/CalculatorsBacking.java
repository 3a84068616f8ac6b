package org.klaster.web.reporting;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.RuleViolated;
import org.klaster.vocabulary.reporting.DealCost;
import org.klaster.vocabulary.reporting.MarketChain;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Money;

/**
 * Two calculators of what acting together is worth: margins of a chain, and what a deal costs.
 * Nothing that is typed is kept.
 */
@Named
@ViewScoped
public class CalculatorsBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ChainFields chain = new ChainFields();
  private final DealFields deal = new DealFields();
  private MarketChain.@Nullable Outcome together;
  private MarketChain.@Nullable Outcome apart;
  private @Nullable Money saved;

  /** The page opens with the case that the fields begin with, worked out. */
  @PostConstruct
  public void reckonChain() {
    BigDecimal a = required(chain.getHighest(), "highest");
    BigDecimal b = required(chain.getSlope(), "slope");
    BigDecimal c = required(chain.getCost(), "cost");
    int stages = whole(required(chain.getStages(), "stages"), "stages");
    MarketChain market = checked(() -> new MarketChain(a, b, c));
    apart = checked(() -> market.separately(stages));
    together = market.together();
  }

  public void reckonDeal() {
    int firms = whole(required(deal.getFirms(), "firms"), "firms");
    saved =
        checked(
            () ->
                DealCost.saved(
                    deal.getAlone().toCost(),
                    firms,
                    deal.getJoint().toCost(),
                    money(deal.getFee())));
  }

  private static <T> T checked(Supplier<T> reckoning) {
    try {
      return reckoning.get();
    } catch (DomainRuleViolation broken) {
      throw (RuleViolated)
          new RuleViolated(broken.code(), broken.parameters().toArray()).initCause(broken);
    }
  }

  private static BigDecimal required(@Nullable BigDecimal value, String field) {
    if (value == null) {
      throw new InvalidInput(field, "required");
    }
    return value;
  }

  private static int whole(BigDecimal value, String field) {
    if (value.stripTrailingZeros().scale() > 0 || value.abs().compareTo(MOST) > 0) {
      throw new InvalidInput(field, "calculator.whole");
    }
    return value.intValue();
  }

  private static final BigDecimal MOST = BigDecimal.valueOf(1000);

  static Money money(@Nullable BigDecimal tenge) {
    return tenge == null ? Money.ZERO : new Money(tenge);
  }

  public ChainFields getChain() {
    return chain;
  }

  public DealFields getDeal() {
    return deal;
  }

  public MarketChain.@Nullable Outcome getTogether() {
    return together;
  }

  public MarketChain.@Nullable Outcome getApart() {
    return apart;
  }

  public @Nullable Money getSaved() {
    return saved;
  }
}
