package org.klaster.vocabulary.procurement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Money;

/**
 * What one member needs of a lot.
 *
 * @param quantity of all deliveries together, in the unit of the lot; nought takes the demand back
 * @param ownPrice that the member pays alone today, for one unit
 * @param ceiling above which the member does not buy, for one unit
 * @param deliveries in the order of their days, each of more than nought; one of nought where the
 *     demand is taken back
 */
public record DemandTerms(
    BigDecimal quantity, Money ownPrice, Money ceiling, List<NeededDelivery> deliveries)
    implements Serializable {

  /** Deliveries of one member and lot at most. */
  public static final int MOST_DELIVERIES = 24;

  public DemandTerms {
    deliveries =
        deliveries.stream()
            .sorted(
                Comparator.comparing(NeededDelivery::neededOn).thenComparing(NeededDelivery::place))
            .toList();
  }

  /** All of it in one delivery. */
  public DemandTerms(
      BigDecimal quantity, LocalDate neededOn, String place, Money ownPrice, Money ceiling) {
    this(quantity, ownPrice, ceiling, List.of(new NeededDelivery(neededOn, quantity, place)));
  }

  /** In parts, whose sum is needed. */
  public static DemandTerms of(List<NeededDelivery> deliveries, Money ownPrice, Money ceiling) {
    return new DemandTerms(sum(deliveries), ownPrice, ceiling, deliveries);
  }

  /**
   * Refuses what nobody can deliver.
   *
   * @throws DomainRuleViolation {@code tender.deliveries} for none or too many, {@code
   *     tender.quantity} for a part of nought or less, or parts that are not the whole
   */
  public void requireDeliverable() {
    if (deliveries.isEmpty() || deliveries.size() > MOST_DELIVERIES) {
      throw new DomainRuleViolation("tender.deliveries", MOST_DELIVERIES);
    }
    boolean takenBack = deliveries.size() == 1 && quantity.signum() == 0;
    if (!takenBack && deliveries.stream().anyMatch(one -> one.quantity().signum() <= 0)
        || sum(deliveries).compareTo(quantity) != 0) {
      throw new DomainRuleViolation("tender.quantity");
    }
  }

  private static BigDecimal sum(List<NeededDelivery> deliveries) {
    return deliveries.stream()
        .map(NeededDelivery::quantity)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
