package org.klaster.api.procurement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.procurement.ComparisonRule;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * How the opened bids of a tender compare: the rule and every figure, so that a reader computes the
 * same.
 *
 * @param criteria names of the quality criteria, in the order of the rule's weights
 * @param evaluators who have declared no interest
 * @param judged the bids whose quality counts, with what they say of it
 */
public record EvaluationView(
    long tenderId,
    int version,
    LocalizedText name,
    TenderStatus status,
    ComparisonRule rule,
    List<LocalizedText> criteria,
    long evaluators,
    List<JudgedBid> judged,
    List<LotComparison> lots,
    List<ObjectionView> objections,
    @Nullable Instant standstillUntil,
    @Nullable Long ballotId,
    @Nullable String reason,
    Set<AwardAction> actions)
    implements Serializable {

  /**
   * A bid as its first envelope shows it.
   *
   * @param marks means, of the criteria that have one
   */
  public record JudgedBid(
      long bidId, LocalizedText bidder, @Nullable String remarks, List<BigDecimal> marks)
      implements Serializable {

    public JudgedBid {
      marks = List.copyOf(marks);
    }
  }

  public EvaluationView {
    judged = List.copyOf(judged);
    criteria = List.copyOf(criteria);
    lots = List.copyOf(lots);
    objections = List.copyOf(objections);
    actions = Set.copyOf(actions);
  }

  /** Whether the caller may do that now; for pages. */
  public boolean may(String action) {
    return actions.contains(AwardAction.valueOf(action));
  }

  /** Whether the award binds, so that there are statements and contracts. */
  public boolean awarded() {
    return switch (status) {
      case AWARDED, CONTRACTED, COMPLETED -> true;
      default -> false;
    };
  }
}
