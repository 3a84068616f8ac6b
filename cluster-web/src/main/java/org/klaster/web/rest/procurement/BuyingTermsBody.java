package org.klaster.web.rest.procurement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.procurement.BuyingTerms;
import org.klaster.vocabulary.procurement.PriceTier;
import org.klaster.vocabulary.procurement.QualityCriterion;
import org.klaster.vocabulary.procurement.SavingKey;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.web.rest.shared.Given;

/** On what terms is bought; a draft may have gaps. */
public record BuyingTermsBody(
    @Nullable LocalizedText delivery,
    @Nullable LocalizedText payment,
    @Nullable LocalizedText quality,
    @Nullable LocalizedText liability,
    @Nullable Integer paymentDays,
    @Nullable Integer validityDays,
    @Nullable Integer priceWeight,
    @Nullable SavingKey savingKey,
    @Nullable Instant biddingUntil,
    @Nullable List<@Nullable QualityCriterion> criteria,
    @Nullable List<@Nullable PriceTier> tiers) {

  BuyingTerms terms() {
    return new BuyingTerms(
        delivery,
        payment,
        quality,
        liability,
        paymentDays,
        validityDays,
        priceWeight,
        savingKey,
        biddingUntil,
        Given.each("criteria", criteria),
        Given.each("tiers", tiers));
  }
}
