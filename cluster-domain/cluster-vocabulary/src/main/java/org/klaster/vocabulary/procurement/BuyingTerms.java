package org.klaster.vocabulary.procurement;

import java.io.Serializable;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * On what terms is bought; a draft may have gaps.
 *
 * @param quality how quality is proved on delivery
 * @param liability what follows from a delay or a fault
 * @param paymentDays days from the delivery to the payment
 * @param validityDays days for which a bid binds
 * @param priceWeight points of the price, of a hundred; the rest is that of the criteria
 * @param biddingUntil when bids are sealed
 */
public record BuyingTerms(
    @Nullable LocalizedText delivery,
    @Nullable LocalizedText payment,
    @Nullable LocalizedText quality,
    @Nullable LocalizedText liability,
    @Nullable Integer paymentDays,
    @Nullable Integer validityDays,
    @Nullable Integer priceWeight,
    @Nullable SavingKey savingKey,
    @Nullable Instant biddingUntil,
    List<QualityCriterion> criteria,
    List<PriceTier> tiers)
    implements Serializable {

  /** The points that price and quality share. */
  public static final int ALL_POINTS = 100;

  public BuyingTerms {
    criteria = List.copyOf(criteria);
    tiers = List.copyOf(tiers);
  }

  /** Terms of which nothing was said yet. */
  public static BuyingTerms blank() {
    return new BuyingTerms(
        null, null, null, null, null, null, null, null, null, List.of(), List.of());
  }

  /** Whether quality counts, in an envelope that is opened before that of the price. */
  public boolean weighsQuality() {
    return !criteria.isEmpty();
  }

  /** What is still to be said; empty where a contract could be signed on it. */
  public Set<TenderGap> gaps() {
    Set<TenderGap> gaps = EnumSet.noneOf(TenderGap.class);
    mark(gaps, TenderGap.DELIVERY, !isWhole(delivery));
    mark(gaps, TenderGap.PAYMENT, !isWhole(payment));
    mark(gaps, TenderGap.QUALITY, !isWhole(quality));
    mark(gaps, TenderGap.LIABILITY, !isWhole(liability));
    mark(gaps, TenderGap.PAYMENT_DAYS, paymentDays == null);
    mark(gaps, TenderGap.VALIDITY_DAYS, validityDays == null);
    mark(gaps, TenderGap.WEIGHTS, points() != ALL_POINTS);
    mark(
        gaps,
        TenderGap.CRITERIA,
        criteria.stream().anyMatch(criterion -> !isWhole(criterion.name())));
    mark(gaps, TenderGap.SAVING_KEY, savingKey == null);
    mark(gaps, TenderGap.BIDDING_UNTIL, biddingUntil == null);
    return gaps;
  }

  private static void mark(Set<TenderGap> gaps, TenderGap gap, boolean missing) {
    if (missing) {
      gaps.add(gap);
    }
  }

  private int points() {
    int quality = criteria.stream().mapToInt(QualityCriterion::weight).sum();
    return quality + (priceWeight == null ? 0 : priceWeight);
  }

  /** Whether it is there in all three languages. */
  public static boolean isWhole(@Nullable LocalizedText text) {
    return text != null && !text.kk().isEmpty() && !text.ru().isEmpty() && !text.en().isEmpty();
  }
}
