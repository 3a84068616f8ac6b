package org.klaster.domain.procurement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.procurement.LotTerms;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** One thing that is bought together: what, in which unit, and when it is delivered. */
@Entity
public class TenderLot extends VersionedEntity {

  private static final int SHORT = 500;
  private static final int LONG = 4000;
  private static final int UNIT = 30;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tender_lot_seq")
  @SequenceGenerator(name = "tender_lot_seq", sequenceName = "tender_lot_seq", allocationSize = 50)
  private Long id;

  private Long tenderId;
  private int position;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "name_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private LocalizedColumns name;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "specification_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "specification_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "specification_en"))
  private LocalizedColumns specification;

  private String unit;
  private LocalDate deliveryFrom;
  private LocalDate deliveryTo;
  private boolean leftOut;
  private @Nullable BigDecimal pooledQuantity;
  private @Nullable Integer pooledMembers;
  private @Nullable Instant pooledAt;

  protected TenderLot() {}

  /**
   * A lot of a tender.
   *
   * @param position from 1
   */
  public TenderLot(Tender tender, int position, LotTerms terms) {
    if (terms.deliveryTo().isBefore(terms.deliveryFrom())) {
      throw new DomainRuleViolation("tender.delivery-days");
    }
    this.tenderId = tender.id();
    this.position = position;
    this.name = WholeText.columns(terms.name(), SHORT);
    this.specification = WholeText.columns(terms.specification(), LONG);
    this.unit = WholeText.plain(terms.unit(), UNIT);
    this.deliveryFrom = terms.deliveryFrom();
    this.deliveryTo = terms.deliveryTo();
  }

  @Override
  public Long id() {
    return id;
  }

  public Long tenderId() {
    return tenderId;
  }

  /** Shows what the members need together. */
  public void pool(BigDecimal quantity, int members, Instant at) {
    pooledQuantity = quantity;
    pooledMembers = members;
    pooledAt = at;
  }

  /**
   * Shows nothing: too few members take part. The moment of the last look stays, so that one member
   * who leaves and comes back cannot have the volume renewed.
   */
  public void hide() {
    pooledQuantity = null;
    pooledMembers = null;
  }

  /**
   * What the members need together, as it is shown: roughly while demand is open, exactly after
   * that; null where too few take part.
   */
  public @Nullable BigDecimal pooledQuantity() {
    return pooledQuantity;
  }

  public @Nullable Integer pooledMembers() {
    return pooledMembers;
  }

  /** When the pooled volume was renewed last; null before it was shown for the first time. */
  public @Nullable Instant pooledAt() {
    return pooledAt;
  }

  /** Refuses a day outside of the days of delivery. */
  public void requireDelivery(LocalDate day) {
    if (day.isBefore(deliveryFrom) || day.isAfter(deliveryTo)) {
      throw new DomainRuleViolation("tender.needed-on", deliveryFrom, deliveryTo);
    }
  }

  /** Too few members need it: it is not tendered, since its volume would tell of one of them. */
  public void leaveOut() {
    leftOut = true;
  }

  /** Whether it is not tendered. */
  public boolean isLeftOut() {
    return leftOut;
  }

  /** From 1. */
  public int position() {
    return position;
  }

  public LotTerms terms() {
    return new LotTerms(name.toText(), specification.toText(), unit, deliveryFrom, deliveryTo);
  }
}
