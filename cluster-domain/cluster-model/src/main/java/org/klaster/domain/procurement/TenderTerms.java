package org.klaster.domain.procurement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.procurement.BuyingTerms;
import org.klaster.vocabulary.procurement.PriceTier;
import org.klaster.vocabulary.procurement.QualityCriterion;
import org.klaster.vocabulary.procurement.SavingKey;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.LocalizedText;

/** A version of a tender's terms: written once, in force until the next. */
@Entity
public class TenderTerms extends VersionedEntity {

  private static final int LONG = 4000;
  private static final int SHORT = 500;
  private static final int DECIMALS = 3;
  private static final int MOST_DAYS = 365;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tender_terms_seq")
  @SequenceGenerator(
      name = "tender_terms_seq",
      sequenceName = "tender_terms_seq",
      allocationSize = 50)
  private Long id;

  private Long tenderId;

  @Column(name = "terms_number")
  private int number;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "delivery_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "delivery_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "delivery_en"))
  private @Nullable LocalizedColumns delivery;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "payment_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "payment_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "payment_en"))
  private @Nullable LocalizedColumns payment;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "quality_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "quality_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "quality_en"))
  private @Nullable LocalizedColumns quality;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "liability_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "liability_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "liability_en"))
  private @Nullable LocalizedColumns liability;

  private @Nullable Integer paymentDays;
  private @Nullable Integer validityDays;
  private @Nullable Integer priceWeight;

  @Enumerated(EnumType.STRING)
  private @Nullable SavingKey savingKey;

  private @Nullable Instant biddingUntil;
  private @Nullable String changeReason;
  private Long savedBy;
  private Instant savedAt;

  @ElementCollection
  @CollectionTable(name = "tender_terms_criterion", joinColumns = @JoinColumn(name = "terms_id"))
  @OrderColumn(name = "position")
  private List<CriterionRow> criteria = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "tender_terms_tier", joinColumns = @JoinColumn(name = "terms_id"))
  @OrderColumn(name = "position")
  private List<TierRow> tiers = new ArrayList<>();

  protected TenderTerms() {}

  /**
   * The next version.
   *
   * @param number from 1
   */
  public TenderTerms(Tender tender, int number, BuyingTerms terms, Long personId, Instant at) {
    tenderId = tender.id();
    this.number = number;
    savedBy = personId;
    savedAt = at;
    delivery = columns(terms.delivery(), LONG);
    payment = columns(terms.payment(), LONG);
    quality = columns(terms.quality(), LONG);
    liability = columns(terms.liability(), LONG);
    paymentDays = days(terms.paymentDays());
    validityDays = days(terms.validityDays());
    priceWeight = terms.priceWeight();
    if (priceWeight != null && (priceWeight < 1 || priceWeight > BuyingTerms.ALL_POINTS)) {
      throw new DomainRuleViolation("tender.weight");
    }
    savingKey = terms.savingKey();
    biddingUntil = terms.biddingUntil();
    terms.criteria().forEach(criterion -> criteria.add(row(criterion)));
    Set<PriceTier> known = new HashSet<>();
    for (PriceTier tier : terms.tiers()) {
      PriceTier exact = exact(tier);
      if (!known.add(exact)) {
        throw new DomainRuleViolation("tender.tier");
      }
      tiers.add(new TierRow(exact));
    }
  }

  private static CriterionRow row(QualityCriterion criterion) {
    columns(criterion.name(), SHORT);
    if (criterion.weight() < 1 || criterion.weight() >= BuyingTerms.ALL_POINTS) {
      throw new DomainRuleViolation("tender.weight");
    }
    return new CriterionRow(criterion);
  }

  private static PriceTier exact(PriceTier tier) {
    BigDecimal from = tier.from();
    if (from.signum() <= 0 || from.stripTrailingZeros().scale() > DECIMALS) {
      throw new DomainRuleViolation("tender.tier");
    }
    return new PriceTier(tier.lot(), from.setScale(DECIMALS));
  }

  private static @Nullable Integer days(@Nullable Integer days) {
    if (days != null && (days < 0 || days > MOST_DAYS)) {
      throw new DomainRuleViolation("tender.days", MOST_DAYS);
    }
    return days;
  }

  private static @Nullable LocalizedColumns columns(@Nullable LocalizedText text, int longest) {
    if (text == null) {
      return null;
    }
    int length = Math.max(text.kk().length(), Math.max(text.ru().length(), text.en().length()));
    if (length > longest) {
      throw new DomainRuleViolation("tender.text-length", longest);
    }
    return LocalizedColumns.of(text);
  }

  /** Why a published version was replaced by this one. */
  public void because(String reason) {
    changeReason = reason.strip();
  }

  @Override
  public Long id() {
    return id;
  }

  public Long tenderId() {
    return tenderId;
  }

  /** From 1. */
  public int number() {
    return number;
  }

  /** Null where nothing was published before. */
  public @Nullable String changeReason() {
    return changeReason;
  }

  public Long savedBy() {
    return savedBy;
  }

  public Instant savedAt() {
    return savedAt;
  }

  public BuyingTerms terms() {
    return new BuyingTerms(
        text(delivery),
        text(payment),
        text(quality),
        text(liability),
        paymentDays,
        validityDays,
        priceWeight,
        savingKey,
        biddingUntil,
        criteria.stream().map(CriterionRow::criterion).toList(),
        tiers.stream().map(TierRow::tier).toList());
  }

  private static @Nullable LocalizedText text(@Nullable LocalizedColumns columns) {
    return columns == null ? null : columns.toText();
  }
}
