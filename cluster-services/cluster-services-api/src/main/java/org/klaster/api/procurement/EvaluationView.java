package org.klaster.api.procurement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.procurement.BidFault;
import org.klaster.vocabulary.procurement.ComparisonRule;
import org.klaster.vocabulary.procurement.TenderEnding;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;

/**
 * How the opened bids of a tender compare: the rule and every figure, so that a reader computes the
 * same.
 *
 * @param criteria names of the quality criteria, in the order of the rule's weights
 * @param evaluators who have declared no interest
 * @param judged the bids whose quality counts, with what they say of it
 * @param earlier lines of the tables against which objections were upheld, as they stood
 * @param excluded disqualified bids
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
    List<EarlierScore> earlier,
    List<ExcludedBid> excluded,
    @Nullable Instant standstillUntil,
    @Nullable Long ballotId,
    @Nullable TenderEnding ending,
    @Nullable String reason,
    Set<AwardAction> actions)
    implements Serializable {

  /**
   * A bid as its first envelope shows it.
   *
   * @param remarks null before the prices are open: they may tell one
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
    earlier = List.copyOf(earlier);
    excluded = List.copyOf(excluded);
    actions = Set.copyOf(actions);
  }

  /**
   * A line of an earlier table.
   *
   * @param objection number of the one that was upheld against it
   * @param marks means, by criterion
   * @param proposed whether the award named this bid then
   */
  public record EarlierScore(
      long objection,
      Instant keptAt,
      int lot,
      LocalizedText bidder,
      int rank,
      Money price,
      String marks,
      BigDecimal points,
      boolean proposed)
      implements Serializable {}

  /**
   * A disqualified bid.
   *
   * @param readable whether its envelopes gave offers, so that it can be taken back in
   */
  public record ExcludedBid(
      long bidId, LocalizedText bidder, @Nullable BidFault fault, boolean readable)
      implements Serializable {}

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
