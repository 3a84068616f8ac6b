package org.klaster.web.procurement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.InvalidInput;
import org.klaster.vocabulary.procurement.BuyingTerms;
import org.klaster.vocabulary.procurement.PriceTier;
import org.klaster.vocabulary.procurement.QualityCriterion;
import org.klaster.vocabulary.procurement.SavingKey;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.web.shared.LocalizedInput;

/** The terms of a tender as they are entered; a draft may have gaps. */
public class TermsForm implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int CRITERIA = 4;
  private static final int TIERS = 6;

  private LocalizedInput delivery = new LocalizedInput(null);
  private LocalizedInput payment = new LocalizedInput(null);
  private LocalizedInput quality = new LocalizedInput(null);
  private LocalizedInput liability = new LocalizedInput(null);
  private @Nullable Integer paymentDays;
  private @Nullable Integer validityDays;
  private @Nullable Integer priceWeight = BuyingTerms.ALL_POINTS;
  private @Nullable SavingKey savingKey;
  private @Nullable Instant biddingUntil;
  private final List<CriterionFields> criteria = new ArrayList<>();
  private final List<TierFields> tiers = new ArrayList<>();

  /** Begins with what was said before. */
  void take(BuyingTerms terms) {
    delivery = new LocalizedInput(terms.delivery());
    payment = new LocalizedInput(terms.payment());
    quality = new LocalizedInput(terms.quality());
    liability = new LocalizedInput(terms.liability());
    paymentDays = terms.paymentDays();
    validityDays = terms.validityDays();
    if (terms.priceWeight() != null) {
      priceWeight = terms.priceWeight();
    }
    savingKey = terms.savingKey();
    biddingUntil = terms.biddingUntil();
    terms.criteria().forEach(one -> criteria.add(new CriterionFields(one)));
    while (criteria.size() < CRITERIA) {
      criteria.add(new CriterionFields(null));
    }
    terms.tiers().forEach(one -> tiers.add(new TierFields(one)));
    while (tiers.size() < TIERS) {
      tiers.add(new TierFields(null));
    }
  }

  BuyingTerms terms() {
    List<QualityCriterion> named = new ArrayList<>();
    for (CriterionFields fields : criteria) {
      LocalizedText name = fields.name.toText();
      if (name == null && fields.weight == null) {
        continue;
      }
      if (name == null || fields.weight == null) {
        throw new InvalidInput("criteria", "tender.criterion-half");
      }
      named.add(new QualityCriterion(name, fields.weight));
    }
    List<PriceTier> asked = new ArrayList<>();
    for (TierFields fields : tiers) {
      if (fields.lot != null && fields.from != null) {
        asked.add(new PriceTier(fields.lot, fields.from));
      }
    }
    return new BuyingTerms(
        delivery.toText(),
        payment.toText(),
        quality.toText(),
        liability.toText(),
        paymentDays,
        validityDays,
        priceWeight,
        savingKey,
        biddingUntil,
        named,
        asked);
  }

  public LocalizedInput getDelivery() {
    return delivery;
  }

  public LocalizedInput getPayment() {
    return payment;
  }

  public LocalizedInput getQuality() {
    return quality;
  }

  public LocalizedInput getLiability() {
    return liability;
  }

  public @Nullable Integer getPaymentDays() {
    return paymentDays;
  }

  public void setPaymentDays(@Nullable Integer days) {
    this.paymentDays = days;
  }

  public @Nullable Integer getValidityDays() {
    return validityDays;
  }

  public void setValidityDays(@Nullable Integer days) {
    this.validityDays = days;
  }

  public @Nullable Integer getPriceWeight() {
    return priceWeight;
  }

  public void setPriceWeight(@Nullable Integer weight) {
    this.priceWeight = weight;
  }

  public @Nullable SavingKey getSavingKey() {
    return savingKey;
  }

  public void setSavingKey(@Nullable SavingKey key) {
    this.savingKey = key;
  }

  public @Nullable Instant getBiddingUntil() {
    return biddingUntil;
  }

  public void setBiddingUntil(@Nullable Instant until) {
    this.biddingUntil = until;
  }

  public List<CriterionFields> getCriteria() {
    return criteria;
  }

  public List<TierFields> getTiers() {
    return tiers;
  }

  /** A quality criterion; empty ones are left out. */
  public static class CriterionFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LocalizedInput name;
    private @Nullable Integer weight;

    CriterionFields(@Nullable QualityCriterion known) {
      name = new LocalizedInput(known == null ? null : known.name());
      weight = known == null ? null : known.weight();
    }

    public LocalizedInput getName() {
      return name;
    }

    public @Nullable Integer getWeight() {
      return weight;
    }

    public void setWeight(@Nullable Integer weight) {
      this.weight = weight;
    }
  }

  /** A volume from which a price is asked for; empty ones are left out. */
  public static class TierFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable Integer lot;
    private @Nullable BigDecimal from;

    TierFields(@Nullable PriceTier known) {
      lot = known == null ? null : known.lot();
      from = known == null ? null : known.from().stripTrailingZeros();
    }

    public @Nullable Integer getLot() {
      return lot;
    }

    public void setLot(@Nullable Integer lot) {
      this.lot = lot;
    }

    public @Nullable BigDecimal getFrom() {
      return from;
    }

    public void setFrom(@Nullable BigDecimal from) {
      this.from = from;
    }
  }
}
